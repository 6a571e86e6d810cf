package lantu.edit;

import java.util.List;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.PlanProfile;
import org.jspecify.annotations.Nullable;

/**
 * What restoring a backup would change.
 *
 * @param plans each plan that would change, come or go; empty if the backup equals the data
 */
public record RestorePreview(Backup backup, List<PlanDifference> plans) {
  /** Kinds of things in a plan. */
  public enum PlanPart {
    FIGURE,
    INDICATOR,
    PROJECT,
    OUTLINE,
    TEXT,
    EVIDENCE,
    CLOSED_YEAR,
    JUDGEMENT,
    ENTRY
  }

  /**
   * One plan now and then.
   *
   * @param now whether it is in the workspace now
   * @param then whether it is in the backup
   * @param counts kinds that differ
   * @param figures figures that differ
   */
  public record PlanDifference(
      PlanProfile plan,
      boolean now,
      boolean then,
      List<Count> counts,
      List<FigureDifference> figures) {}

  /**
   * How many things of a kind there are.
   *
   * @param now in the workspace
   * @param then in the backup
   * @param changed how many would come, go or become other
   */
  public record Count(PlanPart kind, int now, int then, int changed) {}

  /**
   * A figure now and then.
   *
   * @param indicator name of its indicator
   * @param area name of its area
   * @param now null for none
   * @param then null for none
   */
  public record FigureDifference(
      FigureKey key, String indicator, String area, @Nullable Figure now, @Nullable Figure then) {}
}
