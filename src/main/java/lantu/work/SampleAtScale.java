package lantu.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.DataStatus;
import lantu.plan.Departments;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Judgement;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.Series;
import lantu.plan.ZoneCombination;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.YearSpan;

/**
 * 演示数据 of any size, the same on every run, to measure on: the main indicators and the projects of
 * the {@link SamplePlan} so many times over, with an actual figure in every cell of fifteen years
 * and all areas. What is additive is split so that the parts add up, as in a plan whose figures
 * have been looked after.
 */
public final class SampleAtScale {
  /** The largest that is made: more than any office has, and still in a machine's memory. */
  public static final int LARGEST = 1000;

  /** How many indicators there are at 1 ×. */
  static final int INDICATORS = 20;

  private static final int YEARS = 15;
  private static final int DEPARTMENTS = 3;

  private final Plan model;
  private final int factor;
  private final Messages messages;
  private final String mark;

  private SampleAtScale(Plan model, int factor, Messages messages) {
    this.model = model;
    this.factor = factor;
    this.messages = messages;
    this.mark = messages.get("work.demo");
  }

  /**
   * The synthetic plan.
   *
   * @param shipped the plan whose structure it takes
   * @param factor how often it has each main indicator and each project
   * @param messages have the words 演示数据, which open its titles and are the source of every figure
   */
  public static Plan of(Plan shipped, int factor, Messages messages) {
    PlanId id = PlanId.of("demo-" + factor);
    Plan sample = SamplePlan.of(longer(shipped), id, messages);
    return new SampleAtScale(sample, factor, messages).plan();
  }

  /** The structure alone, ending with the same year, so that every target is due as it was. */
  private static Plan longer(Plan shipped) {
    PlanProfile real = shipped.profile();
    int last = real.period().last().value();
    return new Plan(
        new PlanProfile(
            real.id(),
            real.title(),
            real.shortTitle(),
            real.region(),
            YearSpan.of(last - YEARS + 1, last),
            PlanYear.of(last - YEARS),
            real.outlookYear(),
            real.adoptedOn(),
            real.adoptedBy(),
            true),
        shipped.outline(),
        shipped.areas(),
        shipped.sources(),
        shipped.indicators(IndicatorRole.MAIN),
        shipped.projects().stream()
            .map(project -> project.draft().indicators(List.of()).project())
            .toList(),
        List.of(),
        Judgement.NONE,
        List.of(),
        List.of());
  }

  private Plan plan() {
    List<Indicator> indicators = new ArrayList<>();
    List<Project> projects = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    Map<IndicatorCode, List<Figure>> filled = filled();
    for (int copy = 1; copy <= factor; copy++) {
      for (Indicator indicator : model.indicators()) {
        Indicator same = copied(indicator, copy);
        indicators.add(same);
        for (Figure figure : filled.getOrDefault(indicator.code(), List.of())) {
          figures.add(copied(figure, same.code()));
        }
      }
      for (Project project : model.projects()) {
        projects.add(copied(project, copy));
      }
    }
    PlanProfile profile = model.profile();
    return new Plan(
        new PlanProfile(
            profile.id(),
            profile.title(),
            messages.get("work.scale.title", profile.shortTitle(), factor),
            profile.region(),
            profile.period(),
            profile.baseYear(),
            profile.outlookYear(),
            profile.adoptedOn(),
            profile.adoptedBy(),
            true),
        model.outline(),
        model.areas(),
        model.sources(),
        indicators,
        projects,
        figures,
        model.judgement(),
        List.of(),
        List.of());
  }

  private Indicator copied(Indicator from, int copy) {
    Integer ordinal = from.ordinal();
    return new Indicator(
        code(from.code(), copy),
        ordinal == null ? null : ordinal + (copy - 1) * model.indicators().size(),
        from.role(),
        name(from.name(), copy),
        from.unit(),
        from.nature(),
        from.basis(),
        from.category(),
        from.section(),
        from.zones(),
        null,
        from.limits(),
        from.decimals(),
        from.target(),
        from.areaTargets(),
        from.adjustments(),
        from.measures(),
        null,
        new Departments(department(from.code() + "/" + copy), List.of()),
        from.breaks(),
        from.note());
  }

  private String department(String salt) {
    return messages.get("work.sample.department." + SamplePlan.dice(salt) % DEPARTMENTS);
  }

  private static Project copied(Project from, int copy) {
    String suffix = copy == 1 ? "" : "-" + copy;
    return new Project(
        ProjectCode.of(from.code() + suffix),
        name(from.name(), copy),
        from.zone(),
        from.section(),
        from.measure(),
        from.stage(),
        from.start(),
        from.finish(),
        from.investment(),
        from.investments(),
        from.milestones(),
        from.blocking(),
        from.confidence(),
        from.departments(),
        List.of(),
        from.note());
  }

  private static Figure copied(Figure from, IndicatorCode code) {
    FigureKey key = from.key();
    return new Figure(
        new FigureKey(code, key.area(), key.year(), key.series()),
        from.value(),
        from.status(),
        from.source(),
        from.note());
  }

  private static IndicatorCode code(IndicatorCode code, int copy) {
    return copy == 1 ? code : IndicatorCode.of(code + "-" + copy);
  }

  private static String name(String name, int copy) {
    return copy == 1 ? name : name + " " + copy;
  }

  /** The figures of the model, those that it lacks among them. */
  private Map<IndicatorCode, List<Figure>> filled() {
    Map<FigureKey, Figure> all = new HashMap<>();
    model.figures().forEach(figure -> all.put(figure.key(), figure));
    for (Indicator indicator : model.indicators()) {
      for (PlanYear year : model.profile().period().years()) {
        fill(all, indicator, year);
      }
    }
    Map<IndicatorCode, List<Figure>> filled = new HashMap<>();
    all.values().stream()
        .sorted(java.util.Comparator.comparing(Figure::key))
        .forEach(
            figure ->
                filled
                    .computeIfAbsent(figure.key().indicator(), any -> new ArrayList<>())
                    .add(figure));
    return filled;
  }

  private void fill(Map<FigureKey, Figure> all, Indicator indicator, PlanYear year) {
    BigDecimal whole =
        value(all, cell(indicator, model.district().code(), year), before(all, indicator, year));
    for (AreaKind kind : List.of(AreaKind.ZONE, AreaKind.SUBDISTRICT)) {
      List<Area> parts = model.areas(kind);
      if (indicator.zones() == ZoneCombination.ADDITIVE) {
        split(all, indicator, year, whole, parts);
      } else {
        parts.forEach(area -> value(all, cell(indicator, area.code(), year), whole));
      }
    }
  }

  /** The figure of the district a year earlier, for a year that the sample leaves empty. */
  private BigDecimal before(Map<FigureKey, Figure> all, Indicator indicator, PlanYear year) {
    Figure last = all.get(cell(indicator, model.district().code(), PlanYear.of(year.value() - 1)));
    BigDecimal value = last == null ? null : last.value();
    return value == null ? BigDecimal.TEN : value;
  }

  private void split(
      Map<FigureKey, Figure> all,
      Indicator indicator,
      PlanYear year,
      BigDecimal whole,
      List<Area> parts) {
    if (all.containsKey(cell(indicator, parts.getFirst().code(), year))) {
      return;
    }
    BigDecimal part =
        whole.divide(
            BigDecimal.valueOf(parts.size()), Math.max(whole.scale(), 0), RoundingMode.DOWN);
    BigDecimal rest = whole.subtract(part.multiply(BigDecimal.valueOf(parts.size() - 1L)));
    for (Area area : parts) {
      value(all, cell(indicator, area.code(), year), area.equals(parts.getLast()) ? rest : part);
    }
  }

  /** The value of a cell, which gets one where it has none. */
  private BigDecimal value(Map<FigureKey, Figure> all, FigureKey key, BigDecimal otherwise) {
    Figure there =
        all.computeIfAbsent(key, cell -> new Figure(cell, otherwise, DataStatus.FINAL, mark, null));
    BigDecimal value = there.value();
    return value == null ? otherwise : value;
  }

  private static FigureKey cell(Indicator indicator, AreaCode area, PlanYear year) {
    return new FigureKey(indicator.code(), area, year, Series.ACTUAL);
  }
}
