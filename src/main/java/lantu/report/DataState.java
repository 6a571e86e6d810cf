package lantu.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;

/** How many of the district's yearly actual figures are how settled. */
final class DataState {
  private final Map<DataStatus, Integer> counts = new EnumMap<>(DataStatus.class);
  private int due;
  private int without;
  private int empty;

  /** Counts the figures of the given indicators in the plan's years. */
  DataState(Plan plan, List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      for (PlanYear year : plan.profile().period().years()) {
        count(
            plan.figure(
                new FigureKey(indicator.code(), plan.district().code(), year, Series.ACTUAL)));
      }
    }
  }

  /** Whether there is no figure at all. */
  boolean nothingEntered() {
    return empty == due;
  }

  /** The counts as one sentence; they add up to the number due. */
  String sentence(Messages messages) {
    return messages.get(
        "report.dataState",
        due,
        of(DataStatus.FINAL),
        of(DataStatus.FLASH),
        of(DataStatus.ESTIMATED),
        of(DataStatus.REVISED),
        of(DataStatus.MISSING),
        without,
        empty);
  }

  private int of(DataStatus status) {
    return counts.getOrDefault(status, 0);
  }

  private void count(Optional<Figure> figure) {
    due++;
    if (figure.isEmpty()) {
      empty++;
      return;
    }
    DataStatus status = figure.get().status();
    if (status == null) {
      without++;
    } else {
      counts.merge(status, 1, Integer::sum);
    }
  }
}
