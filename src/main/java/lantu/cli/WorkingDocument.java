package lantu.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import lantu.assess.Input;
import lantu.assess.Step;
import lantu.assess.Threshold;
import lantu.assess.Working;
import lantu.plan.DataStatus;
import lantu.plan.FigureKey;
import org.jspecify.annotations.Nullable;

/** 计算过程 as keys and values, decimals as text. */
final class WorkingDocument {
  private WorkingDocument() {}

  static Map<String, @Nullable Object> of(Working working) {
    return Console.object(
        "inputs", working.inputs().stream().map(WorkingDocument::input).toList(),
        "steps", working.steps().stream().map(WorkingDocument::step).toList(),
        "thresholds", working.thresholds().stream().map(WorkingDocument::threshold).toList());
  }

  private static Map<String, @Nullable Object> input(Input input) {
    FigureKey key = input.key();
    BigDecimal value = input.value();
    DataStatus status = input.status();
    Instant entered = input.entered();
    return Console.object(
        "role", input.role().name(),
        "symbol", input.symbol(),
        "value", value == null ? null : value.toPlainString(),
        "indicator", key == null ? null : key.indicator().value(),
        "area", key == null ? null : key.area().value(),
        "year", key == null ? null : key.year().value(),
        "series", key == null ? null : key.series().name(),
        "status", status == null ? null : status.name(),
        "source", input.source(),
        "entered", entered == null ? null : entered.toString());
  }

  private static Map<String, @Nullable Object> step(Step step) {
    return Console.object(
        "kind", step.kind().name(),
        "formula", step.formula(),
        "substitution", step.substitution(),
        "result", step.result().toPlainString(),
        "form", step.form().name());
  }

  private static Map<String, @Nullable Object> threshold(Threshold threshold) {
    return Console.object(
        "symbol", threshold.symbol(),
        "relation", threshold.relation(),
        "bound", threshold.bound().toPlainString(),
        "status", threshold.status().name());
  }
}
