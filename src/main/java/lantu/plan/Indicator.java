package lantu.plan;

import java.util.List;
import java.util.Optional;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * 指标.
 *
 * @param code its code, unique in the plan
 * @param ordinal its number in the main table from 1; null outside it
 * @param role where it stands in the plan
 * @param name its name without the bracketed 口径
 * @param unit its unit
 * @param nature 预期性 or 约束性; null where the document states none
 * @param basis 口径
 * @param category heading it is grouped under
 * @param section number of the section that states it
 * @param zones how the zones' figures combine
 * @param target its target for the district; null for a background indicator
 * @param areaTargets targets of single areas; may be empty
 * @param measures the measures that serve it; may be empty
 * @param relatedTo an indicator it gives the base level or context of; null if none
 * @param note a remark for the reader; null if none
 */
public record Indicator(
    IndicatorCode code,
    @Nullable Integer ordinal,
    IndicatorRole role,
    String name,
    Unit unit,
    @Nullable Nature nature,
    Basis basis,
    String category,
    int section,
    ZoneCombination zones,
    @Nullable Target target,
    List<AreaTarget> areaTargets,
    List<MeasureRef> measures,
    @Nullable IndicatorCode relatedTo,
    @Nullable String note) {
  /** Copies the lists. */
  public Indicator {
    areaTargets = List.copyOf(areaTargets);
    measures = List.copyOf(measures);
  }

  /** Whether it is one of the main table. */
  public boolean main() {
    return role == IndicatorRole.MAIN;
  }

  /** The target of one area: its own, or the district's for the district. */
  public Optional<Target> targetOf(Area area) {
    if (area.kind() == AreaKind.DISTRICT) {
      return Optional.ofNullable(target);
    }
    return areaTargets.stream()
        .filter(part -> part.area().equals(area.code()))
        .map(AreaTarget::target)
        .findFirst();
  }
}
