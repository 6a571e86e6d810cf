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
  private final ReadOnlyObjectWrapper<Map<FigureKey, List<Finding>>> byCell =
      new ReadOnlyObjectWrapper<>(Map.of());
  private @Nullable Plan checked;
  private boolean seen;

  CellFindings(PlanSession session, JobRunner runner) {
    this.session = session;
    this.runner = runner;
    session.onChange(plan -> check());
  }

  /** The findings that wait for an answer, the worst first, by the cells they name. */
  ReadOnlyObjectProperty<Map<FigureKey, List<Finding>>> byCell() {
    return byCell.getReadOnlyProperty();
  }

  /** Says whether anybody is looking. */
  void seen(boolean now) {
    seen = now;
    check();
  }

  /** What waits for an answer about a cell. */
  List<Finding> of(FigureKey key) {
    return byCell.get().getOrDefault(key, List.of());
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
    runner.start(
        progress -> sorted(Findings.of(plan)),
        new JobRunner.Callback<>() {
          @Override
          public void done(Map<FigureKey, List<Finding>> result) {
            if (plan.equals(checked)) {
              byCell.set(result);
            }
          }

          @Override
          public void failed(Exception cause) {
            throw new IllegalStateException(cause);
          }
        });
  }

  private static Map<FigureKey, List<Finding>> sorted(List<Finding> findings) {
    Map<FigureKey, List<Finding>> sorted = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.open()) {
        for (FigureKey cell : finding.cells()) {
          sorted.computeIfAbsent(cell, any -> new ArrayList<>()).add(finding);
        }
      }
    }
    return sorted;
  }
}
