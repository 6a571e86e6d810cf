package lantu.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lantu.plan.AreaCode;
import lantu.plan.CutOff;
import lantu.plan.Plan;
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
 */
public record ReportChoice(
    ReportName name,
    CutOff cutOff,
    @Nullable AreaCode zone,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> marks,
    @Nullable Set<String> sections,
    boolean open) {
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
    this(name, cutOff, zone, from, until, marks, null, false);
  }

  /** The same with other sections, and for the public or not. */
  public ReportChoice cut(@Nullable Set<String> wanted, boolean forThePublic) {
    return new ReportChoice(name, cutOff, zone, from, until, marks, wanted, forThePublic);
  }

  /** A report that is neither about one zone nor about a span of changes. */
  public ReportChoice(ReportName name, CutOff cutOff) {
    this(name, cutOff, null, null, null, List.of());
  }

  /** The same with other marks on every page. */
  public ReportChoice marked(List<String> words) {
    return new ReportChoice(name, cutOff, zone, from, until, words, sections, open);
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
      key.append(' ').append(from).append(' ').append(until);
    }
    return key.toString();
  }

  /** The indicator register, which judges nothing. */
  public static ReportChoice register(Plan plan) {
    return new ReportChoice(ReportName.REGISTER, AssessPlan.latest(plan));
  }
}
