package lantu.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** A project while it is being changed. */
public final class ProjectDraft extends LedgerDraft<ProjectDraft> {
  private final ProjectCode code;
  private @Nullable AreaCode zone;
  private @Nullable MeasureRef measure;
  private @Nullable String stage;
  private @Nullable ProjectDate start;
  private @Nullable ProjectDate finish;
  private @Nullable BigDecimal investment;
  private NavigableMap<PlanYear, BigDecimal> investments;
  private List<Milestone> milestones;
  private @Nullable String blocking;
  private @Nullable DeliveryConfidence confidence;
  private List<IndicatorCode> indicators;

  ProjectDraft(Project from) {
    super(from.name(), from.section(), from.departments(), from.note());
    code = from.code();
    zone = from.zone();
    measure = from.measure();
    stage = from.stage();
    start = from.start();
    finish = from.finish();
    investment = from.investment();
    investments = from.investments();
    milestones = from.milestones();
    blocking = from.blocking();
    confidence = from.confidence();
    indicators = from.indicators();
  }

  /** Sets the zone it lies in; null for none. */
  public ProjectDraft zone(@Nullable AreaCode changed) {
    zone = changed;
    return this;
  }

  /** Sets the measure that names it; null for none. */
  public ProjectDraft measure(@Nullable MeasureRef changed) {
    measure = changed;
    return this;
  }

  /** Sets its stage; null for none. */
  public ProjectDraft stage(@Nullable String changed) {
    stage = changed;
    return this;
  }

  /** Sets when it begins; null while not said. */
  public ProjectDraft start(@Nullable ProjectDate changed) {
    start = changed;
    return this;
  }

  /** Sets when it is finished; null while not said. */
  public ProjectDraft finish(@Nullable ProjectDate changed) {
    finish = changed;
    return this;
  }

  /** Sets the total investment in 亿元; null while not said. */
  public ProjectDraft investment(@Nullable BigDecimal changed) {
    investment = changed;
    return this;
  }

  /** Sets the investment in 亿元 by year. */
  public ProjectDraft investments(NavigableMap<PlanYear, BigDecimal> changed) {
    investments = changed;
    return this;
  }

  /** Sets its milestones. */
  public ProjectDraft milestones(List<Milestone> changed) {
    milestones = changed;
    return this;
  }

  /** Sets what stands in its way; null for nothing. */
  public ProjectDraft blocking(@Nullable String changed) {
    blocking = changed;
    return this;
  }

  /** Sets how sure the office is; null while not said. */
  public ProjectDraft confidence(@Nullable DeliveryConfidence changed) {
    confidence = changed;
    return this;
  }

  /** Sets the indicators it serves. */
  public ProjectDraft indicators(List<IndicatorCode> changed) {
    indicators = changed;
    return this;
  }

  @Override
  protected ProjectDraft self() {
    return this;
  }

  /**
   * What the draft has become.
   *
   * @throws IllegalArgumentException if its parts do not fit each other
   */
  public Project project() {
    return new Project(
        code,
        name,
        zone,
        section,
        measure,
        stage,
        start,
        finish,
        investment,
        investments,
        milestones,
        blocking,
        confidence,
        departments,
        indicators,
        note);
  }
}
