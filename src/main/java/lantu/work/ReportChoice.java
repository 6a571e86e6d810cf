package lantu.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.plan.AreaCode;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * Which report is wanted.
 *
 * @param name the report
 * @param cutOff the day that is judged, where the report is of a day; otherwise it does not matter
 * @param zone the zone it is about; null for all, and where it is not about zones
 * @param from the first day of a span of changes; null for the first change
 * @param until the last day of a span of changes; null for the last change
 * @param marks what every page bears besides the plan's own mark
 * @param sections the sections that are wanted; null for the usual ones
 * @param open whether it is for the public, so that what is internal is left out
 * @param edition the edition that changes are told against; null for those of a span of days
 */
public record ReportChoice(
    ReportName name,
    CutOff cutOff,
    @Nullable AreaCode zone,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> marks,
    @Nullable Set<String> sections,
    boolean open,
    @Nullable Integer edition) {
  private static final Pattern DAY = Pattern.compile(" (\\d{4})(H1)?\\b");

  /** Copies the collections. */
  public ReportChoice {
    marks = List.copyOf(marks);
    sections = sections == null ? null : Set.copyOf(sections);
  }

  /** A report with the usual sections, for the office itself. */
  public ReportChoice(
      ReportName name,
      CutOff cutOff,
      @Nullable AreaCode zone,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      List<String> marks) {
    this(name, cutOff, zone, from, until, marks, null, false, null);
  }

  /** The same with other sections, and for the public or not. */
  public ReportChoice cut(@Nullable Set<String> wanted, boolean forThePublic) {
    return new ReportChoice(name, cutOff, zone, from, until, marks, wanted, forThePublic, edition);
  }

  /** A report that is neither about one zone nor about a span of changes. */
  public ReportChoice(ReportName name, CutOff cutOff) {
    this(name, cutOff, null, null, null, List.of());
  }

  /** The same told against an edition; null for a span of days. */
  public ReportChoice against(@Nullable Integer number) {
    return new ReportChoice(name, cutOff, zone, from, until, marks, sections, open, number);
  }

  /** The same with other marks on every page. */
  public ReportChoice marked(List<String> words) {
    return new ReportChoice(name, cutOff, zone, from, until, words, sections, open, edition);
  }

  /** Which report it is, whatever its sections and marks: kind, day and zone. */
  public String key() {
    StringBuilder key = new StringBuilder(name.name());
    if (name.ofADay()) {
      key.append(' ').append(cutOff.year()).append(cutOff.midYear() ? "H1" : "");
    }
    if (name == ReportName.ZONE && zone != null) {
      key.append(' ').append(zone);
    }
    if (name == ReportName.CHANGES) {
      key.append(' ').append(from).append(' ').append(until).append(' ').append(edition);
    }
    return key.toString();
  }

  /**
   * The day that a report of that key judges; the end of the period where it has none.
   *
   * @param key made by {@link #key}
   */
  static CutOff cutOff(String key, Plan plan) {
    Matcher day = DAY.matcher(key);
    return day.find()
        ? new CutOff(PlanYear.of(Integer.parseInt(day.group(1))), day.group(2) != null)
        : CutOff.endOf(plan.profile().period().last());
  }

  /** The indicator register, which judges nothing. */
  public static ReportChoice register(Plan plan) {
    return new ReportChoice(ReportName.REGISTER, AssessPlan.latest(plan));
  }
}
