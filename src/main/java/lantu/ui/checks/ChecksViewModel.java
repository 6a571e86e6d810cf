package lantu.ui.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lantu.assess.check.Finding;
import lantu.assess.check.Findings;
import lantu.edit.Edit;
import lantu.job.JobRunner;
import lantu.plan.FindingKey;
import lantu.plan.Plan;
import lantu.plan.SignOff;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** The findings of the plan as it is now, the selected one, and their sign-off. */
final class ChecksViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final JobRunner runner;
  private final Clock clock;
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.OPEN);
  private final ReadOnlyObjectWrapper<List<Finding>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ObservableList<Finding> findings = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Finding>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private @Nullable Plan checked;

  ChecksViewModel(PlanSession session, Messages messages, JobRunner runner, Clock clock) {
    this.session = session;
    this.messages = messages;
    this.runner = runner;
    this.clock = clock;
    shown.addListener((property, old, now) -> list());
    session.onChange(this::check);
    check(session.plan());
  }

  ObjectProperty<Shown> shown() {
    return shown;
  }

  /** Every finding, the worst first. */
  ReadOnlyObjectProperty<List<Finding>> all() {
    return all.getReadOnlyProperty();
  }

  /** The findings that are listed. */
  ObservableList<Finding> findings() {
    return findings;
  }

  ReadOnlyObjectProperty<Optional<Finding>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** Why the last thing asked for was not done; empty if it was. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  Plan plan() {
    return session.plan();
  }

  long count(Shown which) {
    return all.get().stream().filter(which::takes).count();
  }

  void select(@Nullable Finding finding) {
    selected.set(Optional.ofNullable(finding));
    problem.set("");
  }

  /** Lets the selected finding stand, for a reason. */
  boolean signOff(String reason) {
    Finding finding = selected.get().orElse(null);
    if (finding == null) {
      return false;
    }
    if (reason.isBlank()) {
      problem.set(messages.get("checks.needsReason"));
      return false;
    }
    SignOff signed =
        new SignOff(
            finding.key(), finding.inputs(), reason.strip(), session.user(), LocalDate.now(clock));
    return apply(finding, signed, reason.strip());
  }

  /** Opens the selected finding again. */
  boolean reopen() {
    Finding finding = selected.get().orElse(null);
    return finding != null && apply(finding, null, messages.get("checks.reopened"));
  }

  private boolean apply(Finding finding, @Nullable SignOff after, String why) {
    try {
      session.apply(new Edit.SetSignOff(finding.key(), finding.signOff(), after), why);
      problem.set("");
      return true;
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
      return false;
    }
  }

  /** Looks through a plan in the background; an answer about an older plan is dropped. */
  private void check(Plan plan) {
    checked = plan;
    runner.start(
        progress -> Findings.of(plan),
        new JobRunner.Callback<>() {
          @Override
          public void done(List<Finding> result) {
            if (plan.equals(checked)) {
              take(result);
            }
          }

          @Override
          public void failed(Exception cause) {
            problem.set(messages.get("checks.failed"));
          }
        });
  }

  private void take(List<Finding> result) {
    all.set(result);
    list();
  }

  /** Lists what is wanted and keeps the selection on the same finding, else on the first. */
  private void list() {
    FindingKey before = selected.get().map(Finding::key).orElse(null);
    findings.setAll(all.get().stream().filter(shown.get()::takes).toList());
    selected.set(
        findings.stream()
            .filter(finding -> finding.key().equals(before))
            .findFirst()
            .or(() -> findings.stream().findFirst()));
  }
}
