package lantu.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantu.edit.Edit;
import lantu.plan.Basis;
import lantu.plan.CaliberBreak;
import lantu.plan.Departments;
import lantu.plan.Direction;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.NaturalLimits;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.RelationKind;
import lantu.plan.Target;
import lantu.plan.ZoneCombination;
import lantu.text.TypedFigure;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * 指标: turns what is typed about an indicator, its relations and the projects that serve it into the
 * edit to apply. Whatever cannot be understood is refused with a sentence, and nothing has changed
 * then.
 */
public final class EditIndicator {
  private EditIndicator() {}

  /**
   * A new indicator as typed.
   *
   * @param code a code that no other has
   * @param name its name
   * @param unit its unit
   * @param basis its 口径
   * @param nature its nature; null for none
   * @param category the heading it is grouped under
   * @param section the section that states it
   * @param wording the words of its target; blank where it has none
   * @param target the number of its target; blank where it has none
   */
  public record New(
      String code,
      String name,
      String unit,
      Basis basis,
      @Nullable Nature nature,
      String category,
      int section,
      String wording,
      String target) {}

  /**
   * The edit that creates an indicator after the others: 文中指标 with a target, else one that only
   * gives the context.
   *
   * @throws Refusal {@code work.indicator.*} for what is missing or taken, {@code number.…} for a
   *     target that is no number
   */
  public static Edit.PlaceIndicator added(Plan plan, New typed) {
    String code = Typed.code(typed.code(), "work.indicator.needsCode");
    if (plan.indicator(IndicatorCode.of(code)).isPresent()) {
      throw new Refusal("work.indicator.codeTaken", code);
    }
    String name = name(typed.name());
    Unit unit = unit(typed.unit());
    Target target = target(plan, typed, unit);
    return new Edit.PlaceIndicator(
        plan.indicators().size(),
        null,
        new Indicator(
            IndicatorCode.of(code),
            null,
            target == null ? IndicatorRole.BACKGROUND : IndicatorRole.TEXT,
            name,
            unit,
            typed.nature(),
            typed.basis(),
            Typed.name(typed.category(), "work.indicator.needsCategory"),
            typed.section(),
            ZoneCombination.NOT_ADDITIVE,
            null,
            NaturalLimits.NONE,
            null,
            target,
            List.of(),
            List.of(),
            List.of(),
            null,
            Departments.NONE,
            List.of(),
            null));
  }

  private static @Nullable Target target(Plan plan, New typed, Unit unit) {
    if (typed.target().isBlank()) {
      if (!typed.wording().isBlank()) {
        throw new Refusal("work.indicator.needsTarget");
      }
      return null;
    }
    BigDecimal value = TypedFigure.read(typed.target(), unit).value();
    String wording = typed.wording().isBlank() ? typed.target() : typed.wording();
    String words = Typed.name(wording, "work.indicator.needsTarget");
    PlanYear due = plan.profile().period().last();
    return switch (typed.basis()) {
      case END_OF_PERIOD -> new Target.Level(words, due, value, Direction.UP);
      case CUMULATIVE -> new Target.Cumulative(words, due, value, Direction.UP);
      case AVERAGE_RATE -> new Target.AverageGrowth(words, due, value, Direction.UP);
      case EACH_YEAR -> new Target.FloorEachYear(words, due, value, Direction.UP);
    };
  }

  /**
   * The edit that splits a part off an indicator: a new one of its unit, 口径 and place, without a
   * target, that is a part of it.
   *
   * @throws Refusal {@code work.indicator.needsCode}, {@code work.indicator.codeTaken}, {@code
   *     work.indicator.needsName}
   */
  public static Edit split(Plan plan, Indicator whole, String code, String name) {
    Edit.PlaceIndicator part =
        added(
            plan,
            new New(
                code,
                name,
                whole.unit().symbol(),
                whole.basis(),
                null,
                whole.category(),
                whole.section(),
                "",
                ""));
    return Edit.of(
        List.of(
            part,
            new Edit.SetRelation(
                RelationKind.PART_OF, part.indicator().code(), null, whole.code())));
  }

  /**
   * The edit that lets an indicator follow from another, or from none; empty where it does already.
   *
   * @throws Refusal {@code work.relation.circle} where it would follow from itself
   */
  public static List<Edit> related(
      Plan plan, RelationKind kind, IndicatorCode indicator, @Nullable IndicatorCode of) {
    IndicatorCode before = plan.judgement().followsFrom(kind, indicator).orElse(null);
    if (Objects.equals(before, of)) {
      return List.of();
    }
    IndicatorCode at = of;
    while (at != null) {
      if (at.equals(indicator)) {
        throw new Refusal("work.relation.circle");
      }
      at = plan.judgement().followsFrom(kind, at).orElse(null);
    }
    return List.of(new Edit.SetRelation(kind, indicator, before, of));
  }

  /** The edits after which just these projects serve an indicator; empty where they do already. */
  public static List<Edit> links(
      Plan plan, IndicatorCode indicator, Collection<ProjectCode> projects) {
    List<Edit> edits = new ArrayList<>();
    for (Project project : plan.projects()) {
      boolean serves = project.indicators().contains(indicator);
      if (serves != projects.contains(project.code())) {
        List<IndicatorCode> codes =
            serves
                ? project.indicators().stream().filter(one -> !one.equals(indicator)).toList()
                : Stream.concat(project.indicators().stream(), Stream.of(indicator)).toList();
        edits.add(new Edit.SetProject(project, project.draft().indicators(codes).project()));
      }
    }
    return edits;
  }

  /** The breaks of an indicator with one more, or with another reason for one. */
  public static List<CaliberBreak> broken(Indicator indicator, String year, String reason) {
    PlanYear from = Typed.year(year);
    List<CaliberBreak> breaks = new ArrayList<>(indicator.breaks());
    breaks.removeIf(one -> one.year().equals(from));
    breaks.add(new CaliberBreak(from, Typed.name(reason, "work.indicator.breakNeedsReason")));
    return breaks;
  }

  /** A code of the series that no indicator has yet: T26 after T25. */
  public static String nextCode(Plan plan, String series) {
    Pattern numbered = Pattern.compile(Pattern.quote(series) + "(\\d{1,6})");
    int last =
        plan.indicators().stream()
            .map(indicator -> numbered.matcher(indicator.code().value()))
            .filter(Matcher::matches)
            .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
            .max()
            .orElse(0);
    return series + "%02d".formatted(last + 1);
  }

  /**
   * An indicator's name.
   *
   * @throws Refusal {@code work.indicator.needsName}
   */
  public static String name(String typed) {
    return Typed.name(typed, "work.indicator.needsName");
  }

  /**
   * An indicator's unit.
   *
   * @throws Refusal {@code work.indicator.needsUnit}
   */
  public static Unit unit(String typed) {
    return Unit.of(Typed.name(typed, "work.indicator.needsUnit"));
  }

  /**
   * The heading an indicator is grouped under.
   *
   * @throws Refusal {@code work.indicator.needsCategory}
   */
  public static String category(String typed) {
    return Typed.name(typed, "work.indicator.needsCategory");
  }
}
