package lantu.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lantu.plan.Adjustment;
import lantu.plan.AreaTarget;
import lantu.plan.CaliberBreak;
import lantu.plan.Indicator;
import lantu.plan.NaturalLimits;
import org.jspecify.annotations.Nullable;

/** An indicator as readable parts under the names of the plan format. */
final class IndicatorParts {
  private final Map<String, String> parts = new LinkedHashMap<>();

  private IndicatorParts() {}

  /** The parts that the indicator has, in the order of the format. */
  static Map<String, String> of(Indicator indicator) {
    IndicatorParts all = new IndicatorParts();
    all.part("ordinal", indicator.ordinal());
    all.part("role", indicator.role());
    all.part("name", indicator.name());
    all.part("unit", indicator.unit());
    all.part("nature", indicator.nature());
    all.part("basis", indicator.basis());
    all.part("category", indicator.category());
    all.part("section", indicator.section());
    all.part("zones", indicator.zones());
    all.part("weight", indicator.weight());
    all.limits(indicator.limits());
    all.part("decimals", indicator.decimals());
    all.part("target", indicator.target() == null ? null : OneLine.target(indicator.target()));
    for (AreaTarget part : indicator.areaTargets()) {
      all.part(
          "target." + part.area(), OneLine.words(OneLine.target(part.target()), part.section()));
    }
    int number = 0;
    for (Adjustment adjustment : indicator.adjustments()) {
      all.part(
          "adjustment." + ++number,
          OneLine.words(
              adjustment.area(),
              OneLine.target(adjustment.target()),
              adjustment.document(),
              adjustment.on()));
    }
    all.part("measures", OneLine.list(indicator.measures()));
    all.part("relatedTo", indicator.relatedTo());
    OneLine.departments(indicator.departments(), all::part);
    for (CaliberBreak change : indicator.breaks()) {
      all.part("breaks." + change.year(), change.reason());
    }
    all.part("note", indicator.note());
    return all.parts;
  }

  private void limits(NaturalLimits limits) {
    if (!limits.equals(NaturalLimits.NONE)) {
      part("limits", OneLine.digits(limits.low()) + "–" + OneLine.digits(limits.high()));
    }
  }

  private void part(String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, Objects.toString(value));
    }
  }
}
