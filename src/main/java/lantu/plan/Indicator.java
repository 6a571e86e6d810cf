package lantu.plan;

import java.util.Comparator;
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
 * @param weight the indicator that weighs the zones where they combine as a weighted mean; null
 *     while none is named, and for every other combination
 * @param limits what its figures can be at all
 * @param decimals decimals to show; null for as typed, otherwise 0–12
 * @param target its target for the district; null for a background indicator
 * @param areaTargets targets of single areas; may be empty
 * @param adjustments targets that replaced earlier ones, oldest first; may be empty
 * @param measures the measures that serve it; may be empty
 * @param relatedTo an indicator it gives the base level or context of; null if none
 * @param departments who answers for it
 * @param breaks where its 口径 changed, by year, no year twice; may be empty
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
    @Nullable IndicatorCode weight,
    NaturalLimits limits,
    @Nullable Integer decimals,
    @Nullable Target target,
    List<AreaTarget> areaTargets,
    List<Adjustment> adjustments,
    List<MeasureRef> measures,
    @Nullable IndicatorCode relatedTo,
    Departments departments,
    List<CaliberBreak> breaks,
    @Nullable String note) {
  /** Copies the lists and checks decimals, weight and whether there has to be a target. */
  public Indicator {
    if ((role == IndicatorRole.BACKGROUND) != (target == null)) {
      throw new IllegalArgumentException("a target is for all but background: " + code);
    }
    if (weight != null && zones != ZoneCombination.WEIGHTED) {
      throw new IllegalArgumentException("a weight is for a weighted mean: " + code);
    }
    if (decimals != null && (decimals < 0 || decimals > 12)) {
      throw new IllegalArgumentException("decimals out of range: " + decimals);
    }
    adjustments = List.copyOf(adjustments);
    areaTargets = List.copyOf(areaTargets);
    measures = List.copyOf(measures);
    breaks = breaks.stream().sorted(Comparator.comparing(CaliberBreak::year)).toList();
    if (breaks.stream().map(CaliberBreak::year).distinct().count() < breaks.size()) {
      throw new IllegalArgumentException("two breaks in a year: " + code);
    }
  }

  /** Whether it is one of the main table. */
  public boolean main() {
    return role == IndicatorRole.MAIN;
  }

  /** The target of one area as it holds now: the last that replaced it, else the original one. */
  public Optional<Target> targetNow(Area area) {
    return adjustments.reversed().stream()
        .filter(adjustment -> adjustment.area().equals(area.code()))
        .map(Adjustment::target)
        .findFirst()
        .or(() -> targetOf(area));
  }

  /** The original target of one area: its own, or the district's for the district. */
  public Optional<Target> targetOf(Area area) {
    if (area.kind() == AreaKind.DISTRICT) {
      return Optional.ofNullable(target);
    }
    return areaTargets.stream()
        .filter(part -> part.area().equals(area.code()))
        .map(AreaTarget::target)
        .findFirst();
  }

  /** A draft that begins as this indicator. */
  public IndicatorDraft draft() {
    return new IndicatorDraft(this);
  }

  /** The same with another target for the district. */
  public Indicator with(Target changed) {
    return draft().target(changed).indicator();
  }

  /** The same with other targets of single areas. */
  public Indicator withAreaTargets(List<AreaTarget> changed) {
    return draft().areaTargets(changed).indicator();
  }

  /** The same with other adjustments. */
  public Indicator withAdjustments(List<Adjustment> changed) {
    return draft().adjustments(changed).indicator();
  }

  /** The same at another place of the outline. */
  public Indicator at(
      int newSection, List<AreaTarget> newAreaTargets, List<MeasureRef> newMeasures) {
    return draft()
        .section(newSection)
        .areaTargets(newAreaTargets)
        .measures(newMeasures)
        .indicator();
  }

  /** The same with other limits, decimals and combination of zones. */
  public Indicator measured(
      NaturalLimits newLimits,
      @Nullable Integer newDecimals,
      ZoneCombination newZones,
      @Nullable IndicatorCode newWeight) {
    return draft()
        .limits(newLimits)
        .decimals(newDecimals)
        .zones(newZones)
        .weight(newWeight)
        .indicator();
  }
}
