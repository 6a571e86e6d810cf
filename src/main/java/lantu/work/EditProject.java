package lantu.work;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.edit.Edit;
import lantu.plan.AreaCode;
import lantu.plan.Milestone;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.ProjectDate;
import lantu.plan.ProjectDraft;
import lantu.text.TypedFigure;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * 重大项目台账: turns what is typed about a project into the edit to apply. Whatever cannot be understood
 * is refused with a sentence, and nothing has changed then.
 */
public final class EditProject {
  private static final Unit INVESTMENT = Unit.of("亿元");

  /** 2023, 2023年, 2023-06, 2023年6月, 2023.6, 202306. */
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\s*(?:年|(?:年|[-./])\\s*(\\d{1,2})\\s*月?|(\\d{2}))?");

  private static final Pattern NUMBERED = Pattern.compile("P(\\d{1,6})");

  private EditProject() {}

  /**
   * The edit that makes a project what a draft has become.
   *
   * @throws Refusal {@code work.project.order} where it would be finished before it begins
   */
  public static Edit.SetProject changed(Project before, ProjectDraft draft) {
    try {
      return new Edit.SetProject(before, draft.project());
    } catch (IllegalArgumentException e) {
      throw new Refusal(e, "work.project.order");
    }
  }

  /**
   * The edit that adds a project of which no more is known, after the others.
   *
   * @throws Refusal {@code work.project.needsCode}, {@code work.project.codeTaken} or {@code
   *     work.project.needsName}
   */
  public static Edit.PlaceProject added(
      Plan plan, String code, String name, @Nullable AreaCode zone, int section) {
    String typed = Typed.code(code, "work.project.needsCode");
    if (plan.project(ProjectCode.of(typed)).isPresent()) {
      throw new Refusal("work.project.codeTaken", typed);
    }
    return new Edit.PlaceProject(
        plan.projects().size(),
        null,
        Project.named(ProjectCode.of(typed), name(name), zone, section, null, null));
  }

  /** The edit that takes a project off the ledger, with all that is known of it. */
  public static Edit.PlaceProject removed(Plan plan, ProjectCode code) {
    List<Project> all = plan.projects();
    Project project = plan.project(code).orElseThrow(() -> new Refusal("work.project.none", code));
    return new Edit.PlaceProject(all.indexOf(project), project, null);
  }

  /** A code that no project has yet: the number after the largest one in use. */
  public static String nextCode(Plan plan) {
    int last =
        plan.projects().stream()
            .map(project -> NUMBERED.matcher(project.code().value()))
            .filter(Matcher::matches)
            .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
            .max()
            .orElse(0);
    return "P%02d".formatted(last + 1);
  }

  /**
   * A project's name.
   *
   * @throws Refusal {@code work.project.needsName}
   */
  public static String name(String typed) {
    return Typed.name(typed, "work.project.needsName");
  }

  /**
   * A year or a month as people write them; null for nothing.
   *
   * @throws Refusal {@code work.project.date} with the text
   */
  public static @Nullable ProjectDate date(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (text.isEmpty()) {
      return null;
    }
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      throw new Refusal("work.project.date", typed.strip());
    }
    int year = Integer.parseInt(parts.group(1));
    String month = parts.group(2) == null ? parts.group(3) : parts.group(2);
    try {
      return month == null ? ProjectDate.of(year) : ProjectDate.of(year, Integer.parseInt(month));
    } catch (IllegalArgumentException e) {
      throw new Refusal(e, "work.project.date", typed.strip());
    }
  }

  /**
   * An amount in 亿元 as people type it, also in 万元; null for nothing.
   *
   * @throws Refusal {@code number.…} for text, {@code work.project.negative} below zero
   */
  public static @Nullable BigDecimal amount(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    BigDecimal amount = TypedFigure.read(typed, INVESTMENT).value();
    if (amount.signum() < 0) {
      throw new Refusal("work.project.negative", typed.strip());
    }
    return amount;
  }

  /** The amounts by year with that of one year changed; blank takes it away. */
  public static NavigableMap<PlanYear, BigDecimal> amounts(
      Project project, PlanYear year, String typed) {
    NavigableMap<PlanYear, BigDecimal> amounts = new TreeMap<>(project.investments());
    BigDecimal amount = amount(typed);
    if (amount == null) {
      amounts.remove(year);
    } else {
      amounts.put(year, amount);
    }
    return amounts;
  }

  /**
   * A milestone as typed.
   *
   * @throws Refusal {@code work.project.milestoneNeedsTitle} or {@code work.project.date}
   */
  public static Milestone milestone(String title, String due, boolean done) {
    return new Milestone(Typed.name(title, "work.project.milestoneNeedsTitle"), date(due), done);
  }
}
