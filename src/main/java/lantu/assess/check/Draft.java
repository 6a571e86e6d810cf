package lantu.assess.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.assess.Input;
import lantu.assess.InputRole;
import lantu.assess.ResultForm;
import lantu.assess.Step;
import lantu.assess.StepKind;
import lantu.assess.Working;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.FindingKey;
import lantu.plan.Indicator;
import lantu.plan.Nature;

/**
 * A finding in the making: whatever a rule looks at is noted here, so that the working and the
 * inputs of the finding are what was really used.
 */
final class Draft {
  private final Sheet sheet;
  private final Indicator indicator;
  private final String subject;
  private final List<FigureKey> cells = new ArrayList<>();
  private final List<Input> inputs = new ArrayList<>();
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();

  /** A draft; what it is about makes its key: the indicator's code, then the rest. */
  Draft(Sheet sheet, Indicator indicator, Object... about) {
    this.sheet = sheet;
    this.indicator = indicator;
    this.subject =
        Stream.concat(Stream.of(indicator.code()), Stream.of(about))
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
  }

  /** Notes a cell, entered or not, as an input and as a place to look at. */
  Draft cell(InputRole role, String symbol, FigureKey key) {
    Figure figure = sheet.plan().figure(key).orElse(null);
    inputs.add(
        new Input(
            role,
            symbol,
            figure == null ? null : figure.value(),
            key,
            figure == null ? null : figure.status(),
            figure == null ? null : figure.source(),
            figure == null ? null : sheet.dates().entered(key)));
    cells.add(key);
    return this;
  }

  /** Notes a number that stands in no cell. */
  Draft number(InputRole role, String symbol, BigDecimal value) {
    inputs.add(new Input(role, symbol, value, null, null, null, null));
    return this;
  }

  /** Notes something that is no number. */
  Draft fact(String name, Object value) {
    facts.put(name, String.valueOf(value));
    return this;
  }

  /** Notes a step and gives its result back. */
  BigDecimal step(
      StepKind kind, String formula, String substitution, BigDecimal result, ResultForm form) {
    // Between two percentages lie percentage points.
    boolean points =
        kind == StepKind.DIFFERENCE && form == ResultForm.AMOUNT && Units.percent(indicator.unit());
    steps.add(new Step(kind, formula, substitution, result, points ? ResultForm.POINTS : form));
    return result;
  }

  /** Whether nothing was noted. */
  boolean empty() {
    return inputs.isEmpty();
  }

  /** The finding. */
  Finding finding(FindingSentence sentence, Argument... arguments) {
    FindingKey key = new FindingKey(sentence.rule().name(), subject);
    Severity severity =
        indicator.nature() == Nature.BINDING ? sentence.severity().raised() : sentence.severity();
    return new Finding(
        key,
        sentence,
        severity,
        cells,
        indicator.code(),
        List.of(arguments),
        new Working(inputs, steps, List.of()),
        Fingerprint.of(inputs, facts),
        sheet.plan().judgement().signOff(key).orElse(null));
  }
}
