package lantu.ui.indicators;

import java.math.BigDecimal;
import lantu.plan.Direction;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;

/** Says in one sentence what a target means. */
final class TargetMeaning {
  private final Messages messages;

  TargetMeaning(Messages messages) {
    this.messages = messages;
  }

  /** The sentence; {@code unit} is the indicator's. */
  String of(Target target, String unit) {
    return switch (target) {
      case Target.Level level ->
          say(
              level.direction() == Direction.UP ? "levelUp" : "levelDown",
              level.due(),
              level.value(),
              unit);
      case Target.Cumulative total -> say("cumulative", total.due(), total.value(), unit);
      case Target.FloorEachYear floor -> say("floor", floor.due(), floor.value(), unit);
      case Target.AverageGrowth growth -> say("growth", growth.due(), growth.value(), unit);
      case Target.Ceiling ceiling -> say("ceiling", ceiling.due(), ceiling.value(), unit);
      case Target.MultipleOfBase multiple ->
          say("multiple", multiple.due(), multiple.value(), unit);
      case Target.BandOverReference band ->
          messages.get(
              "indicators.meaning.band",
              band.reference(),
              NumberText.plain(band.low()),
              NumberText.plain(band.high()));
      case Target.Assigned assigned -> messages.get("indicators.meaning.assigned", assigned.due());
      case Target.WithinAssigned within -> messages.get("indicators.meaning.within", within.due());
      case Target.AllDone all -> allDone(all, unit);
      case Target.HoldLevel hold -> messages.get("indicators.meaning.hold", hold.reference());
    };
  }

  private String allDone(Target.AllDone all, String unit) {
    String sentence =
        all.value() == null
            ? messages.get("indicators.meaning.allOpen", all.due())
            : say("all", all.due(), all.value(), unit);
    return all.milestone() == null
        ? sentence
        : sentence + messages.get("indicators.meaning.milestone", all.milestone());
  }

  private String say(String key, PlanYear due, BigDecimal value, String unit) {
    return messages.get("indicators.meaning." + key, due, NumberText.grouped(value), unit);
  }
}
