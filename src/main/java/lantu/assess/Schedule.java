package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lantu.plan.Series;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** S: where the yearly decomposition stands at the cut-off, if it is there; else the calendar. */
final class Schedule {
  private final Dossier dossier;
  private final BigDecimal span;
  private final boolean early;

  /** A schedule; the milestone is the year by which all is to be done, null for the due year. */
  Schedule(Dossier dossier, @Nullable PlanYear milestone) {
    this.dossier = dossier;
    BigDecimal toMilestone =
        milestone == null
            ? dossier.span()
            : BigDecimal.valueOf(milestone.value() - dossier.baseYear().value());
    this.span = toMilestone.min(dossier.span());
    this.early = span.compareTo(dossier.span()) < 0;
  }

  /** Whether all is to be done by now. */
  boolean due() {
    return dossier.elapsed().compareTo(span) >= 0;
  }

  /** Years to the date that counts: the milestone while it lies ahead, then the due date. */
  BigDecimal remaining() {
    return due() ? dossier.remaining() : span.subtract(dossier.elapsed());
  }

  /** How the formula writes the number of years to the date that counts. */
  String spanSymbol() {
    return early && !due() ? "N′" : "N";
  }

  /** S by the calendar: n/N, or n/N′ up to a milestone and 1 from then on. */
  Share calendar() {
    Share share = elapsed();
    dossier.step(
        StepKind.SCHEDULE,
        "S = " + elapsedSymbols(),
        elapsedDigits(),
        share.value(),
        ResultForm.SHARE);
    return share;
  }

  /** S of so much done of so much, of which so much was done before: a straight way from there. */
  Share calendarFrom(BigDecimal start, BigDecimal goal) {
    Share time = elapsed();
    Share share =
        new Share(
            start.multiply(time.whole()).add(goal.subtract(start).multiply(time.part())),
            goal.multiply(time.whole()));
    dossier.step(
        StepKind.SCHEDULE,
        "S = (y0 + (T − y0) × " + elapsedSymbols() + ") ÷ T",
        "(%s + (%s − %s) × %s) ÷ %s"
            .formatted(
                Exact.digits(start),
                Exact.digits(goal),
                Exact.digits(start),
                elapsedDigits(),
                Exact.digits(goal)),
        share.value(),
        ResultForm.SHARE);
    return share;
  }

  /** The share of the time that has passed, 1 from the milestone on. */
  private Share elapsed() {
    if (!early) {
      return new Share(dossier.elapsed(), span);
    }
    dossier.goal(InputRole.SPAN, "N′", span);
    return due() ? new Share(BigDecimal.ONE, BigDecimal.ONE) : new Share(dossier.elapsed(), span);
  }

  private String elapsedSymbols() {
    return !early ? "n ÷ N" : due() ? "1" : "n ÷ N′";
  }

  private String elapsedDigits() {
    return early && due() ? "1" : Exact.digits(dossier.elapsed()) + " ÷ " + Exact.digits(span);
  }

  /** S of a sum: what is planned up to the cut-off, if all of it is there. */
  Share ofTotal(BigDecimal goal) {
    List<BigDecimal> planned = new ArrayList<>();
    for (PlanYear year : dossier.years()) {
      Optional<BigDecimal> value = dossier.peek(Series.PLANNED, year);
      if (value.isEmpty()) {
        return calendar();
      }
      planned.add(value.get());
    }
    List<String> terms = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (PlanYear year : dossier.years()) {
      BigDecimal value = planned.get(terms.size());
      dossier.ask(InputRole.PLANNED, dossier.symbol("p", year), Series.PLANNED, year);
      BigDecimal weight = dossier.weight(year);
      terms.add(
          weight.compareTo(BigDecimal.ONE) == 0
              ? Exact.digits(value)
              : Exact.digits(value) + " × " + weight);
      sum = sum.add(value.multiply(weight));
    }
    Share share = new Share(sum, goal);
    dossier.step(
        StepKind.SCHEDULE_PLANNED,
        "S = Σp ÷ T",
        terms.stream().collect(Collectors.joining(" + ", "(", ")")) + " ÷ " + Exact.digits(goal),
        share.value(),
        ResultForm.SHARE);
    return share;
  }

  /** S of a level on its way from a start: where the planned level stands. */
  Optional<Share> ofLevel(BigDecimal start, BigDecimal goal) {
    return planned(start)
        .map(
            level -> {
              Share share = new Share(level.value().subtract(start), goal.subtract(start));
              dossier.step(
                  StepKind.SCHEDULE_PLANNED,
                  "S = (p − y0) ÷ (T − y0)",
                  "(%s − %s) ÷ (%s − %s)"
                      .formatted(
                          level.text(),
                          Exact.digits(start),
                          Exact.digits(goal),
                          Exact.digits(start)),
                  share.value(),
                  ResultForm.SHARE);
              return share;
            });
  }

  /** S of so much done of so much: where the planned number stands. */
  Optional<Share> ofDone(@Nullable BigDecimal start, BigDecimal goal) {
    return planned(start)
        .map(
            level -> {
              Share share = new Share(level.value(), goal);
              dossier.step(
                  StepKind.SCHEDULE_PLANNED,
                  "S = p ÷ T",
                  level.text() + " ÷ " + Exact.digits(goal),
                  share.value(),
                  ResultForm.SHARE);
              return share;
            });
  }

  /** A planned level with the numbers it is made of. */
  private record Level(BigDecimal value, String text) {}

  /** The planned level at the cut-off; at mid-year half-way from the year before. */
  private Optional<Level> planned(@Nullable BigDecimal start) {
    PlanYear last = dossier.lastYear();
    PlanYear before = PlanYear.of(last.value() - 1);
    boolean first = before.equals(dossier.baseYear());
    Optional<BigDecimal> end = dossier.peek(Series.PLANNED, last);
    Optional<BigDecimal> from =
        first ? Optional.ofNullable(start) : dossier.peek(Series.PLANNED, before);
    if (end.isEmpty() || (dossier.midYear() && from.isEmpty())) {
      return Optional.empty();
    }
    dossier.ask(InputRole.PLANNED, dossier.symbol("p", last), Series.PLANNED, last);
    if (!dossier.midYear()) {
      return Optional.of(new Level(end.get(), Exact.digits(end.get())));
    }
    if (!first) {
      dossier.ask(InputRole.PLANNED, dossier.symbol("p", before), Series.PLANNED, before);
    }
    return Optional.of(
        new Level(
            end.get().add(from.orElseThrow()).multiply(new BigDecimal("0.5")),
            "(%s + %s) ÷ 2".formatted(Exact.digits(from.get()), Exact.digits(end.get()))));
  }
}
