package lantu.assess.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lantu.assess.InputRole;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.SignOff;
import lantu.value.PlanYear;
import lantu.value.Unit;

/**
 * 核定后改动. Two ways in which the plan itself shows it: a sign-off keeps the figures it rested on, and
 * one of them was final then and is another number now; or a figure is marked 修订 and no note says
 * why. When a figure changed under several sign-offs, the latest counts; a sign-off of such a
 * change itself does not, so that the change stays in the list, signed.
 */
final class FinalChangedRule extends CellsRule {
  private record Then(Fingerprint.Cell cell, SignOff signOff) {}

  FinalChangedRule() {
    super(FindingSentence.REVISED_SILENTLY);
  }

  @Override
  List<PlanYear> concerned(Sheet sheet, Row row) {
    return row.years(
        figure ->
            figure.status() == DataStatus.REVISED
                && (figure.note() == null || figure.note().isBlank()));
  }

  @Override
  public void check(Sheet sheet, Consumer<Finding> found) {
    then(sheet).values().forEach(then -> check(sheet, then, found));
    super.check(sheet, found);
  }

  private static Map<FigureKey, Then> then(Sheet sheet) {
    Map<FigureKey, Then> then = new LinkedHashMap<>();
    sheet.plan().judgement().signOffs().values().stream()
        .filter(signOff -> !signOff.key().rule().equals(FindingRule.FINAL_CHANGED.name()))
        .sorted(Comparator.comparing(SignOff::on))
        .forEach(
            signOff ->
                Fingerprint.cells(signOff.inputs())
                    .forEach(cell -> then.put(cell.key(), new Then(cell, signOff))));
    return then;
  }

  private static void check(Sheet sheet, Then then, Consumer<Finding> found) {
    Fingerprint.Cell cell = then.cell();
    FigureKey key = cell.key();
    Indicator indicator = sheet.plan().indicator(key.indicator()).orElse(null);
    if (cell.status() != DataStatus.FINAL
        || cell.value() == null
        || indicator == null
        || sheet.plan().area(key.area()).isEmpty()) {
      return;
    }
    Unit unit = indicator.unit();
    Figure figure = sheet.plan().figure(key).orElse(null);
    Draft draft = new Draft(sheet, indicator, key.area(), key.year(), key.series());
    draft.cell(InputRole.YEARLY, "y", key);
    draft.number(InputRole.LATEST, "y′", cell.value());
    if (figure == null || figure.value() == null) {
      found.accept(
          draft.finding(
              FindingSentence.FINAL_GONE,
              new Argument.Place(key.area()),
              Argument.Years.of(key.year()),
              new Argument.Term(key.series()),
              new Argument.Typed(cell.value(), unit),
              new Argument.Words(then.signOff().who()),
              new Argument.Words(then.signOff().on().toString())));
    } else if (figure.value().compareTo(cell.value()) != 0) {
      found.accept(
          draft.finding(
              FindingSentence.FINAL_CHANGED,
              new Argument.Place(key.area()),
              Argument.Years.of(key.year()),
              new Argument.Term(key.series()),
              new Argument.Typed(cell.value(), unit),
              new Argument.Typed(figure.value(), unit),
              new Argument.Words(then.signOff().who()),
              new Argument.Words(then.signOff().on().toString())));
    }
  }
}
