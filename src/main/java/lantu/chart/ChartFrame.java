package lantu.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.plan.CaliberBreak;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** What all charts of one plan share: its years, its points, its words. */
record ChartFrame(Plan plan, @Nullable PlanYear until, Messages messages, YearlyPoints points) {
  static ChartFrame of(Plan plan, @Nullable PlanYear until, Messages messages) {
    return new ChartFrame(plan, until, messages, new YearlyPoints(plan, until, messages));
  }

  String text(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  List<PlanYear> years() {
    return plan.profile().period().years();
  }

  List<String> names(List<PlanYear> years) {
    return years.stream().map(PlanYear::toString).toList();
  }

  /** For example 2021–2025. */
  String span() {
    return plan.profile().period().first() + "–" + plan.profile().period().last();
  }

  List<String> marks() {
    return plan.profile().demo() ? List.of(text("chart.mark.demo")) : List.of();
  }

  /** Unit and where the target, or the data if there is none, comes from. */
  String subtitle(String what, String unit, boolean aims) {
    String key = aims ? "chart.subtitle.target" : "chart.subtitle.data";
    return text(key, what, unit, plan.profile().shortTitle());
  }

  /** The text, unless something that happened after the base year is shown. */
  @Nullable String unlessFilled(
      List<String> categories, List<ChartSeries> series, String emptyText) {
    int base = categories.indexOf(plan.profile().baseYear().toString());
    for (ChartSeries one : series) {
      for (int i = 0; i < categories.size(); i++) {
        if (one.mark().actual() && i != base && one.points().get(i).value() != null) {
          return null;
        }
      }
    }
    return emptyText;
  }

  String valueLabel(String what, String unit) {
    return text("chart.label.value", what, unit);
  }

  /** The last category in which any of the series that happened has a value. */
  static Optional<String> lastFilled(List<String> categories, List<ChartSeries> series) {
    for (int i = categories.size() - 1; i >= 0; i--) {
      int at = i;
      if (series.stream()
          .anyMatch(one -> one.mark().actual() && one.points().get(at).value() != null)) {
        return Optional.of(categories.get(i));
      }
    }
    return Optional.empty();
  }

  /** The remark that some values are provisional; empty if none is. */
  String provisionalNote(List<ChartSeries> series) {
    boolean provisional =
        series.stream()
            .flatMap(one -> one.points().stream())
            .anyMatch(point -> point.provisional() && point.value() != null);
    boolean lines = series.stream().anyMatch(one -> one.mark() == SeriesMark.LINE);
    String key = lines ? "chart.note.provisionalPoints" : "chart.note.provisional";
    return provisional ? text(key) : "";
  }

  /** Says what the ticks stand for; empty if there is none. */
  String tickNote(List<ChartSeries> series) {
    List<String> names =
        series.stream()
            .filter(one -> one.mark() == SeriesMark.TICK && one.hasValues())
            .map(ChartSeries::name)
            .toList();
    return names.isEmpty() ? "" : text("chart.note.ticks", String.join("、", names));
  }

  /** The remark that running totals step over years without a figure; empty if none does. */
  String holesNote(List<String> categories, List<ChartSeries> series) {
    StringBuilder note = new StringBuilder();
    for (ChartSeries one : series) {
      if (one.mark() != SeriesMark.FILLED) {
        continue;
      }
      List<String> holes = holes(categories, one.points());
      if (!holes.isEmpty()) {
        note.append(text("chart.note.hole", one.name(), String.join("、", holes)));
      }
    }
    return note.toString();
  }

  private static List<String> holes(List<String> categories, List<ChartPoint> points) {
    int last = points.size() - 1;
    while (last >= 0 && points.get(last).value() == null) {
      last--;
    }
    List<String> holes = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      if (points.get(i).value() == null) {
        holes.add(categories.get(i));
      }
    }
    return holes;
  }

  /** The chart of an indicator with the lines where its 口径 changes. */
  ChartModel withBreaks(ChartModel model, Indicator indicator) {
    List<BreakLine> lines = new ArrayList<>();
    StringBuilder remark = new StringBuilder();
    for (CaliberBreak change : indicator.breaks()) {
      int category = model.categories().indexOf(change.year().toString());
      if (category >= 0) {
        lines.add(new BreakLine(category, text("chart.break", change.year())));
        remark.append(text("chart.note.break", change.year(), change.reason()));
      }
    }
    return model.with(lines, remark.toString());
  }

  /** The chart on a scale; the name of the value axis says which, unless it is the usual one. */
  ChartModel scaled(ChartModel model, ChartScale scale) {
    return scaled(model, scale, messages);
  }

  static ChartModel scaled(ChartModel model, ChartScale scale, Messages messages) {
    if (scale == model.scale()) {
      return model;
    }
    String before = axisWords(model.scale(), messages);
    String plain = model.valueLabel();
    String name = plain.substring(0, plain.length() - before.length());
    return model.scaled(scale, name + axisWords(scale, messages));
  }

  private static String axisWords(ChartScale scale, Messages messages) {
    return scale == ChartScale.AUTO ? "" : messages.get("chart.scale.axis." + scale);
  }

  /** Remarks in one line; null if there is none. */
  static @Nullable String join(String... remarks) {
    String line = String.join("", remarks);
    return line.isEmpty() ? null : line;
  }

  /** A share in percent with one decimal. */
  static String percent(BigDecimal part, BigDecimal whole) {
    return NumberText.plain(part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP));
  }
}
