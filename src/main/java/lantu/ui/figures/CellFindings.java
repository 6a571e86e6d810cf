package lantu.ui.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lantu.assess.check.Finding;
import lantu.assess.check.Findings;
import lantu.assess.check.Severity;
import lantu.job.JobRunner;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/**
 * What the consistency check asks about each cell, looked for in the background while the screen is
 * seen.
 */
final class CellFindings {
  private final PlanSession session;
  private final JobRunner runner;
  private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(Asked.NOTHING);
  private @Nullable Plan checked;
  private JobRunner.RunningJob running = () -> {};
  private boolean seen;

  CellFindings(PlanSession session, JobRunner runner) {
    this.session = session;
    this.runner = runner;
    session.onChange(plan -> check());
  }

  /**
   * The findings of one check that wait for an answer, the worst first, by the cells they name. Two
   * are never the same: comparing them would cost more than the check itself.
   */
  static final class Asked {
    static final Asked NOTHING = new Asked(List.of());

    private final Map<FigureKey, List<Finding>> byCell = new HashMap<>();

    private Asked(List<Finding> findings) {
      for (Finding finding : findings) {
        if (finding.open()) {
          for (FigureKey cell : finding.cells()) {
            byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(finding);
          }
        }
      }
    }

    private List<Finding> of(FigureKey cell) {
      return byCell.getOrDefault(cell, List.of());
    }
  }

  /** What the last check has found; changes whenever another has ended. */
  ReadOnlyObjectProperty<Asked> asked() {
    return asked.getReadOnlyProperty();
  }

  /** Says whether anybody is looking. */
  void seen(boolean now) {
    seen = now;
    check();
  }

  /** What waits for an answer about a cell. */
  List<Finding> of(FigureKey key) {
    return asked.get().of(key);
  }

  /** The worst that is doubtful about a cell; what is only owed, such as a source, is not. */
  Optional<Severity> worst(FigureKey key) {
    return of(key).stream()
        .map(Finding::severity)
        .filter(severity -> severity.compareTo(Severity.QUESTION) <= 0)
        .findFirst();
  }

  /** Looks through the plan as it is now; an answer about an older one is dropped. */
  private void check() {
    Plan plan = session.plan();
    if (!seen || plan.equals(checked)) {
      return;
    }
    checked = plan;
    running.cancel();
    running =
        runner.start(
            progress -> new Asked(Findings.of(plan)),
            new JobRunner.Callback<>() {
              @Override
              public void done(Asked result) {
                if (plan.equals(checked)) {
                  asked.set(result);
                }
              }

              @Override
              public void failed(Exception cause) {
                throw new IllegalStateException(cause);
              }
            });
  }
}
