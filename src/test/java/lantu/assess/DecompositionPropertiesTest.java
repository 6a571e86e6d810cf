package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lantu.assess.Decomposition.Planned;
import lantu.assess.Decomposition.Proposal;
import lantu.plan.Direction;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every proposal, whatever the numbers and the number of years. */
class DecompositionPropertiesTest {
  @Provide
  Arbitrary<BigDecimal> numbers() {
    return AnyCase.number();
  }

  @Provide
  Arbitrary<Case> anything() {
    return AnyCase.holed(List.of(TargetKind.values()), AnyCase.number());
  }

  private static int decimals(BigDecimal number, int least) {
    return Math.max(Math.max(number.stripTrailingZeros().scale(), 0), least);
  }

  @Property
  void amountsAddUpToTheLastDigit(
      @ForAll("numbers") BigDecimal total,
      @ForAll("numbers") BigDecimal base,
      @ForAll YearlyPath path,
      @ForAll @IntRange(min = 1, max = 60) int years,
      @ForAll @IntRange(max = 12) int shown) {
    int decimals = decimals(total, shown);
    Optional<List<BigDecimal>> found =
        Spread.amounts(total, Optional.of(base), path, years, decimals);
    Assume.that(found.isPresent());
    List<BigDecimal> amounts = found.orElseThrow();
    assertThat(amounts).hasSize(years);
    assertThat(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(total);
    assertThat(amounts).allMatch(amount -> amount.scale() == decimals);
    assertThat(amounts).allMatch(amount -> amount.signum() * total.signum() >= 0);
  }

  @Property
  void anAmountIsLessThanAUnitFromItsPath(
      @ForAll("numbers") BigDecimal total,
      @ForAll @IntRange(min = 1, max = 60) int years,
      @ForAll @IntRange(max = 4) int shown) {
    int decimals = decimals(total, shown);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    for (YearlyPath path : List.of(YearlyPath.LINEAR, YearlyPath.FRONT_LOADED)) {
      List<BigDecimal> amounts =
          Spread.amounts(total, Optional.empty(), path, years, decimals).orElseThrow();
      BigDecimal done = BigDecimal.ZERO;
      List<Share> shares = path.shares(years);
      for (int i = 0; i < years; i++) {
        Share share = shares.get(i);
        BigDecimal exact = total.multiply(share.part().subtract(done)); // over share.whole()
        done = share.part();
        BigDecimal off = amounts.get(i).multiply(share.whole()).subtract(exact).abs();
        assertThat(off).isLessThan(unit.multiply(share.whole()));
      }
    }
  }

  @Property
  void equalPartsDifferByOneUnitAtMost(
      @ForAll("numbers") BigDecimal total, @ForAll @IntRange(min = 1, max = 60) int years) {
    int decimals = decimals(total, 0);
    List<BigDecimal> amounts =
        Spread.amounts(total, Optional.empty(), YearlyPath.LINEAR, years, decimals).orElseThrow();
    BigDecimal most = amounts.stream().max(BigDecimal::compareTo).orElseThrow();
    BigDecimal least = amounts.stream().min(BigDecimal::compareTo).orElseThrow();
    assertThat(most.subtract(least)).isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(decimals));
  }

  @Property
  void levelsGoOneWayAndArrive(
      @ForAll("numbers") BigDecimal base,
      @ForAll("numbers") BigDecimal goal,
      @ForAll YearlyPath path,
      @ForAll @IntRange(min = 1, max = 60) int years,
      @ForAll @IntRange(max = 12) int decimals) {
    Optional<List<BigDecimal>> found = Spread.levels(base, goal, path, years, decimals);
    boolean through = base.signum() * goal.signum() <= 0 && base.compareTo(goal) != 0;
    assertThat(found.isEmpty()).isEqualTo(path == YearlyPath.CONSTANT_RATE && through);
    Assume.that(found.isPresent());
    List<BigDecimal> levels = found.orElseThrow();
    assertThat(levels).hasSize(years);
    assertThat(levels.getLast()).isEqualTo(goal);
    int way = goal.subtract(base).signum();
    BigDecimal before = base;
    for (BigDecimal level : levels) {
      assertThat(level.subtract(before).signum() * way).isGreaterThanOrEqualTo(0);
      if (way == 0) {
        assertThat(level).isEqualByComparingTo(goal);
      }
      before = level;
    }
  }

  @Property
  void theSharesOfAPathRiseToOne(@ForAll @IntRange(min = 1, max = 200) int years) {
    for (YearlyPath path : YearlyPath.values()) {
      Share before = new Share(BigDecimal.ZERO, BigDecimal.ONE);
      List<Share> shares = path.shares(years);
      for (int i = 0; i < years; i++) {
        Share share = shares.get(i);
        assertThat(share.compareTo(before)).isPositive();
        boolean started = 4 * (i + 1) >= years && i < years - 1;
        if (path == YearlyPath.FRONT_LOADED && started) {
          assertThat(share.compareTo(YearlyPath.LINEAR.shares(years).get(i))).isPositive();
        }
        before = share;
      }
      assertThat(before.compareTo(BigDecimal.ONE)).isZero();
    }
  }

  @Property
  void aProposalIsWhatItsCheckAsksFor(@ForAll("anything") Case given, @ForAll YearlyPath path) {
    Plan plan = given.plan();
    Proposal proposal = Decomposition.propose(plan, given.indicator(), plan.district(), path);
    if (proposal instanceof Proposal.Refused) {
      return;
    }
    Case planned = given;
    for (int year = 2020; year <= 2035; year++) {
      planned = planned.without(Series.PLANNED, year);
    }
    int expected = 2021;
    for (Planned figure : ((Proposal.Figures) proposal).years()) {
      assertThat(figure.year().value()).isEqualTo(expected++);
      planned = planned.put(Series.PLANNED, figure.year().value(), figure.value());
    }
    assertThat(expected - 1).isEqualTo(given.target().due().value());
    Plan filled = planned.plan();
    DecompositionCheck check =
        DecompositionCheck.of(filled, planned.indicator(), filled.district());
    if (check.planned() != null) {
      assertThat(check.state()).isEqualTo(DecompositionCheck.State.MEETS);
      assertThat(check.difference()).isEqualByComparingTo("0");
    }
  }

  @Property
  void aCheckNeverFails(@ForAll("anything") Case given) {
    Plan plan = given.plan();
    DecompositionCheck check = DecompositionCheck.of(plan, given.indicator(), plan.district());
    assertThat(check.difference() == null)
        .isEqualTo(check.planned() == null || check.goal() == null);
  }

  @Property
  void aPlannedPathThatIsFollowedIsOnTrackAllTheWay(
      @ForAll @IntRange(min = 1, max = 100_000) int total,
      @ForAll YearlyPath path,
      @ForAll @IntRange(min = 1, max = 5) int until) {
    Case given =
        Case.of(
                new Target.Cumulative(
                    "", PlanYear.of(2025), BigDecimal.valueOf(total), Direction.UP))
            .actual(2020, "100");
    Plan plan = given.plan();
    Proposal proposal = Decomposition.propose(plan, given.indicator(), plan.district(), path);
    Case followed = given;
    for (Planned figure : ((Proposal.Figures) proposal).years()) {
      followed = followed.put(Series.PLANNED, figure.year().value(), figure.value());
      if (figure.year().value() <= 2020 + until) {
        followed = followed.put(Series.ACTUAL, figure.year().value(), figure.value());
      }
    }
    Verdict verdict = followed.at(2020 + until);
    assertThat(verdict.status())
        .isIn(
            until == 5 || reached(followed, until)
                ? VerdictStatus.ACHIEVED
                : VerdictStatus.ON_TRACK);
  }

  private static boolean reached(Case given, int until) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int year = 2021; year <= 2020 + until; year++) {
      sum = sum.add(given.value(Series.ACTUAL, year));
    }
    return sum.compareTo(Objects.requireNonNull(given.target().value())) >= 0;
  }
}
