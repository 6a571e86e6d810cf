package lantu.ui.indicators;

import java.math.BigDecimal;
import lantu.plan.Indicator;
import org.jspecify.annotations.Nullable;

/** A line of the register. */
sealed interface RegisterRow {
  /**
   * The head of a group.
   *
   * @param title what its lines have in common
   * @param count how many lines follow
   */
  record Group(String title, int count) implements RegisterRow {}

  /**
   * An indicator, with the texts of its columns.
   *
   * @param indicator the indicator
   * @param position its place in the plan, from 0
   * @param label ordinal in the main table, or its code outside it
   * @param nature 约束性, 预期性 or a dash
   * @param basis 口径
   * @param target wording of the target; empty if none
   * @param base value of the base year; null if the document prints none
   * @param baseArea where the base value was measured if not in the district; empty otherwise
   */
  record Line(
      Indicator indicator,
      int position,
      String label,
      String nature,
      String basis,
      String target,
      @Nullable BigDecimal base,
      String baseArea)
      implements RegisterRow {}
}
