package lantu.ui.shell;

import lantu.job.JobRunner;
import lantu.seal.PasswordKeeper;
import lantu.ui.dialog.DialogService;
import lantu.work.AddPlan;
import lantu.work.PlanDesk;
import lantu.work.PlanPackages;
import lantu.work.PlanReports;
import lantu.work.UserName;

/**
 * What the window's menu works with.
 *
 * @param desk the plans and the session on each
 * @param adding adds a plan
 * @param packages writes and reads plan packages
 * @param reports makes and writes the reports
 * @param user the name under which changes are journaled
 * @param jobs runs what takes a while
 * @param dialogs asks and tells
 * @param password sets, changes and removes the password once the workspace is closed
 */
public record PlanServices(
    PlanDesk desk,
    AddPlan adding,
    PlanPackages packages,
    PlanReports reports,
    UserName user,
    JobRunner jobs,
    DialogService dialogs,
    PasswordKeeper password) {}
