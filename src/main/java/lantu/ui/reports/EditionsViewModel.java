package lantu.ui.reports;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lantu.job.JobRunner;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.value.Refusal;
import lantu.work.EditionLine;
import lantu.work.Editions;
import lantu.work.PlanSession;
import lantu.work.ReportChoice;

/** The editions of the plan's reports: those there are, and making another. */
final class EditionsViewModel {
  private final PlanSession session;
  private final JobRunner runner;
  private final Editions editions;
  private final ChosenReport chosen;
  private final Outcome outcome;
  private final FileWork work;
  private final ObservableList<EditionLine> lines = FXCollections.observableArrayList();

  EditionsViewModel(
      PlanSession session,
      JobRunner runner,
      Editions editions,
      ChosenReport chosen,
      Outcome outcome,
      FileWork work) {
    this.session = session;
    this.runner = runner;
    this.editions = editions;
    this.chosen = chosen;
    this.outcome = outcome;
    this.work = work;
    list();
  }

  /** The editions there are, the newest first, each with what is no longer as it was. */
  ObservableList<EditionLine> lines() {
    return lines;
  }

  /** In the background, since every file of every edition is looked over. */
  private void list() {
    PlanId plan = session.plan().profile().id();
    runner.start(
        job -> editions.lines(plan),
        new JobRunner.Callback<>() {
          @Override
          public void done(List<EditionLine> result) {
            lines.setAll(result);
          }

          @Override
          public void failed(Exception cause) {
            outcome.failed(cause);
          }
        });
  }

  /** Makes an edition of the chosen report in the chosen formats, in the background. */
  void freeze() {
    Plan plan = session.plan();
    ReportChoice which = chosen.choice();
    List<String> wanted = List.copyOf(chosen.formats());
    String who = session.user();
    work.start(
        job -> editions.freeze(plan, which, session::entered, session::journal, wanted, who, job),
        "reports.notFrozen",
        frozen -> {
          list();
          outcome.say("reports.frozen", frozen.number(), frozen.folder());
          outcome.remark(frozen.remarks());
        });
  }

  /** Whether their files are sealed, so that only what is taken out can be read. */
  boolean sealed() {
    return editions.sealed();
  }

  /** Copies an edition's files, readable, into a folder. */
  void takeOut(int number, Path into) {
    PlanId plan = session.plan().profile().id();
    try {
      int files = editions.takeOut(plan, editions.edition(plan, number), into).size();
      outcome.say("reports.written", files, into);
    } catch (Refusal refusal) {
      outcome.refused(refusal);
    }
  }
}
