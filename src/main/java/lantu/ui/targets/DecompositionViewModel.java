package lantu.ui.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lantu.assess.Decomposition;
import lantu.assess.DecompositionCheck;
import lantu.assess.YearlyPath;
import lantu.edit.Edit;
import lantu.plan.Area;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.EnterFigure;

/** The yearly decomposition of the selected indicator's target, and every change to it. */
final class DecompositionViewModel {
  private final TargetsViewModel targets;
  private final Messages messages;

  DecompositionViewModel(TargetsViewModel targets, Messages messages) {
    this.targets = targets;
    this.messages = messages;
  }

  Plan plan() {
    return targets.plan();
  }

  /** The years that a decomposition has: from the base year to the due year. */
  List<PlanYear> plannedYears(Indicator indicator, Area of) {
    List<PlanYear> years = new ArrayList<>();
    int due = indicator.targetNow(of).map(now -> now.due().value()).orElse(0);
    for (int year = targets.plan().profile().baseYear().value() + 1; year <= due; year++) {
      years.add(PlanYear.of(year));
    }
    return years;
  }

  /** Puts a proposed path in place of the planned figures, as one step. */
  boolean propose(YearlyPath path) {
    Indicator indicator = targets.selected().get().orElse(null);
    if (indicator == null) {
      return false;
    }
    return switch (Decomposition.propose(targets.plan(), indicator, targets.area().get(), path)) {
      case Decomposition.Proposal.Refused refused -> {
        targets.tell(messages.get("targets.refused." + refused.why()));
        yield false;
      }
      case Decomposition.Proposal.Figures figures -> {
        List<Edit> edits = new ArrayList<>();
        for (Decomposition.Planned planned : figures.years()) {
          Edit.SetFigure edit =
              EnterFigure.typed(
                  targets.plan(),
                  planned(indicator, planned.year()),
                  NumberText.plain(planned.value()));
          if (!Objects.equals(edit.before(), edit.after())) {
            edits.add(edit);
          }
        }
        yield edits.isEmpty()
            || targets.enter(
                new Edit.Several(edits),
                messages.get("targets.why.proposed", messages.get("targets.path." + path)));
      }
    };
  }

  /** Puts what was typed into a year of the decomposition. */
  boolean plan(PlanYear year, String typed) {
    Indicator indicator = targets.selected().get().orElse(null);
    if (indicator == null) {
      return false;
    }
    try {
      Edit.SetFigure edit = EnterFigure.typed(targets.plan(), planned(indicator, year), typed);
      targets.tell("");
      return Objects.equals(edit.before(), edit.after())
          || targets.enter(edit, messages.get("targets.why.planned"));
    } catch (Refusal refusal) {
      targets.tell(messages.sentence(refusal));
      return false;
    }
  }

  /** Whether the planned figures lead to the target, in words; empty where nothing is planned. */
  String balance(Indicator indicator, Area of) {
    DecompositionCheck check = DecompositionCheck.of(targets.plan(), indicator, of);
    String unit = indicator.unit().symbol();
    BigDecimal planned = check.planned();
    BigDecimal goal = check.goal();
    BigDecimal difference = check.difference();
    String missing =
        String.join(
            messages.get("targets.and"), check.missing().stream().map(PlanYear::toString).toList());
    return messages.get(
        "targets.balance." + check.state(),
        planned == null ? "" : shown(planned),
        goal == null ? "" : shown(goal),
        difference == null ? "" : shown(difference.abs()),
        unit,
        missing);
  }

  private static String shown(BigDecimal value) {
    BigDecimal rounded =
        value.scale() > 4 ? value.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros() : value;
    return NumberText.grouped(rounded);
  }

  private FigureKey planned(Indicator indicator, PlanYear year) {
    return new FigureKey(indicator.code(), targets.area().get().code(), year, Series.PLANNED);
  }
}
