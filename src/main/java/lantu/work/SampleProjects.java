package lantu.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Departments;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.MeasureRef;
import lantu.plan.Milestone;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectDate;
import lantu.text.Messages;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * The projects of the synthetic plan: those of the real one with a made-up ledger, the same on
 * every run. A few have no dates or only one, as in a ledger that is not yet filled in.
 */
final class SampleProjects {
  private static final int MONTHS = 12;
  private static final int UNDATED_BELOW = 8;
  private static final int UNFINISHED_BELOW = 14;
  private static final int YEAR_ONLY_BELOW = 30;
  private static final int LONG_FROM = 85;

  private final Plan shipped;
  private final Messages messages;
  private final int now;

  /** The day of the ledger is the end of the last year that has figures. */
  SampleProjects(Plan shipped, Messages messages) {
    this.shipped = shipped;
    this.messages = messages;
    this.now = shipped.profile().period().last().value() * MONTHS - 1;
  }

  List<Project> all() {
    return shipped.projects().stream().map(this::filled).toList();
  }

  private Project filled(Project project) {
    int begins =
        shipped.profile().period().first().value() * MONTHS + dice(project, "start") * 54 / 100;
    int dated = dice(project, "dates");
    int span = dice(project, "span");
    int ends = begins + 10 + span * 40 / 100 + (span >= LONG_FROM ? 48 : 0);
    ProjectDate start = dated < UNDATED_BELOW ? null : date(begins);
    boolean endless = dated < UNFINISHED_BELOW;
    boolean rough = dated < YEAR_ONLY_BELOW;
    ProjectDate finish = endless ? null : rough ? ProjectDate.of(ends / MONTHS) : date(ends);
    BigDecimal whole = BigDecimal.valueOf(5L + dice(project, "money") * 4L, 1);
    DeliveryConfidence confidence =
        start == null || (finish != null && finish.lastMonth() <= now) ? null : confidence(project);
    return project
        .draft()
        .stage(start == null ? null : stage(begins, finish))
        .start(start)
        .finish(finish)
        .investment(start == null ? null : whole)
        .investments(endless ? new TreeMap<>() : spread(whole, begins / MONTHS, ends / MONTHS))
        .milestones(start == null ? List.of() : milestones(begins, ends, finish))
        .confidence(confidence)
        .blocking(blocking(project, confidence))
        .departments(departments(project))
        .indicators(served(project))
        .project();
  }

  /** The indicators that its measure serves. */
  private List<IndicatorCode> served(Project project) {
    MeasureRef measure = project.measure();
    return measure == null
        ? List.of()
        : shipped.indicators().stream()
            .filter(one -> one.measures().contains(measure))
            .map(Indicator::code)
            .toList();
  }

  private static ProjectDate date(int month) {
    return ProjectDate.of(month / MONTHS, month % MONTHS + 1);
  }

  private String stage(int begins, @Nullable ProjectDate finish) {
    String stage =
        begins > now
            ? "prepared"
            : finish != null && finish.lastMonth() <= now ? "finished" : "building";
    return messages.get("work.sample.stage." + stage);
  }

  /** Equal parts to one decimal; the first year takes what is left over. */
  private static NavigableMap<PlanYear, BigDecimal> spread(BigDecimal whole, int from, int to) {
    NavigableMap<PlanYear, BigDecimal> years = new TreeMap<>();
    BigDecimal part =
        whole.divide(BigDecimal.valueOf(to - from + 1L), whole.scale(), RoundingMode.DOWN);
    for (int year = from + 1; year <= to; year++) {
      years.put(PlanYear.of(year), part);
    }
    years.put(
        PlanYear.of(from), whole.subtract(part.multiply(BigDecimal.valueOf((long) to - from))));
    return years;
  }

  private List<Milestone> milestones(int begins, int ends, @Nullable ProjectDate finish) {
    List<Milestone> all = new ArrayList<>();
    all.add(milestone("begun", date(begins)));
    if (finish != null) {
      all.add(milestone("topped", date((begins + 2 * ends) / 3)));
      all.add(milestone("accepted", finish));
    }
    return all;
  }

  private Milestone milestone(String key, ProjectDate due) {
    return new Milestone(messages.get("work.sample.milestone." + key), due, due.lastMonth() <= now);
  }

  private static DeliveryConfidence confidence(Project project) {
    int sure = dice(project, "sure");
    return sure < 60
        ? DeliveryConfidence.HIGH
        : sure < 88 ? DeliveryConfidence.MEDIUM : DeliveryConfidence.LOW;
  }

  private @Nullable String blocking(Project project, @Nullable DeliveryConfidence confidence) {
    boolean smooth = confidence == null || confidence == DeliveryConfidence.HIGH;
    return smooth
        ? null
        : messages.get(
            "work.sample.blocking." + (dice(project, "why") % 2 == 0 ? "site" : "money"));
  }

  private Departments departments(Project project) {
    int which = dice(project, "who") % 3;
    return new Departments(
        messages.get("work.sample.department." + which),
        which == 0 ? List.of(messages.get("work.sample.department.1")) : List.of());
  }

  private static int dice(Project project, String salt) {
    return SamplePlan.dice(project.code() + salt);
  }
}
