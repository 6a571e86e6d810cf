package lantu.assess.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lantu.assess.Exact;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.StepKind;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.plan.TargetKind;
import lantu.plan.ZoneCombination;

/**
 * 分区目标之和: where figures add up, the parts' targets as they hold now add up to the whole's. Only
 * targets of one kind and due year are added, and only when every part has one. The whole's target
 * is taken as it stands; the parts may be rounded.
 */
final class ZoneTargetsRule implements Rule {
  private static final Set<TargetKind> SUMMED =
      Set.of(TargetKind.LEVEL, TargetKind.CUMULATIVE, TargetKind.FLOOR_EACH_YEAR);

  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Indicator indicator : sheet.indicators()) {
      if (indicator.zones() == ZoneCombination.ADDITIVE && !indicator.areaTargets().isEmpty()) {
        sheet.partitions().forEach(split -> check(sheet, indicator, split, found));
      }
    }
  }

  private static void check(
      Sheet sheet, Indicator indicator, Sheet.Split split, Consumer<Finding> found) {
    Optional<Goal> whole = goal(indicator, split.whole());
    List<BigDecimal> parts = new ArrayList<>();
    for (Area part : split.parts()) {
      goal(indicator, part)
          .filter(goal -> whole.filter(all -> comparable(all, goal)).isPresent())
          .map(Goal::value)
          .ifPresent(parts::add);
    }
    if (whole.isPresent() && parts.size() == split.parts().size()) {
      found.accept(finding(sheet, indicator, split, whole.get().value(), parts));
    }
  }

  private static Finding finding(
      Sheet sheet,
      Indicator indicator,
      Sheet.Split split,
      BigDecimal whole,
      List<BigDecimal> parts) {
    Draft draft = new Draft(sheet, indicator, subject(split));
    for (int i = 0; i < parts.size(); i++) {
      draft.number(InputRole.TARGET, "T" + (i + 1), parts.get(i));
    }
    draft.number(InputRole.TARGET, "T", whole);
    BigDecimal sum =
        draft.step(
            StepKind.SUM,
            "Σ = " + Numbers.letters("T", parts.size()),
            Numbers.added(parts),
            Numbers.sum(parts),
            ResultForm.AMOUNT);
    BigDecimal difference =
        draft.step(
            StepKind.DIFFERENCE,
            "T − Σ",
            Exact.digits(whole) + " − " + Exact.digits(sum),
            whole.subtract(sum),
            ResultForm.AMOUNT);
    Argument place = new Argument.Place(split.whole().code());
    Argument working = new Argument.Words(Numbers.added(parts));
    Argument total = new Argument.Typed(sum, indicator.unit());
    if (difference.abs().compareTo(Rounding.ofSum(parts)) <= 0) {
      return draft.finding(
          FindingSentence.ZONE_TARGETS_HOLD,
          place,
          working,
          total,
          new Argument.Typed(whole, indicator.unit()));
    }
    return draft.finding(
        FindingSentence.ZONE_TARGETS_DIFFER,
        place,
        working,
        total,
        new Argument.Typed(whole, indicator.unit()),
        new Argument.Typed(difference.abs(), indicator.unit()));
  }

  /** The whole's code; the kind of parts too where they are not zones. */
  static String subject(Sheet.Split split) {
    String code = split.whole().code().value();
    return split.kind() == AreaKind.ZONE ? code : code + " " + split.kind();
  }

  private static Optional<Goal> goal(Indicator indicator, Area area) {
    return indicator
        .targetNow(area)
        .flatMap(target -> Goal.of(indicator, target))
        .filter(goal -> SUMMED.contains(goal.kind()));
  }

  private static boolean comparable(Goal whole, Goal part) {
    return whole.kind() == part.kind() && whole.due().equals(part.due());
  }
}
