package lantu.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.text.Messages;

/**
 * The main indicators whose target says nothing by itself: it leans on a reference, a total or a
 * number that the city assigns, and that has not been entered for any year of the period.
 */
final class OwedFigures {
  private final Plan plan;
  private final Messages messages;

  OwedFigures(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  List<Overview.Owed> list() {
    List<Overview.Owed> owed = new ArrayList<>();
    for (Indicator indicator : plan.indicators(IndicatorRole.MAIN)) {
      Target target = indicator.target();
      if (target != null && owed(indicator, target)) {
        owed.add(
            new Overview.Owed(
                indicator.code().value(),
                String.valueOf(indicator.ordinal()),
                indicator.name(),
                indicator.nature() == Nature.BINDING,
                target.wording(),
                needed(target)));
      }
    }
    return List.copyOf(owed);
  }

  private boolean owed(Indicator indicator, Target target) {
    Set<Series> leansOn =
        switch (target) {
          case Target.BandOverReference band -> Set.of(Series.REFERENCE);
          case Target.HoldLevel hold -> Set.of(Series.REFERENCE);
          case Target.Assigned assigned -> Set.of(Series.ASSIGNED);
          case Target.WithinAssigned within -> Set.of(Series.ASSIGNED);
          case Target.AllDone all ->
              all.value() == null ? Set.of(Series.REFERENCE, Series.ASSIGNED) : Set.of();
          default -> Set.of();
        };
    return !leansOn.isEmpty() && leansOn.stream().noneMatch(series -> entered(indicator, series));
  }

  private boolean entered(Indicator indicator, Series series) {
    return plan.figures(indicator.code(), plan.district().code(), series).stream()
        .anyMatch(
            figure ->
                figure.value() != null && plan.profile().period().contains(figure.key().year()));
  }

  private String needed(Target target) {
    String key = "overview.owed." + target.kind();
    return switch (target) {
      case Target.BandOverReference band -> messages.get(key, band.reference());
      case Target.HoldLevel hold -> messages.get(key, hold.reference());
      default -> messages.get(key);
    };
  }
}
