package lantu.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import lantu.exchange.PlanJson;
import lantu.plan.AreaCode;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Judgement;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.SamplePlan;
import org.jspecify.annotations.Nullable;

/** Plans to draw: the shipped one, and the same with figures of known sums. */
public final class ChartPlans {
  private ChartPlans() {}

  /** The shipped plan: targets and base figures only. */
  public static Plan shipped() {
    return PlanJson.shipped();
  }

  /** The synthetic plan that can be created. */
  public static Plan demo() {
    return SamplePlan.of(shipped(), PlanId.of("demo"), Messages.chinese());
  }

  /** The shipped plan with the figures. */
  public static Plan with(Figure... figures) {
    return rebuilt(UnaryOperator.identity(), List.of(figures));
  }

  /** The shipped plan, marked as synthetic, with figures for every kind of target. */
  public static Plan filled() {
    List<Figure> figures = new ArrayList<>();
    years(figures, "I11", "north-bund", Series.ACTUAL, "46.8", "61", "72.5", "70", null);
    years(figures, "I11", "central", Series.ACTUAL, "30", "41.2", "38", "52", null);
    years(figures, "I11", "northern", Series.ACTUAL, "9.5", null, "14", "17.5", null);
    years(figures, "I04", "hongkou", Series.ACTUAL, "268.4", "291.05", "310", "322.7", null);
    years(figures, "I07", "hongkou", Series.ACTUAL, "131", "118", null, "142", "150");
    years(figures, "I06", "hongkou", Series.ACTUAL, "6.6", "7.31", null, "8.4", null);
    years(figures, "I03", "hongkou", Series.ACTUAL, "76.1", "75.8", "75.2", "74.9", null);
    years(figures, "I01", "hongkou", Series.ACTUAL, "9.6", "3.1", "6.8", "6.4", null);
    years(figures, "I01", "hongkou", Series.REFERENCE, "8.1", "-0.2", "5.0", "5.0", null);
    years(figures, "I14", "hongkou", Series.ACTUAL, "84.3", "84.1", "84.6", "84.9", null);
    years(figures, "I14", "hongkou", Series.REFERENCE, "81.2", "81.0", "81.6", "81.9", null);
    years(figures, "I16", "hongkou", Series.ACTUAL, "0.0071", "0.0084", "0.0102", "0.008", null);
    years(figures, "I19", "hongkou", Series.ACTUAL, "28", "26", "29", "27", null);
    years(figures, "I19", "hongkou", Series.ASSIGNED, "30", "29", "28", "28", "27");
    years(figures, "T01", "hongkou", Series.ACTUAL, "1137.5", "1169", "1251.3", "1320", null);
    years(figures, "T15", "hongkou", Series.ACTUAL, "180", "210", "233", "190", "214");
    return rebuilt(
        profile ->
            new PlanProfile(
                profile.id(),
                profile.title(),
                profile.shortTitle(),
                profile.region(),
                profile.period(),
                profile.baseYear(),
                profile.outlookYear(),
                profile.adoptedOn(),
                profile.adoptedBy(),
                true),
        figures);
  }

  /** One figure; the value null means missing. */
  public static Figure figure(
      String indicator,
      String area,
      int year,
      Series series,
      @Nullable String value,
      @Nullable DataStatus status) {
    FigureKey key =
        new FigureKey(IndicatorCode.of(indicator), AreaCode.of(area), PlanYear.of(year), series);
    return new Figure(key, value == null ? null : new BigDecimal(value), status, null, null);
  }

  private static void years(
      List<Figure> figures,
      String indicator,
      String area,
      Series series,
      @Nullable String... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        DataStatus status =
            series != Series.ACTUAL ? null : i >= 3 ? DataStatus.FLASH : DataStatus.FINAL;
        figures.add(figure(indicator, area, 2021 + i, series, values[i], status));
      }
    }
  }

  private static Plan rebuilt(UnaryOperator<PlanProfile> profile, List<Figure> more) {
    Plan plan = shipped();
    List<Figure> all = new ArrayList<>(plan.figures());
    all.addAll(more);
    return new Plan(
        profile.apply(plan.profile()),
        plan.outline(),
        plan.areas(),
        plan.sources(),
        plan.indicators(),
        plan.projects(),
        all,
        Judgement.NONE,
        List.of(),
        List.of());
  }
}
