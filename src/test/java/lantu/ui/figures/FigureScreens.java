package lantu.ui.figures;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import lantu.job.DirectRunner;
import lantu.job.JobRunner;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.seal.Vault;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileOpener;
import lantu.ui.dialog.RecordingDialogs;
import lantu.value.PlanYear;
import lantu.work.EvidenceFiles;
import lantu.work.PlanSession;

/** Makes the screen 年度数据 for tests: everything is done at once. */
final class FigureScreens {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);

  private FigureScreens() {}

  /** A screen without its side panel, which asks nobody. */
  static FiguresScreen of(PlanSession session) {
    return of(session, new RecordingDialogs());
  }

  /** A screen without its side panel. */
  static FiguresScreen of(PlanSession session, DialogService dialogs) {
    return of(session, dialogs, withoutPanel());
  }

  /** A screen without its side panel, which looks through the plan as the jobs are run. */
  static FiguresScreen of(PlanSession session, JobRunner jobs) {
    return of(session, new RecordingDialogs(), withoutPanel(), Path.of("none"), file -> {}, jobs);
  }

  private static Settings withoutPanel() {
    Settings settings = Settings.open(Path.of("none", "settings.properties"), CLOCK);
    settings.put(SideState.SETTING, SideState.HIDDEN);
    return settings;
  }

  /** A screen that asks and remembers. */
  static FiguresScreen of(PlanSession session, DialogService dialogs, Settings settings) {
    return of(session, dialogs, settings, Path.of("none"), file -> {});
  }

  /** A screen over the evidence of a workspace. */
  static FiguresScreen of(
      PlanSession session,
      DialogService dialogs,
      Settings settings,
      Path workspace,
      FileOpener opener) {
    return of(session, dialogs, settings, workspace, opener, new DirectRunner());
  }

  private static FiguresScreen of(
      PlanSession session,
      DialogService dialogs,
      Settings settings,
      Path workspace,
      FileOpener opener,
      JobRunner jobs) {
    return new FiguresScreen(
        session,
        Messages.chinese(),
        new FigureServices(
            dialogs, jobs, settings, new EvidenceFiles(workspace, Vault.PLAIN), opener, CLOCK));
  }

  /** An actual figure's cell of the district. */
  static FigureKey cell(String indicator, int year) {
    return new FigureKey(
        IndicatorCode.of(indicator), AreaCode.of("hongkou"), PlanYear.of(year), Series.ACTUAL);
  }

  /** The node that shows a cell now. */
  static FigureCell shown(FiguresScreen screen, FigureKey key) {
    return screen.node().lookupAll(".figure-cell").stream()
        .filter(FigureCell.class::isInstance)
        .map(FigureCell.class::cast)
        .filter(cell -> cell.getTableRow() != null && cell.getTableRow().getItem() != null)
        .filter(
            cell ->
                cell.getTableRow().getItem() instanceof FigureRow row
                    && row.indicator().code().equals(key.indicator())
                    && GridColumns.yearOf(cell.getTableColumn())
                        .filter(key.year()::equals)
                        .isPresent())
        .findFirst()
        .orElseThrow();
  }
}
