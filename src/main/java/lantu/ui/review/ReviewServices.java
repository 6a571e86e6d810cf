package lantu.ui.review;

import java.time.Clock;
import lantu.job.JobRunner;
import lantu.ui.chart.ChartKit;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Appearance;

/**
 * What a review works with.
 *
 * @param charts draws charts
 * @param dialogs asks where the hand-out goes
 * @param jobs writes it
 * @param handouts writes hand-outs
 * @param appearance theme and fonts
 * @param clock today, and its zone
 */
public record ReviewServices(
    ChartKit charts,
    DialogService dialogs,
    JobRunner jobs,
    HandoutSaver handouts,
    Appearance appearance,
    Clock clock) {}
