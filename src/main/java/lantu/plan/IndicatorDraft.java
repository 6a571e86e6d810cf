package lantu.plan;

import java.util.List;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;

/** An indicator while it is being changed. */
public final class IndicatorDraft extends LedgerDraft<IndicatorDraft> {
  private final IndicatorCode code;
  private @Nullable Integer ordinal;
  private IndicatorRole role;
  private Unit unit;
  private @Nullable Nature nature;
  private Basis basis;
  private String category;
  private ZoneCombination zones;
  private @Nullable IndicatorCode weight;
  private NaturalLimits limits;
  private @Nullable Integer decimals;
  private @Nullable Target target;
  private List<AreaTarget> areaTargets;
  private List<Adjustment> adjustments;
  private List<MeasureRef> measures;
  private @Nullable IndicatorCode relatedTo;
  private List<CaliberBreak> breaks;

  IndicatorDraft(Indicator from) {
    super(from.name(), from.section(), from.departments(), from.note());
    code = from.code();
    ordinal = from.ordinal();
    role = from.role();
    unit = from.unit();
    nature = from.nature();
    basis = from.basis();
    category = from.category();
    zones = from.zones();
    weight = from.weight();
    limits = from.limits();
    decimals = from.decimals();
    target = from.target();
    areaTargets = from.areaTargets();
    adjustments = from.adjustments();
    measures = from.measures();
    relatedTo = from.relatedTo();
    breaks = from.breaks();
  }

  /** Sets its unit. */
  public IndicatorDraft unit(Unit changed) {
    unit = changed;
    return this;
  }

  /** Sets its nature; null for none. */
  public IndicatorDraft nature(@Nullable Nature changed) {
    nature = changed;
    return this;
  }

  /** Sets its 口径. */
  public IndicatorDraft basis(Basis changed) {
    basis = changed;
    return this;
  }

  /** Sets the heading it is grouped under. */
  public IndicatorDraft category(String changed) {
    category = changed;
    return this;
  }

  /** Sets how the zones combine. */
  public IndicatorDraft zones(ZoneCombination changed) {
    zones = changed;
    return this;
  }

  /** Sets what weighs the zones; null for nothing. */
  public IndicatorDraft weight(@Nullable IndicatorCode changed) {
    weight = changed;
    return this;
  }

  /** Sets what its figures can be at all. */
  public IndicatorDraft limits(NaturalLimits changed) {
    limits = changed;
    return this;
  }

  /** Sets the decimals to show; null for as typed. */
  public IndicatorDraft decimals(@Nullable Integer changed) {
    decimals = changed;
    return this;
  }

  /** Sets the target of the district. */
  public IndicatorDraft target(@Nullable Target changed) {
    target = changed;
    return this;
  }

  /** Sets the targets of single areas. */
  public IndicatorDraft areaTargets(List<AreaTarget> changed) {
    areaTargets = changed;
    return this;
  }

  /** Sets the targets that replaced earlier ones. */
  public IndicatorDraft adjustments(List<Adjustment> changed) {
    adjustments = changed;
    return this;
  }

  /** Sets the measures that serve it. */
  public IndicatorDraft measures(List<MeasureRef> changed) {
    measures = changed;
    return this;
  }

  /** Sets the indicator it gives the context of; null for none. */
  public IndicatorDraft relatedTo(@Nullable IndicatorCode changed) {
    relatedTo = changed;
    return this;
  }

  /** Sets the years in which its 口径 changed. */
  public IndicatorDraft breaks(List<CaliberBreak> changed) {
    breaks = changed;
    return this;
  }

  @Override
  protected IndicatorDraft self() {
    return this;
  }

  /**
   * What the draft has become.
   *
   * @throws IllegalArgumentException if its parts do not fit each other
   */
  public Indicator indicator() {
    return new Indicator(
        code,
        ordinal,
        role,
        name,
        unit,
        nature,
        basis,
        category,
        section,
        zones,
        weight,
        limits,
        decimals,
        target,
        areaTargets,
        adjustments,
        measures,
        relatedTo,
        departments,
        breaks,
        note);
  }
}
