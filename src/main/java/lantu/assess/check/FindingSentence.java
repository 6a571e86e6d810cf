package lantu.assess.check;

/** What a rule can say. Each says one thing, with its own arguments, and weighs the same always. */
public enum FindingSentence {
  /** The parts' targets do not add up: place, parts, sum, whole, difference. */
  ZONE_TARGETS_DIFFER(FindingRule.ZONE_TARGETS, Severity.QUESTION),
  /** They do: place, parts, sum. */
  ZONE_TARGETS_HOLD(FindingRule.ZONE_TARGETS, Severity.HOLDS),
  /** The parts' figures do not add up: place, year, parts, sum, whole, difference. */
  ZONE_ACTUALS_DIFFER(FindingRule.ZONE_ACTUALS, Severity.QUESTION),
  /** They do: place, years. */
  ZONE_ACTUALS_HOLD(FindingRule.ZONE_ACTUALS, Severity.HOLDS),
  /** The parts' planned figures do not add up: place, year, parts, sum, whole, difference. */
  ZONE_PLANS_DIFFER(FindingRule.ZONE_PLANS, Severity.QUESTION),
  /** They do: place, years. */
  ZONE_PLANS_HOLD(FindingRule.ZONE_PLANS, Severity.HOLDS),
  /** The whole is not the weighted mean: place, year, mean, weight, whole, difference. */
  WEIGHTED_MEAN_DIFFERS(FindingRule.WEIGHTED_MEAN, Severity.QUESTION),
  /** It is: place, years, weight. */
  WEIGHTED_MEAN_HOLDS(FindingRule.WEIGHTED_MEAN, Severity.HOLDS),
  /** No weight can give the whole: place, year, whole, least part, greatest part. */
  WEIGHTED_MEAN_OUTSIDE(FindingRule.WEIGHTED_MEAN, Severity.QUESTION),
  /** Parts are entered but no weight is named: years. */
  WEIGHT_NOT_NAMED(FindingRule.WEIGHTED_MEAN, Severity.NOTE),
  /** The decomposition stays short of the total: place, sum, target, difference. */
  DECOMPOSITION_SHORT(FindingRule.DECOMPOSITION, Severity.QUESTION),
  /** It goes beyond it: place, sum, target, difference. */
  DECOMPOSITION_OVER(FindingRule.DECOMPOSITION, Severity.NOTE),
  /** It adds up: place, sum. */
  DECOMPOSITION_SUMS(FindingRule.DECOMPOSITION, Severity.HOLDS),
  /** Its last year does not reach the level: place, year, planned, target. */
  DECOMPOSITION_MISSES(FindingRule.DECOMPOSITION, Severity.QUESTION),
  /** It does: place, year, planned, target. */
  DECOMPOSITION_REACHES(FindingRule.DECOMPOSITION, Severity.HOLDS),
  /** Some years do not keep the line: place, years, line. */
  DECOMPOSITION_YEARS_MISS(FindingRule.DECOMPOSITION, Severity.QUESTION),
  /** All do: place, line. */
  DECOMPOSITION_YEARS_KEEP(FindingRule.DECOMPOSITION, Severity.HOLDS),
  /** The mean rate stays short: place, mean, target. */
  DECOMPOSITION_RATE_SHORT(FindingRule.DECOMPOSITION, Severity.QUESTION),
  /** It does not: place, mean, target. */
  DECOMPOSITION_RATE_KEEPS(FindingRule.DECOMPOSITION, Severity.HOLDS),
  /** Years are lacking: place, years. */
  DECOMPOSITION_INCOMPLETE(FindingRule.DECOMPOSITION, Severity.NOTE),
  /** A target to grow lies below its base: place, target, base year, base, difference. */
  TARGET_BELOW_BASE(FindingRule.TARGET_DIRECTION, Severity.QUESTION),
  /** A target to fall lies above its base: place, target, base year, base, difference. */
  TARGET_ABOVE_BASE(FindingRule.TARGET_DIRECTION, Severity.QUESTION),
  /** The rate, with nothing to hold it against: due year, target, years, rate. */
  OUTLOOK_ALONE(FindingRule.OUTLOOK_RATE, Severity.NOTE),
  /** By levels, what is left asks more: see {@link OutlookPath}. */
  OUTLOOK_LEVELS_STEEPER(FindingRule.OUTLOOK_RATE, Severity.QUESTION),
  /** By levels, it does not. */
  OUTLOOK_LEVELS_KEEP(FindingRule.OUTLOOK_RATE, Severity.HOLDS),
  /** By published growth, what is left asks more. */
  OUTLOOK_RATES_STEEPER(FindingRule.OUTLOOK_RATE, Severity.QUESTION),
  /** By published growth, it does not. */
  OUTLOOK_RATES_KEEP(FindingRule.OUTLOOK_RATE, Severity.HOLDS),
  /** By the plan's band over the reference, what is left asks more. */
  OUTLOOK_BAND_STEEPER(FindingRule.OUTLOOK_RATE, Severity.QUESTION),
  /** By the plan's band over the reference, it does not. */
  OUTLOOK_BAND_KEEPS(FindingRule.OUTLOOK_RATE, Severity.HOLDS),
  /** By the plan's own mean growth, what is left asks more. */
  OUTLOOK_GROWTH_STEEPER(FindingRule.OUTLOOK_RATE, Severity.QUESTION),
  /** By the plan's own mean growth, it does not. */
  OUTLOOK_GROWTH_KEEPS(FindingRule.OUTLOOK_RATE, Severity.HOLDS),
  /** The reference is not entered: what it would have to be. */
  OUTLOOK_REFERENCE_OPEN(FindingRule.OUTLOOK_RATE, Severity.QUESTION),
  /** A level jumps: place, from year, from, to year, to, change, limit. */
  JUMP(FindingRule.JUMP, Severity.QUESTION),
  /** A percentage a hundred times off: place, year, series, value, comparison. */
  PERCENT_SLIP(FindingRule.RATE_OR_LEVEL, Severity.QUESTION),
  /** Too large for a growth rate: place, year, series, value. */
  LEVEL_AS_RATE(FindingRule.RATE_OR_LEVEL, Severity.QUESTION),
  /** So small that it may be the growth rate: place, year, value, level before, rate. */
  RATE_AS_LEVEL(FindingRule.RATE_OR_LEVEL, Severity.QUESTION),
  /** A figure that cannot be: place, year, series, value, limits. */
  FIGURE_BEYOND_LIMITS(FindingRule.BEYOND_LIMITS, Severity.SERIOUS),
  /** A target that cannot be: place, value, limits. */
  TARGET_BEYOND_LIMITS(FindingRule.BEYOND_LIMITS, Severity.SERIOUS),
  /** Computed and published growth lie apart: place, year, computed, published, gap, level. */
  GROWTH_APART(FindingRule.GROWTH_GAP, Severity.QUESTION),
  /** They agree: place, years, level, limit. */
  GROWTH_AGREES(FindingRule.GROWTH_GAP, Severity.HOLDS),
  /** A growth rate not in percent: unit, level. */
  GROWTH_UNIT(FindingRule.UNIT_MISMATCH, Severity.QUESTION),
  /** A density whose unit does not start with the level's: unit, level, level's unit. */
  DENSITY_UNIT(FindingRule.UNIT_MISMATCH, Severity.QUESTION),
  /** A target in points or rates on an indicator that is not in percent: unit, kind. */
  TARGET_UNIT(FindingRule.UNIT_MISMATCH, Severity.QUESTION),
  /** A figure ten thousand times off: place, year, series, value, comparison. */
  MAGNITUDE(FindingRule.UNIT_MISMATCH, Severity.QUESTION),
  /** What level and density imply: place, year, level's name, level, density, size. */
  DENSITY_IMPLIES(FindingRule.DENSITY, Severity.HOLDS),
  /** The same in several years: as before, then the years that agree. */
  DENSITY_STAYS(FindingRule.DENSITY, Severity.HOLDS),
  /** It changes: place, first year, size, year, size. */
  DENSITY_CHANGES(FindingRule.DENSITY, Severity.QUESTION),
  /** A final figure under a sign-off has changed: place, year, series, then, now, who, day. */
  FINAL_CHANGED(FindingRule.FINAL_CHANGED, Severity.QUESTION),
  /** A final figure under a sign-off is gone: place, year, series, then, who, day. */
  FINAL_GONE(FindingRule.FINAL_CHANGED, Severity.QUESTION),
  /** Revised without a note: cells, series. */
  REVISED_SILENTLY(FindingRule.FINAL_CHANGED, Severity.NOTE),
  /** No source: cells, series. */
  MISSING_SOURCE(FindingRule.MISSING_SOURCE, Severity.NOTE),
  /** No status: cells, series. */
  NO_STATUS(FindingRule.NO_STATUS, Severity.NOTE),
  /** Not settled in time: cells, series. */
  STALE(FindingRule.STALE, Severity.NOTE),
  /** Missing without a reason: cells, series. */
  NO_REASON(FindingRule.NO_REASON, Severity.NOTE),
  /** Years left out: cells, series. */
  GAP(FindingRule.GAP, Severity.NOTE);

  private final FindingRule rule;
  private final Severity severity;

  FindingSentence(FindingRule rule, Severity severity) {
    this.rule = rule;
    this.severity = severity;
  }

  /** The rule that says it. */
  public FindingRule rule() {
    return rule;
  }

  /** How much it matters for an indicator that is not binding. */
  public Severity severity() {
    return severity;
  }
}
