package lantu.edit;

import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import org.jspecify.annotations.Nullable;

/** One change to a plan, with what was there before. */
public sealed interface Edit {
  /** The edit that takes this one back. */
  Edit inverse();

  /** The plan after this edit. */
  Plan applyTo(Plan plan);

  /**
   * A cell's figure changes.
   *
   * @param key the cell
   * @param before what was there; null for an empty cell
   * @param after what is to be there; null empties the cell
   */
  record SetFigure(FigureKey key, @Nullable Figure before, @Nullable Figure after) implements Edit {
    @Override
    public SetFigure inverse() {
      return new SetFigure(key, after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(key, after);
    }
  }
}
