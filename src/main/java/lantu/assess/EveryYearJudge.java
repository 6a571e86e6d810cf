package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * A line that every year has to keep for itself: a floor, a ceiling, or the number assigned for
 * that year. Years are never netted against each other; one missed year stays missed.
 */
final class EveryYearJudge {
  /** How a figure keeps a line. */
  enum Relation {
    /** y ≥ c. */
    AT_LEAST("≥", "<"),
    /** y ≤ c. */
    AT_MOST("≤", ">"),
    /** y < c: being equal is not enough. */
    BELOW("<", "≥");

    private final String sign;
    private final String broken;

    Relation(String sign, String broken) {
      this.sign = sign;
      this.broken = broken;
    }

    boolean keeps(BigDecimal value, BigDecimal line) {
      int over = value.compareTo(line);
      return switch (this) {
        case AT_LEAST -> over >= 0;
        case AT_MOST -> over <= 0;
        case BELOW -> over < 0;
      };
    }
  }

  private final Dossier dossier;
  private final Relation relation;
  private final Function<PlanYear, Optional<BigDecimal>> lines;

  /**
   * A judge.
   *
   * @param lines the line of each year; a year without one is not judged
   */
  EveryYearJudge(
      Dossier dossier, Relation relation, Function<PlanYear, Optional<BigDecimal>> lines) {
    this.dossier = dossier;
    this.relation = relation;
    this.lines = lines;
  }

  /** One year with its figure and its line. */
  private record Year(PlanYear year, BigDecimal value, BigDecimal line, boolean kept) {}

  /** Judges the years given; a half year is given only where it can be judged like a whole one. */
  Ruling judge(List<PlanYear> years) {
    List<Year> known = new ArrayList<>();
    List<PlanYear> missing = new ArrayList<>();
    boolean assigned = true;
    for (PlanYear year : years) {
      Optional<BigDecimal> line = lines.apply(year);
      assigned = line.isPresent();
      if (line.isEmpty()) {
        continue;
      }
      Optional<BigDecimal> value =
          dossier.ask(InputRole.YEARLY, dossier.symbol("y", year), Series.ACTUAL, year);
      if (value.isPresent()) {
        known.add(new Year(year, value.get(), line.get(), relation.keeps(value.get(), line.get())));
      } else {
        missing.add(year);
      }
    }
    boolean broken = known.stream().anyMatch(year -> !year.kept());
    if (!broken) {
      refuse(years, assigned, missing);
    }
    dossier.noteTime();
    return ruling(known, broken, missing.isEmpty());
  }

  /** A year that was missed stays missed; without one, every year and the last line are needed. */
  private void refuse(List<PlanYear> years, boolean assigned, List<PlanYear> missing) {
    PlanYear last = dossier.lastYear();
    if (years.isEmpty()) {
      throw new NotAssessableException(
          lines.apply(last).isPresent() ? Reason.Kind.TOO_EARLY : Reason.Kind.NOT_ASSIGNED,
          List.of(last));
    }
    if (!assigned) {
      throw new NotAssessableException(Reason.Kind.NOT_ASSIGNED, List.of(years.getLast()));
    }
    if (!missing.isEmpty()) {
      throw new NotAssessableException(Reason.Kind.NO_FIGURE, missing);
    }
  }

  private Ruling ruling(List<Year> known, boolean broken, boolean complete) {
    Year last = known.getLast();
    long met = known.stream().filter(Year::kept).count();
    dossier.step(
        StepKind.YEARS_MET,
        "y " + relation.sign + " c",
        met + " ÷ " + known.size(),
        BigDecimal.valueOf(met),
        ResultForm.YEARS);
    note(known, last);
    noteLines(known);
    boolean lost =
        !complete || known.subList(0, known.size() - 1).stream().anyMatch(year -> !year.kept());
    Function<BigDecimal, VerdictStatus> at =
        y -> !lost && relation.keeps(y, last.line()) ? VerdictStatus.HELD : VerdictStatus.BROKEN;
    boolean atCutOff = last.year().equals(dossier.lastYear());
    return new Ruling(
        broken ? VerdictStatus.BROKEN : VerdictStatus.HELD,
        null,
        null,
        null,
        required(),
        outlook(last, broken),
        null,
        atCutOff ? last.value() : null,
        lost ? List.of() : List.of(Bound.of(last.line())),
        at);
  }

  private void note(List<Year> known, Year last) {
    if (relation == Relation.AT_LEAST) {
      BigDecimal sum = known.stream().map(Year::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      dossier.step(
          StepKind.MEAN,
          "Σy ÷ n",
          Exact.digits(sum) + " ÷ " + known.size(),
          Exact.over(sum, BigDecimal.valueOf(known.size())),
          ResultForm.AMOUNT);
      dossier.step(
          StepKind.MARGIN,
          "y − c",
          Exact.digits(last.value()) + " − " + Exact.digits(last.line()),
          last.value().subtract(last.line()),
          ResultForm.AMOUNT);
    } else if (last.line().signum() > 0) {
      dossier.step(
          StepKind.HEADROOM,
          "1 − y ÷ c",
          "1 − " + Exact.digits(last.value()) + " ÷ " + Exact.digits(last.line()),
          BigDecimal.ONE.subtract(Exact.over(last.value(), last.line())),
          ResultForm.SHARE);
    } else {
      dossier.step(
          StepKind.MARGIN,
          "c − y",
          Exact.digits(last.line()) + " − " + Exact.digits(last.value()),
          last.line().subtract(last.value()),
          ResultForm.AMOUNT);
    }
  }

  /** Notes the line, or each year's where they differ. */
  private void noteLines(List<Year> known) {
    boolean same =
        known.stream().allMatch(year -> year.line().compareTo(known.getFirst().line()) == 0);
    for (Year year : same ? List.of(known.getLast()) : known) {
      String symbol = same ? "y" : dossier.symbol("y", year.year());
      dossier.threshold(new Threshold(symbol, relation.sign, year.line(), VerdictStatus.HELD));
      dossier.threshold(new Threshold(symbol, relation.broken, year.line(), VerdictStatus.BROKEN));
    }
  }

  /** What the year under way, or else the coming one, has to bring: for a floor only. */
  private Required required() {
    if (dossier.due() || relation != Relation.AT_LEAST) {
      return Required.NONE;
    }
    PlanYear current = dossier.lastYear();
    if (!dossier.midYear()) {
      return lines
          .apply(PlanYear.of(current.value() + 1))
          .map(line -> new Required(line, null))
          .orElse(Required.NONE);
    }
    Optional<BigDecimal> line = lines.apply(current);
    Optional<BigDecimal> far =
        dossier.ask(InputRole.LATEST, dossier.symbol("y", current), Series.ACTUAL, current);
    if (line.isEmpty() || far.isEmpty()) {
      return new Required(line.orElse(null), null);
    }
    return new Required(
        dossier.step(
            StepKind.REQUIRED,
            "c − y ≥ 0",
            Exact.digits(line.get()) + " − " + Exact.digits(far.get()),
            line.get().subtract(far.get()).max(BigDecimal.ZERO),
            ResultForm.AMOUNT),
        null);
  }

  private Outlook outlook(Year last, boolean broken) {
    Trend trend = broken ? Trend.IMPOSSIBLE : dossier.due() ? Trend.REACHED : Trend.LIKELY;
    @Nullable BigDecimal value = broken ? null : last.value();
    return new Outlook(
        trend, Outlook.Method.LATEST_STAYS, value, null, null, dossier.caveats(false));
  }
}
