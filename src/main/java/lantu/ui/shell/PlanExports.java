package lantu.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lantu.assess.EntryDates;
import lantu.plan.Plan;
import lantu.plan.PlanProfile;
import lantu.report.Report;
import lantu.report.SheetReport;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileKind;
import lantu.ui.dialog.Replacing;
import lantu.ui.dialog.SystemFileOpener;
import lantu.value.FileNames;
import lantu.value.Refusal;
import lantu.work.ExportPlan;
import lantu.work.PlanReports;
import lantu.work.ReportChoice;

/** Writes a plan, its register or what a screen shows into files that the reader chooses. */
final class PlanExports {
  private static final Map<Action, String> REGISTER_FORMATS =
      new EnumMap<>(
          Map.of(
              Action.REGISTER_DOCX, "docx",
              Action.REGISTER_XLSX, "xlsx",
              Action.REGISTER_PDF, "pdf"));

  private final PlanReports reports;
  private final DialogService dialogs;
  private final Messages messages;
  private final BackgroundWork work;

  PlanExports(PlanReports reports, DialogService dialogs, Messages messages, BackgroundWork work) {
    this.reports = reports;
    this.dialogs = dialogs;
    this.messages = messages;
    this.work = work;
  }

  /** Whether an action is one of those that export. */
  static boolean does(Action action) {
    return action == Action.EXPORT
        || action == Action.REGISTER_ALL
        || REGISTER_FORMATS.containsKey(action);
  }

  /** Does what the action says with the plan; nothing where it is none of those that export. */
  void perform(Action action, Plan plan) {
    switch (action) {
      case EXPORT -> exportPlan(plan);
      case REGISTER_ALL -> exportRegister(plan);
      default -> {
        String format = REGISTER_FORMATS.get(action);
        if (format != null) {
          exportRegister(plan, action, format);
        }
      }
    }
  }

  /** Saves what a screen shows as pages of A4, and opens them where they can be printed. */
  void print(Plan plan, String screen, ScreenSheet sheet) {
    if (sheet.isEmpty()) {
      dialogs.inform(messages.get("shell.print.nothing"));
      return;
    }
    PlanProfile profile = plan.profile();
    Report report =
        SheetReport.of(
            FileNames.safe(profile.shortTitle() + screen),
            messages.get("shell.print.heading", profile.shortTitle(), screen),
            List.of(messages.get("shell.print.day", LocalDate.now(ZoneId.systemDefault()))),
            profile.demo() ? messages.get("shell.demo") : "",
            sheet.charts(),
            sheet.tables(),
            messages);
    FileKind kind = new FileKind(messages.get("shell.action.REGISTER_PDF.kind"), "pdf");
    dialogs
        .chooseSave(messages.get("shell.print.title"), report.fileName() + ".pdf", kind)
        .ifPresent(
            file ->
                work.run(
                    messages.get("work.writing", file.getFileName()),
                    progress -> {
                      reports.write(report, file);
                      return file;
                    },
                    this::printed));
  }

  private void printed(Path file) {
    work.tell(messages.get("shell.exported", file));
    if (dialogs.offer(messages.get("shell.print.done", file), messages.get("shell.print.open"))) {
      try {
        new SystemFileOpener(System.getProperty("os.name", "")).open(file);
      } catch (Refusal refusal) {
        dialogs.error(messages.sentence(refusal));
      }
    }
  }

  private void exportPlan(Plan plan) {
    dialogs
        .chooseSave(messages.get("shell.export.title"), ExportPlan.fileName(plan), planFile())
        .ifPresent(
            file ->
                work.run(
                    messages.get("work.writing", file.getFileName()),
                    progress -> {
                      ExportPlan.to(file, plan, progress);
                      return List.of(file);
                    },
                    this::exported));
  }

  private void exportRegister(Plan plan, Action action, String format) {
    FileKind kind = new FileKind(messages.get(action.textKey() + ".kind"), format);
    dialogs
        .chooseSave(messages.get("shell.register.title"), registerName(plan, format), kind)
        .ifPresent(file -> writeRegister(plan, List.of(file)));
  }

  /** All formats into one folder. */
  private void exportRegister(Plan plan) {
    dialogs
        .chooseFolder(messages.get("shell.register.folder"))
        .ifPresent(
            folder -> {
              List<Path> files =
                  reports.formats().stream()
                      .map(format -> folder.resolve(registerName(plan, format)))
                      .toList();
              if (Replacing.agreed(dialogs, messages, folder, files)) {
                writeRegister(plan, files);
              }
            });
  }

  private String registerName(Plan plan, String format) {
    return reports.fileName(plan, ReportChoice.register(plan), List::of, format);
  }

  private void writeRegister(Plan plan, List<Path> files) {
    work.run(
        messages.get("shell.register.doing"),
        progress ->
            reports
                .write(
                    plan,
                    ReportChoice.register(plan),
                    EntryDates.UNKNOWN,
                    List::of,
                    files,
                    progress)
                .files(),
        this::exported);
  }

  private void exported(List<Path> files) {
    Path first = files.getFirst();
    work.tell(
        files.size() == 1
            ? messages.get("shell.exported", first)
            : messages.get(
                "shell.exported.several", files.size(), String.valueOf(first.getParent())));
  }

  /** The files that a plan is exported to and imported from. */
  FileKind planFile() {
    return new FileKind(messages.get("shell.planFile"), ExportPlan.EXTENSION);
  }
}
