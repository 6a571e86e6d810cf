package lantu.ui.zones;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.ZoneCombination;
import lantu.text.Messages;
import lantu.work.PlanSession;

/** Which indicator the zones are shown for, and what there is to say about it now. */
final class ZonesViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final List<Indicator> choices;
  private final ObjectProperty<Indicator> indicator;
  private final ReadOnlyObjectWrapper<ZoneTexts> texts;
  private final ObjectProperty<ZoneChart> chosenChart =
      new SimpleObjectProperty<>(ZoneChart.STACKED);
  private final ReadOnlyObjectWrapper<ChartModel> chart;

  ZonesViewModel(PlanSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    this.choices =
        session.plan().indicators().stream()
            .filter(one -> one.zones() == ZoneCombination.ADDITIVE)
            .sorted(
                Comparator.comparing((Indicator one) -> one.areaTargets().isEmpty())
                    .thenComparing(Indicator::role))
            .toList();
    this.indicator = new SimpleObjectProperty<>(choices.getFirst());
    this.texts = new ReadOnlyObjectWrapper<>(textsNow());
    this.chart = new ReadOnlyObjectWrapper<>(chartNow());
    indicator.addListener((property, old, now) -> refresh());
    chosenChart.addListener((property, old, now) -> chart.set(chartNow()));
    session.onChange(plan -> refresh());
  }

  /** The indicators whose zones add up; those with targets for zones first. */
  List<Indicator> choices() {
    return choices;
  }

  ObjectProperty<Indicator> indicator() {
    return indicator;
  }

  /** What to show; new after every change. */
  ReadOnlyObjectProperty<ZoneTexts> texts() {
    return texts.getReadOnlyProperty();
  }

  /** Which chart is shown. */
  ObjectProperty<ZoneChart> chosenChart() {
    return chosenChart;
  }

  /** The chosen chart of the indicator; new after every change. */
  ReadOnlyObjectProperty<ChartModel> chart() {
    return chart.getReadOnlyProperty();
  }

  Plan plan() {
    return session.plan();
  }

  /** Chooses an indicator by code; unknown codes are ignored. */
  void choose(String code) {
    choices.stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst()
        .ifPresent(indicator::set);
  }

  private void refresh() {
    texts.set(textsNow());
    chart.set(chartNow());
  }

  private ChartModel chartNow() {
    return new ChartCatalogue(messages)
        .model(
            session.plan(),
            new ChartRequest(
                chosenChart.get().chart(), indicator.get().code().value(), null, null));
  }

  private ZoneTexts textsNow() {
    Plan plan = session.plan();
    Indicator current = plan.indicator(indicator.get().code()).orElse(indicator.get());
    return new ZoneTexts(plan, current, messages);
  }
}
