package lantu.assess.check;

import java.util.Set;
import java.util.function.Consumer;
import lantu.plan.Indicator;
import lantu.plan.Relation;
import lantu.plan.RelationKind;
import lantu.plan.Target;
import lantu.plan.TargetKind;

/**
 * 单位: a growth rate is in percent, a density's unit begins with the unit it is made of, a target in
 * rates or points belongs to an indicator in percent; and single figures ten thousand or a hundred
 * million times off, as when 万 or 亿 is mistaken.
 */
final class UnitRule extends DoubtRule {
  private static final Set<TargetKind> IN_PERCENT =
      Set.of(TargetKind.AVERAGE_GROWTH, TargetKind.BAND_OVER_REFERENCE);

  UnitRule() {
    super(FindingRule.UNIT_MISMATCH);
  }

  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    sheet.plan().judgement().relations().stream()
        .distinct()
        .forEach(relation -> check(sheet, relation, found));
    for (Indicator indicator : sheet.indicators()) {
      Target target = indicator.target();
      if (target != null
          && IN_PERCENT.contains(target.kind())
          && !Units.percent(indicator.unit())) {
        Draft draft = new Draft(sheet, indicator, "target");
        draft.fact("unit", indicator.unit()).fact("kind", target.kind());
        found.accept(
            draft.finding(
                FindingSentence.TARGET_UNIT,
                new Argument.Words(indicator.unit().symbol()),
                new Argument.Term(target.kind())));
      }
    }
    super.check(sheet, found);
  }

  private static void check(Sheet sheet, Relation relation, Consumer<Finding> found) {
    Indicator indicator = sheet.indicator(relation.indicator());
    Indicator of = sheet.indicator(relation.of());
    Draft draft = new Draft(sheet, indicator, relation.kind(), of.code());
    draft.fact("unit", indicator.unit()).fact("of", of.unit());
    if (relation.kind() == RelationKind.GROWTH_OF && !Units.percent(indicator.unit())) {
      found.accept(
          draft.finding(
              FindingSentence.GROWTH_UNIT,
              new Argument.Words(indicator.unit().symbol()),
              new Argument.Named(of.code())));
    }
    if (relation.kind() == RelationKind.DENSITY_OF && !DensityRule.unitsFit(indicator, of)) {
      found.accept(
          draft.finding(
              FindingSentence.DENSITY_UNIT,
              new Argument.Words(indicator.unit().symbol()),
              new Argument.Named(of.code()),
              new Argument.Words(of.unit().symbol())));
    }
  }
}
