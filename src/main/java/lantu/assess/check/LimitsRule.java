package lantu.assess.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lantu.assess.InputRole;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.TargetKind;

/**
 * 超出可能范围: a figure or a target beyond what its indicator can be at all. A total over several years
 * or a multiple is no such figure and is not asked.
 */
final class LimitsRule extends DoubtRule {
  private static final Set<TargetKind> IN_FIGURES =
      Set.of(
          TargetKind.LEVEL,
          TargetKind.FLOOR_EACH_YEAR,
          TargetKind.CEILING,
          TargetKind.WITHIN_ASSIGNED,
          TargetKind.AVERAGE_GROWTH);

  LimitsRule() {
    super(FindingRule.BEYOND_LIMITS);
  }

  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    for (Indicator indicator : sheet.indicators()) {
      for (Area area : sheet.areas()) {
        indicator
            .targetNow(area)
            .flatMap(target -> Goal.of(indicator, target))
            .filter(goal -> IN_FIGURES.contains(goal.kind()))
            .filter(goal -> !indicator.limits().allow(goal.value()))
            .ifPresent(goal -> found.accept(finding(sheet, indicator, area, goal)));
      }
    }
    super.check(sheet, found);
  }

  private static Finding finding(Sheet sheet, Indicator indicator, Area area, Goal goal) {
    Draft draft = new Draft(sheet, indicator, area.code());
    draft.number(InputRole.TARGET, "T", goal.value());
    List<Argument> arguments = new ArrayList<>();
    arguments.add(new Argument.Place(area.code()));
    arguments.add(new Argument.Typed(goal.value(), indicator.unit()));
    arguments.addAll(Limits.note(draft, indicator.limits(), indicator.unit()));
    return draft.finding(FindingSentence.TARGET_BEYOND_LIMITS, arguments.toArray(Argument[]::new));
  }
}
