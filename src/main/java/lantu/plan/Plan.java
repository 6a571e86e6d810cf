package lantu.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * One plan whole: an immutable snapshot of its structure and figures.
 *
 * <p>Every reference inside resolves and every code is unique; the constructor refuses anything
 * else with an {@link IllegalArgumentException} that names the offender.
 */
public final class Plan {
  private final PlanProfile profile;
  private final Outline outline;
  private final Map<AreaCode, Area> areas;
  private final Map<SourceCode, Source> sources;
  private final Map<IndicatorCode, Indicator> indicators;
  private final Map<ProjectCode, Project> projects;
  private final FigureIndex figures;
  private final Judgement judgement;
  private final NavigableMap<PlanYear, ClosedYear> closedYears;
  private final NavigableMap<Integer, SectionText> texts;
  private final CellFiles evidence;

  /** Made when something is first looked for: a table of a thousand lines asks as often. */
  private volatile @Nullable IndicatorFinder finder;

  /**
   * A plan of the given parts, each in the order in which it is to be shown, how it is judged, the
   * years that are closed, and the full text of its sections.
   */
  public Plan(
      PlanProfile profile,
      Outline outline,
      List<Area> areas,
      List<Source> sources,
      List<Indicator> indicators,
      List<Project> projects,
      Collection<Figure> figures,
      Judgement judgement,
      Collection<ClosedYear> closedYears,
      Collection<SectionText> texts) {
    this(
        profile,
        outline,
        index(areas, Area::code),
        sources,
        indicators,
        projects,
        FigureIndex.of(figures),
        judgement,
        closedYears,
        texts);
    PlanReferences references = new PlanReferences(this);
    references.check();
    references.checkFigures();
  }

  /** The parts as they are; unchecked. */
  private Plan(
      PlanProfile profile,
      Outline outline,
      Map<AreaCode, Area> areas,
      List<Source> sources,
      List<Indicator> indicators,
      List<Project> projects,
      FigureIndex figures,
      Judgement judgement,
      Collection<ClosedYear> closedYears,
      Collection<SectionText> texts) {
    this.profile = profile;
    this.outline = outline;
    this.areas = areas;
    this.sources = index(sources, Source::code);
    this.indicators = index(indicators, Indicator::code);
    this.projects = index(projects, Project::code);
    this.figures = figures;
    this.judgement = judgement;
    this.closedYears = new TreeMap<>(index(closedYears, ClosedYear::year));
    this.texts = new TreeMap<>(index(texts, SectionText::section));
    this.evidence = CellFiles.NONE;
  }

  /** The parts of another plan, of which the given ones are otherwise; unchecked. */
  private Plan(
      Plan base,
      Map<IndicatorCode, Indicator> indicators,
      FigureIndex figures,
      Judgement judgement,
      CellFiles evidence) {
    this.profile = base.profile;
    this.outline = base.outline;
    this.areas = base.areas;
    this.sources = base.sources;
    this.indicators = indicators;
    this.projects = base.projects;
    this.figures = figures;
    this.judgement = judgement;
    this.closedYears = base.closedYears;
    this.texts = base.texts;
    this.evidence = evidence;
  }

  /** What this plan is. */
  public PlanProfile profile() {
    return profile;
  }

  /** Its chapters and exhibits. */
  public Outline outline() {
    return outline;
  }

  /** Its areas, the district first. */
  public List<Area> areas() {
    return List.copyOf(areas.values());
  }

  /** Its areas of one kind. */
  public List<Area> areas(AreaKind kind) {
    return areas.values().stream().filter(area -> area.kind() == kind).toList();
  }

  /** The district itself. */
  public Area district() {
    return areas.values().stream()
        .filter(area -> area.kind() == AreaKind.DISTRICT)
        .findFirst()
        .orElseThrow();
  }

  /** The area with the code. */
  public Optional<Area> area(AreaCode code) {
    return Optional.ofNullable(areas.get(code));
  }

  /** The area with the code or the name on screen. */
  public Optional<Area> findArea(String codeOrName) {
    return areas.values().stream()
        .filter(area -> area.code().value().equals(codeOrName) || area.name().equals(codeOrName))
        .findFirst();
  }

  /** Its sources. */
  public List<Source> sources() {
    return List.copyOf(sources.values());
  }

  /**
   * The title to show for a figure's source: a source's title where it is a code, else as given.
   */
  public String sourceTitle(String source) {
    Source known = source.isBlank() ? null : sources.get(SourceCode.of(source));
    return known == null ? source : known.title();
  }

  /** Its indicators in order. */
  public List<Indicator> indicators() {
    return List.copyOf(indicators.values());
  }

  /** Its indicators of one role. */
  public List<Indicator> indicators(IndicatorRole role) {
    return indicators.values().stream().filter(indicator -> indicator.role() == role).toList();
  }

  /** The indicator with the code. */
  public Optional<Indicator> indicator(IndicatorCode code) {
    return Optional.ofNullable(indicators.get(code));
  }

  /** The indicator with the code, the ordinal in the main table or the name. */
  public Optional<Indicator> findIndicator(String text) {
    IndicatorFinder known = finder;
    if (known == null) {
      known = new IndicatorFinder(indicators.values());
      finder = known;
    }
    return known.find(text);
  }

  /** Its projects in order. */
  public List<Project> projects() {
    return List.copyOf(projects.values());
  }

  /** The project with the code. */
  public Optional<Project> project(ProjectCode code) {
    return Optional.ofNullable(projects.get(code));
  }

  /** All figures, ordered by indicator, area, series, year. */
  public List<Figure> figures() {
    return figures.all();
  }

  /** One indicator's figures, ordered by area, series, year. */
  public List<Figure> figures(IndicatorCode indicator) {
    return figures.of(indicator, areas.keySet());
  }

  /** The figure in a cell. */
  public Optional<Figure> figure(FigureKey key) {
    return figures.get(key);
  }

  /** One indicator's figures in one area and series, by year. */
  public List<Figure> figures(IndicatorCode indicator, AreaCode area, Series series) {
    return figures.row(indicator, area, series);
  }

  /**
   * Whether this plan is the other one aside from figures and the files behind them. Only a plan
   * that was made from the other one is found to be; no is always a safe answer.
   */
  public boolean isAsideFromFigures(Plan other) {
    return shared(profile, other.profile)
        && shared(outline, other.outline)
        && shared(areas, other.areas)
        && shared(sources, other.sources)
        && shared(indicators, other.indicators)
        && shared(projects, other.projects)
        && shared(judgement, other.judgement)
        && shared(closedYears, other.closedYears)
        && shared(texts, other.texts);
  }

  /** Whether the two are one: to compare their contents would take as long as what it saves. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean shared(Object one, Object other) {
    return one == other;
  }

  /**
   * The cells in which this plan has another figure than another plan, or only one of them has one.
   * Between a plan and one that was made from it, this costs little.
   */
  public Set<FigureKey> figuresThatDiffer(Plan other) {
    return figures.differences(other.figures);
  }

  /** The same plan with one cell changed; null empties it. */
  public Plan with(FigureKey key, @Nullable Figure figure) {
    return with(Collections.singletonMap(key, figure));
  }

  /** The same plan with many cells changed at once; null empties one. */
  public Plan with(Map<FigureKey, @Nullable Figure> cells) {
    return new Plan(this, indicators, figures.with(cells), judgement, evidence);
  }

  /**
   * The same plan with one indicator changed, in its place.
   *
   * @throws IllegalArgumentException if there is none of that code, or it refers to what is not
   *     there
   */
  public Plan with(Indicator indicator) {
    if (!indicators.containsKey(indicator.code())) {
      throw new IllegalArgumentException("not in the plan: " + indicator.code());
    }
    Map<IndicatorCode, Indicator> changed = new LinkedHashMap<>(indicators);
    changed.put(indicator.code(), indicator);
    return checked(new Plan(this, changed, figures, judgement, evidence));
  }

  /** How it is judged, and what the office has said about it. */
  public Judgement judgement() {
    return judgement;
  }

  /** The same plan judged otherwise. */
  public Plan with(Judgement changed) {
    return checked(new Plan(this, indicators, figures, changed, evidence));
  }

  /** The same plan with one indicator more, at a position from 0 among the others. */
  public Plan withAdded(int position, Indicator indicator) {
    List<Indicator> all = new ArrayList<>(indicators.values());
    all.add(Math.min(position, all.size()), indicator);
    return rebuilt(outline, sources(), all, projects(), closedYears(), texts.values());
  }

  /**
   * The same plan without one indicator.
   *
   * @throws IllegalArgumentException if there is none of that code, or something refers to it
   */
  public Plan without(IndicatorCode code) {
    List<Indicator> all = new ArrayList<>(indicators.values());
    if (!all.removeIf(indicator -> indicator.code().equals(code))) {
      throw new IllegalArgumentException("not in the plan: " + code);
    }
    Plan plan = rebuilt(outline, sources(), all, projects(), closedYears(), texts.values());
    new PlanReferences(plan).checkFigures();
    return plan;
  }

  /**
   * The same plan with one project changed, in its place.
   *
   * @throws IllegalArgumentException if there is none of that code, or it refers to what is not
   *     there
   */
  public Plan with(Project project) {
    if (!projects.containsKey(project.code())) {
      throw new IllegalArgumentException("not in the plan: " + project.code());
    }
    List<Project> changed =
        projects().stream().map(one -> one.code().equals(project.code()) ? project : one).toList();
    return rebuilt(outline, sources(), indicators(), changed, closedYears(), texts.values());
  }

  /** The same plan with one project more, at a position from 0 among the others. */
  public Plan withAdded(int position, Project project) {
    List<Project> all = new ArrayList<>(projects.values());
    all.add(Math.min(position, all.size()), project);
    return rebuilt(outline, sources(), indicators(), all, closedYears(), texts.values());
  }

  /**
   * The same plan without one project.
   *
   * @throws IllegalArgumentException if there is none of that code
   */
  public Plan without(ProjectCode code) {
    List<Project> all = new ArrayList<>(projects.values());
    if (!all.removeIf(project -> project.code().equals(code))) {
      throw new IllegalArgumentException("not in the plan: " + code);
    }
    return rebuilt(outline, sources(), indicators(), all, closedYears(), texts.values());
  }

  /**
   * The same plan with another outline; all that refers to the old one follows.
   *
   * @throws IllegalArgumentException if something refers to what is gone
   */
  public Plan with(Outline changed, Renumbering places) {
    return rebuilt(
        changed,
        sources().stream().map(places::moved).toList(),
        indicators().stream().map(places::moved).toList(),
        projects().stream().map(places::moved).toList(),
        closedYears(),
        texts.values().stream().map(places::moved).toList());
  }

  /**
   * The same plan with one source changed, in its place.
   *
   * @throws IllegalArgumentException if there is none of that code, or it points to a section that
   *     is not there
   */
  public Plan with(Source source) {
    if (!sources.containsKey(source.code())) {
      throw new IllegalArgumentException("not in the plan: " + source.code());
    }
    List<Source> changed =
        sources().stream().map(one -> one.code().equals(source.code()) ? source : one).toList();
    return rebuilt(outline, changed, indicators(), projects(), closedYears(), texts.values());
  }

  /** The years that are closed, in order. */
  public List<ClosedYear> closedYears() {
    return List.copyOf(closedYears.values());
  }

  /** Who closed the year, if it is closed. */
  public Optional<ClosedYear> closedYear(PlanYear year) {
    return Optional.ofNullable(closedYears.get(year));
  }

  /** The same plan with one year closed; null opens it. */
  public Plan with(PlanYear year, @Nullable ClosedYear closed) {
    NavigableMap<PlanYear, ClosedYear> changed = new TreeMap<>(closedYears);
    if (closed == null) {
      changed.remove(year);
    } else {
      changed.put(year, closed);
    }
    return rebuilt(outline, sources(), indicators(), projects(), changed.values(), texts.values());
  }

  /** The full texts of sections that have one, in order. */
  public List<SectionText> texts() {
    return List.copyOf(texts.values());
  }

  /** The full text of the section, if it has one. */
  public Optional<SectionText> text(int section) {
    return Optional.ofNullable(texts.get(section));
  }

  /**
   * The same plan with one section's full text changed; null takes it away.
   *
   * @throws IllegalArgumentException if the plan has no such section
   */
  public Plan with(int section, @Nullable SectionText text) {
    NavigableMap<Integer, SectionText> changed = new TreeMap<>(texts);
    if (text == null) {
      changed.remove(section);
    } else {
      changed.put(section, text);
    }
    return rebuilt(outline, sources(), indicators(), projects(), closedYears(), changed.values());
  }

  /** The files behind the figures, in the cells' order; cells without any are left out. */
  public List<CellEvidence> evidence() {
    return evidence.all();
  }

  /** The files behind the figure of a cell, in their order. */
  public List<Evidence> evidence(FigureKey key) {
    return evidence.of(key);
  }

  /**
   * The same plan with these files behind its figures and no others.
   *
   * @throws IllegalArgumentException if a cell comes twice or refers to what is not in the plan
   */
  public Plan withEvidence(Collection<CellEvidence> all) {
    return behind(CellFiles.of(all));
  }

  /**
   * The same plan with these files behind the figure of one cell and no others.
   *
   * @throws IllegalArgumentException if the cell refers to what is not in the plan
   */
  public Plan with(CellEvidence cell) {
    return behind(evidence.with(cell));
  }

  /** The same areas and figures among other parts; the figures are not looked through again. */
  private Plan rebuilt(
      Outline newOutline,
      List<Source> newSources,
      List<Indicator> newIndicators,
      List<Project> newProjects,
      Collection<ClosedYear> newClosedYears,
      Collection<SectionText> newTexts) {
    Plan plan =
        new Plan(
            profile,
            newOutline,
            areas,
            newSources,
            newIndicators,
            newProjects,
            figures,
            judgement,
            newClosedYears,
            newTexts);
    return checked(plan).behind(evidence);
  }

  private static Plan checked(Plan plan) {
    new PlanReferences(plan).check();
    return plan;
  }

  /** The same with other files behind its figures. */
  private Plan behind(CellFiles files) {
    Plan plan = new Plan(this, indicators, figures, judgement, files);
    new PlanReferences(plan).checkEvidence();
    return plan;
  }

  private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> key) {
    Map<K, V> map = new LinkedHashMap<>();
    for (V value : values) {
      if (map.put(key.apply(value), value) != null) {
        throw InconsistentPlanException.twice(key.apply(value));
      }
    }
    return map;
  }
}
