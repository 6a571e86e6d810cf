package lantu.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lantu.plan.AssessmentRules;
import lantu.plan.Assignment;
import lantu.plan.Basis;
import lantu.plan.CutOff;
import lantu.plan.Direction;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.value.PlanYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Cases of every kind for property tests: everyday numbers, awkward ones, and holes. */
public final class AnyCase {
  /** Numbers that break careless arithmetic. */
  static final List<BigDecimal> AWKWARD =
      List.of(
          BigDecimal.ZERO,
          new BigDecimal("0.00"),
          new BigDecimal("0.000000001"),
          new BigDecimal("-0.000000001"),
          new BigDecimal("1E+30"),
          new BigDecimal("-1E+30"),
          new BigDecimal("1000000000000000000000000000000"),
          new BigDecimal("-100"),
          new BigDecimal("100"),
          BigDecimal.ONE);

  private AnyCase() {}

  /** Numbers as an office types them. */
  public static Arbitrary<BigDecimal> everyday() {
    return Combinators.combine(
            Arbitraries.integers().between(-2000, 20000), Arbitraries.integers().between(0, 3))
        .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
  }

  /** Yearly rates in percent. */
  public static Arbitrary<BigDecimal> rate() {
    return Combinators.combine(
            Arbitraries.integers().between(-300, 2000), Arbitraries.integers().between(1, 2))
        .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
  }

  /** Any finite number. */
  public static Arbitrary<BigDecimal> number() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, everyday()), net.jqwik.api.Tuple.of(1, Arbitraries.of(AWKWARD)));
  }

  public static Arbitrary<CutOff> cutOff() {
    return Combinators.combine(
            Arbitraries.integers().between(2021, 2025), Arbitraries.of(true, false))
        .as((year, mid) -> new CutOff(PlanYear.of(year), mid));
  }

  /** A case of the given kinds with numbers from one source, every figure there. */
  public static Arbitrary<Case> whole(List<TargetKind> kinds, Arbitrary<BigDecimal> numbers) {
    return drawn(kinds, numbers, Arbitraries.just(true));
  }

  /** The same with holes anywhere. */
  public static Arbitrary<Case> holed(List<TargetKind> kinds, Arbitrary<BigDecimal> numbers) {
    return drawn(
        kinds,
        numbers,
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, Arbitraries.just(true)),
            net.jqwik.api.Tuple.of(1, Arbitraries.just(false))));
  }

  private static Arbitrary<Case> drawn(
      List<TargetKind> kinds, Arbitrary<BigDecimal> numbers, Arbitrary<Boolean> there) {
    Arbitrary<Target> target =
        Combinators.combine(
                Arbitraries.of(kinds),
                Arbitraries.of(Direction.values()),
                numbers.list().ofSize(2),
                Arbitraries.of(2020, 2021, 2022, 2024, 2025, 2030, 0),
                Arbitraries.of(2025, 2025, 2025, 2023, 2035),
                Arbitraries.of(new ArrayList<>(Assignment.KINDS)).injectNull(0.3))
            .as(AnyCase::target);
    return Combinators.combine(
            target,
            Arbitraries.of(Basis.values()),
            numbers.list().ofSize(24),
            there.list().ofSize(24),
            Arbitraries.of(true, true, false),
            rules())
        .as(AnyCase::fill);
  }

  private static Arbitrary<AssessmentRules> rules() {
    AssessmentRules usual = AssessmentRules.DEFAULT;
    return Arbitraries.of(
        usual, usual, usual, cuts("0.90", "0.80", "0.50"), cuts("1.30", "1.20", "1.10"));
  }

  /** The usual rules with other cut-offs of K. */
  static AssessmentRules cuts(String ahead, String onTrack, String farBehind) {
    AssessmentRules usual = AssessmentRules.DEFAULT;
    return new AssessmentRules(
        new BigDecimal(ahead),
        new BigDecimal(onTrack),
        new BigDecimal(farBehind),
        usual.trendOnTrack(),
        usual.trendSome(),
        usual.jump(),
        usual.growthGap(),
        usual.staleYears(),
        usual.labels());
  }

  static Target target(
      TargetKind kind,
      Direction direction,
      List<BigDecimal> numbers,
      int milestone,
      int due,
      @Nullable TargetKind judgedAs) {
    PlanYear year = PlanYear.of(due);
    BigDecimal value = numbers.getFirst();
    Assignment assignment =
        judgedAs == null
            ? null
            : new Assignment(value, judgedAs, "文号", LocalDate.of(2021, 1, 1), null);
    return switch (kind) {
      case LEVEL -> new Target.Level("", year, value, direction);
      case CUMULATIVE -> new Target.Cumulative("", year, value, direction);
      case FLOOR_EACH_YEAR -> new Target.FloorEachYear("", year, value, direction);
      case AVERAGE_GROWTH -> new Target.AverageGrowth("", year, value, direction);
      case BAND_OVER_REFERENCE ->
          new Target.BandOverReference(
              "",
              year,
              value.min(numbers.getLast()),
              value.max(numbers.getLast()),
              "全市",
              direction);
      case CEILING -> new Target.Ceiling("", year, value, direction);
      case ASSIGNED -> new Target.Assigned("", year, direction, assignment);
      case WITHIN_ASSIGNED -> new Target.WithinAssigned("", year, direction, assignment);
      case ALL_DONE ->
          new Target.AllDone(
              "", year, value, milestone == 0 ? null : PlanYear.of(milestone), direction);
      case HOLD_LEVEL -> new Target.HoldLevel("", year, "发达国家", direction);
      case MULTIPLE_OF_BASE -> new Target.MultipleOfBase("", year, value, direction);
    };
  }

  private static Case fill(
      Target target,
      Basis basis,
      List<BigDecimal> numbers,
      List<Boolean> there,
      boolean decomposed,
      AssessmentRules rules) {
    Case drawn = Case.of(target).rules(rules);
    if (basis == Basis.CUMULATIVE) {
      drawn = drawn.cumulative();
    }
    int at = 0;
    for (Series series : Series.values()) {
      for (int year = 2020; year <= 2025; year++) {
        boolean put = there.get(at) && (series != Series.PLANNED || decomposed);
        drawn = drawn.put(series, year, put ? numbers.get(at) : null);
        at++;
      }
    }
    return drawn;
  }
}
