package lantu.explain;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.text.Messages;

/** The kinds of target, each with an example from the plan and one to follow by hand. */
final class KindRows {
  private final Plan plan;
  private final Messages messages;
  private final UnaryOperator<String> say;

  KindRows(Plan plan, Messages messages, UnaryOperator<String> say) {
    this.plan = plan;
    this.messages = messages;
    this.say = say;
  }

  List<List<String>> all() {
    return Arrays.stream(TargetKind.values()).map(this::row).toList();
  }

  private List<String> row(TargetKind kind) {
    String key = "kind." + kind.name();
    return List.of(
        messages.term(kind),
        example(kind),
        say.apply(key + ".judge"),
        say.apply(key + ".required"),
        say.apply(key + ".worked"));
  }

  /** The first indicator of the plan with such a target, in the plan's own words. */
  private String example(TargetKind kind) {
    for (Indicator indicator : plan.indicators()) {
      Target target = indicator.target();
      if (target != null && target.kind() == kind) {
        return messages.get("method.example", indicator.name(), wording(indicator, target));
      }
    }
    return say.apply("noExample");
  }

  /** The words of the plan; a bare number gets its unit. */
  private String wording(Indicator indicator, Target target) {
    boolean bare = target.wording().matches("[<>≤≥]?[\\d.,]+");
    if (!bare) {
      return target.wording();
    }
    return indicator.unit().symbol().equals("%")
        ? messages.get("explain.percent", target.wording())
        : messages.get("explain.quantity", target.wording(), indicator.unit());
  }
}
