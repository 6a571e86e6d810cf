package lantu.work;

import java.util.List;
import java.util.Map;
import lantu.exchange.TargetJson;
import lantu.plan.Indicator;
import org.jspecify.annotations.Nullable;

/** Targets as keys and values, the same in every document the product writes. */
public final class PlanTables {
  private PlanTables() {}

  /** The district's target; a map of nulls and kind NONE for a background indicator. */
  public static Map<String, @Nullable Object> target(Indicator indicator) {
    Map<String, @Nullable Object> target = TargetJson.map(indicator.target());
    return target == null ? TargetJson.none() : target;
  }

  /** The targets of single areas: area code, section and target. */
  public static List<Map<String, @Nullable Object>> areaTargets(Indicator indicator) {
    return TargetJson.parts(indicator);
  }
}
