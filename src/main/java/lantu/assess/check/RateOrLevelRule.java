package lantu.assess.check;

/**
 * 比率与总量: a percentage typed as a share (0.77 among 76.9), a level or an index typed as a growth
 * rate, a growth rate typed as a level. See {@link Suspects}.
 */
final class RateOrLevelRule extends DoubtRule {
  RateOrLevelRule() {
    super(FindingRule.RATE_OR_LEVEL);
  }
}
