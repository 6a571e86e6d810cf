package lantu.ui.shell;

import lantu.job.JobRunner;
import lantu.ui.dialog.DialogService;
import lantu.work.AddPlan;
import lantu.work.ExportRegister;
import lantu.work.PlanDesk;

/**
 * What the window's menu works with.
 *
 * @param desk the plans and the session on each
 * @param adding adds a plan
 * @param register writes the indicator register
 * @param jobs runs what takes a while
 * @param dialogs asks and tells
 */
public record PlanServices(
    PlanDesk desk,
    AddPlan adding,
    ExportRegister register,
    JobRunner jobs,
    DialogService dialogs) {}
