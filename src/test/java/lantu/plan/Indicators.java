package lantu.plan;

/** Indicators made of others. */
public final class Indicators {
  private Indicators() {}

  /** The same under another code and outside the main table. */
  public static Indicator copy(Indicator indicator, String code) {
    return new Indicator(
        IndicatorCode.of(code),
        null,
        indicator.role(),
        indicator.name(),
        indicator.unit(),
        indicator.nature(),
        indicator.basis(),
        indicator.category(),
        indicator.section(),
        indicator.zones(),
        indicator.weight(),
        indicator.limits(),
        indicator.decimals(),
        indicator.target(),
        indicator.areaTargets(),
        indicator.adjustments(),
        indicator.measures(),
        indicator.relatedTo(),
        indicator.departments(),
        indicator.breaks(),
        indicator.note());
  }
}
