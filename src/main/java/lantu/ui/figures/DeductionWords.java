package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.List;
import lantu.assess.check.Deduction;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.text.NumberText;

/** Tells what a figure has to be by others, and whether the one entered is another. */
final class DeductionWords {
  private final Plan plan;
  private final Messages messages;

  DeductionWords(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /** What it is computed from, in a few words. */
  static String name(Messages messages, Deduction.Way way, List<Indicator> sources) {
    return switch (way) {
      case RATE ->
          messages.get("figures.deduced.RATE", sources.getFirst().name(), sources.getLast().name());
      case SUB_ITEMS -> messages.get("figures.deduced.SUB_ITEMS", sources.size());
      case ZONES -> messages.get("figures.deduced.ZONES");
    };
  }

  /** The same for a deduction of the plan. */
  String name(Deduction deduction) {
    return name(
        messages,
        deduction.way(),
        deduction.from().stream().flatMap(code -> plan.indicator(code).stream()).toList());
  }

  /** The cell of a line that computes it. */
  Content content(Deduction deduction) {
    Content.Sign sign =
        !deduction.complete()
            ? Content.Sign.INCOMPLETE
            : deduction.entered() == null
                ? Content.Sign.COMPUTED
                : deduction.agrees() ? Content.Sign.HOLDS : Content.Sign.DIFFERS;
    return new Content.Computed(deduction.value(), sign, working(deduction));
  }

  /** How it comes about, and by how much the figure entered is another. */
  String working(Deduction deduction) {
    BigDecimal entered = deduction.entered();
    return entered == null || !deduction.differs()
        ? deduction.working()
        : messages.get(
            "figures.deduced.differs",
            deduction.working(),
            NumberText.plain(entered),
            NumberText.plain(entered.subtract(deduction.value())));
  }
}
