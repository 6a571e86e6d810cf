package lantu.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartForm;
import lantu.chart.ChartModel;
import lantu.chart.ChartPoint;
import lantu.chart.ChartRequest;
import lantu.chart.ChartSeries;
import lantu.chart.Look;
import lantu.chart.SeriesMark;
import lantu.explain.VerdictText;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** The charts of a report at a cut-off, each numbered as it is made. */
final class ReportCharts {
  private final Plan plan;
  private final CutOff cutOff;
  private final Messages messages;
  private final ReportBody body;
  private final ChartCatalogue catalogue;
  private final ChartSource sources;
  private final @Nullable PlanYear until;
  private final Origins origins;

  ReportCharts(Plan plan, CutOff cutOff, ReportSetting setting, ReportBody body) {
    this.plan = plan;
    this.cutOff = cutOff;
    this.messages = setting.messages();
    this.body = body;
    this.origins = new Origins(plan, messages, setting.dates(), setting.zone());
    this.catalogue = new ChartCatalogue(messages);
    this.until = plan.profile().period().contains(cutOff.year()) ? cutOff.year() : null;
    this.sources = new ChartSource(plan, messages, until);
  }

  /** How many verdicts there are of each status: the sums of a count table's columns. */
  void counts(Map<VerdictGroup, List<Verdict>> groups, String table, double height) {
    VerdictText words = new VerdictText(plan, messages);
    List<Verdict> main = new ArrayList<>();
    List<Verdict> text = new ArrayList<>();
    groups.forEach(
        (group, verdicts) -> (group == VerdictGroup.TEXT ? text : main).addAll(verdicts));
    List<ChartSeries> series = new ArrayList<>();
    series.add(counted(say("counts.main"), Look.ACCENT, main));
    if (!text.isEmpty()) {
      series.add(counted(say("counts.text"), Look.DISTRICT, text));
    }
    List<Verdict> all = new ArrayList<>(main);
    all.addAll(text);
    long lagging = all.stream().filter(verdict -> verdict.status().lagging()).count();
    long unknown = all.stream().filter(verdict -> !verdict.assessed()).count();
    ChartModel model =
        new ChartModel(
            "verdict-counts",
            say("counts.title", all.size(), all.size() - lagging - unknown, lagging, unknown),
            say("counts.subtitle", words.cutOff(cutOff)),
            say("counts.unit"),
            messages.get("report.assessment.counts.status"),
            say("counts.value"),
            ChartForm.STACKED_COLUMNS,
            statuses(words),
            series,
            List.of(),
            plan.profile().demo() ? List.of(messages.get("report.demo")) : List.of(),
            null,
            null);
    body.chart(
        new Chart(
            body.nextFigureLabel(),
            say("counts.caption"),
            model,
            say("counts.source", table),
            height,
            List.of()));
  }

  /** How far each zone has come, and how it came there. */
  void zones(Indicator indicator) {
    List<Area> zones = plan.areas(AreaKind.ZONE);
    for (String name : List.of(ChartCatalogue.ZONES_PROGRESS, ChartCatalogue.ZONES_STACKED)) {
      add(
          new ChartRequest(name, indicator.code().toString(), null, until),
          say("caption." + name, indicator.name()),
          indicator,
          zones);
    }
  }

  /** One indicator in one area over the years, if there is anything to show. */
  void indicator(Indicator indicator, Area area) {
    String caption =
        area.kind() == AreaKind.DISTRICT
            ? say("caption.indicator", indicator.name())
            : say("caption.indicatorOf", indicator.name(), area.name());
    add(
        new ChartRequest(
            ChartCatalogue.INDICATOR, indicator.code().toString(), area.code().toString(), until),
        caption,
        indicator,
        List.of(area));
  }

  private void add(
      ChartRequest request, String caption, Indicator indicator, Collection<Area> areas) {
    ChartModel model = catalogue.model(plan, request);
    if (model.hasValues() && model.emptyText() == null) {
      body.chart(
          new Chart(
              body.nextFigureLabel(),
              caption,
              model,
              sources.line(indicator, areas),
              Chart.USUAL_HEIGHT,
              origins.of(drawn(indicator, areas))));
    }
  }

  /** The cells of actual figures that a chart draws: those of the base year and up to the last. */
  private List<FigureKey> drawn(Indicator indicator, Collection<Area> areas) {
    List<PlanYear> years = new ArrayList<>(List.of(plan.profile().baseYear()));
    plan.profile().period().years().stream()
        .filter(year -> until == null || year.compareTo(until) <= 0)
        .forEach(years::add);
    List<FigureKey> keys = new ArrayList<>();
    for (Area area : areas) {
      for (PlanYear year : years) {
        keys.add(new FigureKey(indicator.code(), area.code(), year, Series.ACTUAL));
      }
    }
    return keys;
  }

  /** The first indicator whose target is split over the zones. */
  static Optional<Indicator> ofZones(Plan plan) {
    return plan.indicators().stream().filter(one -> !one.areaTargets().isEmpty()).findFirst();
  }

  private ChartSeries counted(String name, Look look, List<Verdict> verdicts) {
    return new ChartSeries(
        name,
        look,
        SeriesMark.FILLED,
        Assessment.counts(verdicts).values().stream()
            .map(count -> ChartPoint.of(count == 0 ? null : BigDecimal.valueOf(count)))
            .toList());
  }

  private static List<String> statuses(VerdictText words) {
    return List.of(VerdictStatus.values()).stream().map(words::status).toList();
  }

  private String say(String key, Object... arguments) {
    return messages.get("report.chart." + key, arguments);
  }
}
