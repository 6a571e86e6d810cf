package lantu.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * 重大项目. What the document does not say is null or empty and stays so until the office fills it in.
 *
 * @param code its code, unique in the plan
 * @param name its name
 * @param zone the zone it lies in
 * @param section the section that names it
 * @param measure the measure that names it
 * @param stage its stage in the office's words
 * @param start when it begins
 * @param finish when it is finished, not before its start
 * @param investment total investment in 亿元
 * @param investments investment in 亿元 by year, ordered by year
 * @param milestones its milestones in order
 * @param blocking what stands in its way
 * @param confidence how sure the office is that it is finished in time
 * @param departments who answers for it
 * @param indicators the indicators it serves, each once; may be empty
 * @param note a remark
 */
public record Project(
    ProjectCode code,
    String name,
    @Nullable AreaCode zone,
    int section,
    @Nullable MeasureRef measure,
    @Nullable String stage,
    @Nullable ProjectDate start,
    @Nullable ProjectDate finish,
    @Nullable BigDecimal investment,
    NavigableMap<PlanYear, BigDecimal> investments,
    List<Milestone> milestones,
    @Nullable String blocking,
    @Nullable DeliveryConfidence confidence,
    Departments departments,
    List<IndicatorCode> indicators,
    @Nullable String note) {
  /** Copies the collections and checks the order of start and finish. */
  public Project {
    if (start != null && finish != null && finish.lastMonth() < start.firstMonth()) {
      throw new IllegalArgumentException("finished before it begins: " + code);
    }
    investments = Collections.unmodifiableNavigableMap(new TreeMap<>(investments));
    milestones = List.copyOf(milestones);
    indicators = List.copyOf(indicators);
    if (new HashSet<>(indicators).size() < indicators.size()) {
      throw new IllegalArgumentException("an indicator twice: " + code);
    }
  }

  /** A project of which no more is known than what a document says of it. */
  public static Project named(
      ProjectCode code,
      String name,
      @Nullable AreaCode zone,
      int section,
      @Nullable MeasureRef measure,
      @Nullable String note) {
    return new Project(
        code,
        name,
        zone,
        section,
        measure,
        null,
        null,
        null,
        null,
        new TreeMap<>(),
        List.of(),
        null,
        null,
        Departments.NONE,
        List.of(),
        note);
  }

  /** The same at another place of the outline. */
  public Project at(int newSection, @Nullable MeasureRef newMeasure) {
    return draft().section(newSection).measure(newMeasure).project();
  }

  /** A draft that begins as this project. */
  public ProjectDraft draft() {
    return new ProjectDraft(this);
  }
}
