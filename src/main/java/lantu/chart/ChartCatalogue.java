package lantu.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectDate;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Every chart there is, by name. */
public final class ChartCatalogue {
  /** Running totals by year, the zones stacked, with target line and schedule. */
  public static final String ZONES_STACKED = "zone-floorspace-stacked";

  /** The target of each zone beside its total so far. */
  public static final String ZONES_TARGETS = "zone-floorspace-targets";

  /** The same as lying bars. */
  public static final String ZONES_PROGRESS = "zone-floorspace-progress";

  /** What each zone added in each year, side by side. */
  public static final String ZONES_YEARLY = "zone-floorspace-yearly";

  /** The zones and the district beside each other on one scale, each against its year path. */
  public static final String ZONES_PATHS = "zone-paths";

  /** The same for every indicator that is split over the zones. */
  public static final String ZONES_MULTIPLES = "zone-multiples";

  /** The zones' shares of their sum, by year. */
  public static final String ZONES_STRUCTURE = "zone-structure";

  /** The zones' shares of the district, by indicator. */
  public static final String ZONES_SHARES = "zone-shares";

  /** One indicator in one area. */
  public static final String INDICATOR = "indicator";

  /** How many of the main indicators have an actual figure, by year. */
  public static final String COMPLETENESS = "completeness";

  /** When the projects begin and end, those of one zone or all. */
  public static final String PROJECTS = "project-timeline";

  private static final List<String> NAMES =
      List.of(
          ZONES_STACKED,
          ZONES_TARGETS,
          ZONES_PROGRESS,
          ZONES_YEARLY,
          ZONES_PATHS,
          ZONES_MULTIPLES,
          ZONES_STRUCTURE,
          ZONES_SHARES,
          INDICATOR,
          COMPLETENESS,
          PROJECTS);

  private final Messages messages;

  /** A catalogue whose charts speak with the messages. */
  public ChartCatalogue(Messages messages) {
    this.messages = messages;
  }

  /** All charts in the order in which they are to be offered. */
  public List<ChartEntry> list() {
    return NAMES.stream()
        .map(
            name ->
                new ChartEntry(name, messages.get("chart.title." + name), name.equals(INDICATOR)))
        .toList();
  }

  /**
   * The chart of a plan.
   *
   * @throws Refusal {@code chart.unknown} for a name that is not in the catalogue, {@code
   *     chart.needsIndicator}, {@code chart.unknownIndicator}, {@code chart.unknownArea}, {@code
   *     chart.unknownYear}, or {@code chart.noZoneTargets} where no target is split over the zones
   */
  public ChartModel model(Plan plan, ChartRequest request) {
    ChartFrame frame = ChartFrame.of(plan, year(plan, request.year()), messages);
    ChartModel model = model(frame, request);
    ChartModel told = model.from(Provenance.of(frame.points().used(), plan, messages));
    ChartScale scale = request.scale();
    return scale == null ? told : scaled(told, scale);
  }

  /**
   * A chart on another scale.
   *
   * @throws Refusal {@code chart.badScale} where it cannot be shown on it
   */
  public ChartModel scaled(ChartModel model, ChartScale scale) {
    if (!model.scales().contains(scale)) {
      String offered =
          model.scales().stream()
              .map(one -> messages.get("chart.scale." + one))
              .collect(Collectors.joining(messages.get("chart.offer.and")));
      throw new Refusal("chart.badScale", messages.get("chart.scale." + scale), offered);
    }
    return ChartFrame.scaled(model, scale, messages);
  }

  private ChartModel model(ChartFrame frame, ChartRequest request) {
    Plan plan = frame.plan();
    String name = request.name();
    return switch (name) {
      case ZONES_STACKED -> zones(frame, request).stacked(name);
      case ZONES_TARGETS -> zones(frame, request).targets(name);
      case ZONES_PROGRESS -> zones(frame, request).bullets(name);
      case ZONES_PATHS -> new ZonePanels(frame).model(name, List.of(split(plan, request)), false);
      case ZONES_MULTIPLES -> new ZonePanels(frame).model(name, allSplit(plan, request), true);
      case ZONES_STRUCTURE -> new ZoneShares(frame).structure(name, split(plan, request));
      case ZONES_SHARES -> new ZoneShares(frame).ofDistrict(name, allSplit(plan, request));
      case ZONES_YEARLY -> zones(frame, request).yearly(name);
      case PROJECTS -> timeline(frame, name, area(plan, request.area()));
      case COMPLETENESS -> new CompletenessChart(frame).model(name);
      case INDICATOR ->
          new IndicatorChart(
                  frame, indicator(plan, request.indicator()), area(plan, request.area()))
              .model(name);
      default -> throw new Refusal("chart.unknown", name, offer());
    };
  }

  /**
   * The timeline of some projects, with a line where today is.
   *
   * @param today null for no line
   */
  public ChartModel timeline(Plan plan, List<Project> projects, @Nullable LocalDate today) {
    Timeline.Now now =
        today == null
            ? null
            : new Timeline.Now(
                ProjectDate.of(today.getYear(), today.getMonthValue()).lastMonth(),
                messages.get("chart.timeline.today", today));
    return new ProjectTimeline(ChartFrame.of(plan, null, messages)).model(PROJECTS, projects, now);
  }

  /** The projects of an area, those of the whole plan for the district, with the cut-off's line. */
  private ChartModel timeline(ChartFrame frame, String name, Area area) {
    PlanYear until = frame.until();
    Timeline.Now now =
        until == null
            ? null
            : new Timeline.Now(
                ProjectDate.of(until.value()).lastMonth(),
                messages.get("chart.timeline.cutOff", until));
    List<Project> projects =
        frame.plan().projects().stream()
            .filter(
                project -> area.kind() == AreaKind.DISTRICT || area.code().equals(project.zone()))
            .toList();
    return new ProjectTimeline(frame).model(name, projects, now);
  }

  private String offer() {
    return list().stream()
        .map(entry -> messages.get("chart.offer", entry.name(), entry.title()))
        .collect(Collectors.joining(messages.get("chart.offer.and")));
  }

  private static ZoneCharts zones(ChartFrame frame, ChartRequest request) {
    return new ZoneCharts(frame, split(frame.plan(), request));
  }

  /** The indicator that is asked for, else the first with targets of zones. */
  private static Indicator split(Plan plan, ChartRequest request) {
    String named = request.indicator();
    return named != null
        ? indicator(plan, named)
        : plan.indicators().stream()
            .filter(one -> !one.areaTargets().isEmpty())
            .findFirst()
            .orElseThrow(() -> new Refusal("chart.noZoneTargets"));
  }

  /** The indicator that is asked for, else all that are split over the zones. */
  private static List<Indicator> allSplit(Plan plan, ChartRequest request) {
    if (request.indicator() != null) {
      return List.of(indicator(plan, request.indicator()));
    }
    List<Indicator> all = ZoneGoals.split(plan);
    if (all.isEmpty()) {
      throw new Refusal("chart.noZoneTargets");
    }
    return all;
  }

  private static Indicator indicator(Plan plan, @Nullable String named) {
    if (named == null) {
      throw new Refusal("chart.needsIndicator");
    }
    return plan.findIndicator(named.strip())
        .orElseThrow(() -> new Refusal("chart.unknownIndicator", named));
  }

  private static Area area(Plan plan, @Nullable String named) {
    if (named == null) {
      return plan.district();
    }
    return plan.findArea(named.strip())
        .orElseThrow(
            () ->
                new Refusal(
                    "chart.unknownArea",
                    named,
                    String.join("、", plan.areas().stream().map(Area::name).toList())));
  }

  private static @Nullable PlanYear year(Plan plan, @Nullable PlanYear until) {
    if (until == null || plan.profile().period().contains(until)) {
      return until;
    }
    throw new Refusal(
        "chart.unknownYear",
        until,
        plan.profile().period().first(),
        plan.profile().period().last());
  }
}
