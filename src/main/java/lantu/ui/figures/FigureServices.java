package lantu.ui.figures;

import java.time.Clock;
import lantu.job.JobRunner;
import lantu.settings.Settings;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileOpener;
import lantu.work.EvidenceFiles;

/**
 * What the screen 年度数据 works with beside the plan.
 *
 * @param dialogs asks and tells
 * @param jobs looks through the plan in the background
 * @param settings remember whether the side panel is shown
 * @param evidence keeps the files behind the figures
 * @param opener opens them
 * @param clock tells the day on which a year is closed, and in which zone times are shown
 */
public record FigureServices(
    DialogService dialogs,
    JobRunner jobs,
    Settings settings,
    EvidenceFiles evidence,
    FileOpener opener,
    Clock clock) {}
