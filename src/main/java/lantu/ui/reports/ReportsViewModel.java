package lantu.ui.reports;

import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lantu.job.JobRunner;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.work.Editions;
import lantu.work.PlanReports;
import lantu.work.PlanSession;
import lantu.work.PreviewLine;
import lantu.work.ReportChoice;
import lantu.work.Sentence;

/** The chosen report as it would be written now, and its writing. */
final class ReportsViewModel {
  private final PlanSession session;
  private final JobRunner runner;
  private final PlanReports reports;
  private final Outcome outcome;
  private final FileWork work;
  private final ChosenReport chosen;
  private final EditionsViewModel editions;
  private final ObservableList<PreviewLine> lines = FXCollections.observableArrayList();
  private int asked;
  private boolean stale = true;
  private boolean seen;

  ReportsViewModel(
      PlanSession session,
      Messages messages,
      JobRunner runner,
      PlanReports reports,
      Editions editions) {
    this.session = session;
    this.runner = runner;
    this.reports = reports;
    outcome = new Outcome(messages);
    work = new FileWork(runner, outcome);
    chosen = new ChosenReport(session, reports, outcome);
    chosen.onChange(this::changed);
    session.onChange(plan -> changed());
    this.editions = new EditionsViewModel(session, runner, editions, chosen, outcome, work);
  }

  ChosenReport chosen() {
    return chosen;
  }

  EditionsViewModel editions() {
    return editions;
  }

  Outcome outcome() {
    return outcome;
  }

  FileWork work() {
    return work;
  }

  /**
   * Puts a paragraph in the office's own words.
   *
   * @return whether it was done; if not, the problem says why
   */
  boolean rewrite(Sentence sentence, String words) {
    return change(
        () ->
            reports.rewrite(
                session.plan().profile().id(), chosen.choice(), sentence, words, session.user()));
  }

  /** Lets the report speak for itself again in a paragraph. */
  boolean takeBack(Sentence sentence) {
    return change(() -> reports.takeBack(session.plan().profile().id(), chosen.choice(), sentence));
  }

  /** Does something that changes the report; a refusal is told as the problem. */
  boolean change(Runnable doing) {
    return outcome.attempt(
        () -> {
          doing.run();
          changed();
        });
  }

  /** Writes a page of the styles as they are now, and says where. */
  void sample(Path file) {
    if (change(() -> reports.writeWordSample(file))) {
      outcome.say("reports.written", 1, String.valueOf(file.getParent()));
    }
  }

  /** The report line by line. */
  ObservableList<PreviewLine> lines() {
    return lines;
  }

  /** Tells whether the screen is in the window; what nobody looks at is not made. */
  void seen(boolean now) {
    seen = now;
    refresh();
  }

  /** The files that writing into the folder would make. */
  List<Path> files(Path folder) {
    return chosen.formats().stream()
        .map(
            format ->
                folder.resolve(
                    reports.fileName(session.plan(), chosen.choice(), session::journal, format)))
        .toList();
  }

  /** Writes the files in the background. */
  void write(List<Path> files) {
    Plan plan = session.plan();
    ReportChoice which = chosen.choice();
    work.start(
        job -> reports.write(plan, which, session::entered, session::journal, files, job),
        "reports.cancelled",
        written -> {
          List<Path> made = written.files();
          outcome.say("reports.written", made.size(), String.valueOf(made.getFirst().getParent()));
          outcome.remark(written.remarks());
        });
  }

  private void changed() {
    outcome.clear();
    stale = true;
    refresh();
  }

  private void refresh() {
    if (!seen || !stale) {
      return;
    }
    stale = false;
    int number = ++asked;
    Plan plan = session.plan();
    ReportChoice which = chosen.choice();
    runner.start(
        job -> reports.preview(plan, which, session::entered, session::journal),
        new JobRunner.Callback<>() {
          @Override
          public void done(List<PreviewLine> result) {
            // An answer to an older question is dropped.
            if (number == asked) {
              lines.setAll(result);
            }
          }

          @Override
          public void failed(Exception cause) {
            lines.clear();
            outcome.failed(cause);
          }
        });
  }
}
