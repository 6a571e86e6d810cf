package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lantu.plan.AssessmentRules;
import lantu.plan.Assignment;
import lantu.plan.CutOff;
import lantu.plan.DataStatus;
import lantu.plan.Direction;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds for every kind of target, whatever the numbers. */
class VerdictPropertiesTest {
  private static final List<TargetKind> ALL = List.of(TargetKind.values());
  private static final List<TargetKind> RATES =
      List.of(TargetKind.AVERAGE_GROWTH, TargetKind.BAND_OVER_REFERENCE);
  private static final List<TargetKind> AMOUNTS =
      ALL.stream().filter(kind -> !RATES.contains(kind)).toList();

  /** From the worst to the best; what can only be kept or lost stands by itself. */
  private static final List<VerdictStatus> ORDER =
      List.of(
          VerdictStatus.FAR_BEHIND,
          VerdictStatus.BEHIND,
          VerdictStatus.ON_TRACK,
          VerdictStatus.AHEAD,
          VerdictStatus.ACHIEVED);

  @Provide
  Arbitrary<Case> anything() {
    return AnyCase.holed(ALL, AnyCase.number());
  }

  @Provide
  Arbitrary<Case> whole() {
    return Arbitraries.oneOf(
        AnyCase.whole(AMOUNTS, AnyCase.everyday()),
        AnyCase.whole(AMOUNTS, AnyCase.number()),
        AnyCase.whole(RATES, AnyCase.rate()),
        AnyCase.whole(RATES, AnyCase.number()));
  }

  @Provide
  Arbitrary<Case> amounts() {
    return Arbitraries.oneOf(
        AnyCase.holed(AMOUNTS, AnyCase.everyday()), AnyCase.whole(AMOUNTS, AnyCase.number()));
  }

  @Provide
  Arbitrary<Case> sumsAndLevels() {
    return AnyCase.whole(List.of(TargetKind.LEVEL, TargetKind.CUMULATIVE), AnyCase.everyday());
  }

  @Provide
  Arbitrary<CutOff> cutOffs() {
    return AnyCase.cutOff();
  }

  @Provide
  Arbitrary<CutOff> anyTime() {
    return Arbitraries.integers()
        .between(2019, 2037)
        .flatMap(
            year -> Arbitraries.of(true, false).map(mid -> new CutOff(PlanYear.of(year), mid)));
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return AnyCase.number();
  }

  @Property
  void noInputMakesAnException(@ForAll("anything") Case given, @ForAll("anyTime") CutOff cutOff) {
    Verdict verdict = given.at(cutOff);
    assertThat(verdict.reason() == null).isEqualTo(verdict.assessed());
    if (!verdict.assessed()) {
      assertThat(verdict.achievement()).isNull();
      assertThat(verdict.schedule()).isNull();
      assertThat(verdict.pace()).isNull();
      assertThat(verdict.required()).isEqualTo(Required.NONE);
      assertThat(verdict.outlook()).isEqualTo(Outlook.UNKNOWN);
      assertThat(verdict.flip()).isNull();
      assertThat(verdict.crossCheck()).isNull();
    }
  }

  @Property
  void aBetterFigureNeverMakesAWorseStatus(
      @ForAll("whole") Case given,
      @ForAll("cutOffs") CutOff cutOff,
      @ForAll("numbers") BigDecimal one,
      @ForAll("numbers") BigDecimal other) {
    BigDecimal worse = more(given.target()) ? one.min(other) : one.max(other);
    BigDecimal better = more(given.target()) ? one.max(other) : one.min(other);
    int year = Math.min(cutOff.year().value(), given.target().due().value());
    VerdictStatus before = given.put(Series.ACTUAL, year, worse).at(cutOff).status();
    VerdictStatus after = given.put(Series.ACTUAL, year, better).at(cutOff).status();
    Assume.that(before != VerdictStatus.NOT_ASSESSABLE && after != VerdictStatus.NOT_ASSESSABLE);
    if (before == VerdictStatus.HELD) {
      assertThat(after).isEqualTo(VerdictStatus.HELD);
    } else if (ORDER.contains(before)) {
      assertThat(ORDER.indexOf(after)).isGreaterThanOrEqualTo(ORDER.indexOf(before));
    }
  }

  @Property
  void aUnitOfATenthPowerChangesNothing(
      @ForAll("amounts") Case given,
      @ForAll("cutOffs") CutOff cutOff,
      @ForAll @IntRange(min = -9, max = 9) int power) {
    Verdict before = given.at(cutOff);
    Verdict after = scaled(given, BigDecimal.ONE.scaleByPowerOfTen(power)).at(cutOff);
    assertThat(after.status()).isEqualTo(before.status());
    assertSame(after.achievement(), before.achievement(), 0);
    assertSame(after.schedule(), before.schedule(), 0);
    assertSame(after.pace(), before.pace(), 0);
    assertSame(after.required().perYear(), before.required().perYear(), power);
    assertSame(after.required().rate(), before.required().rate(), 0);
    assertThat(after.outlook().trend()).isEqualTo(before.outlook().trend());
    assertSame(after.outlook().value(), before.outlook().value(), power);
    assertSame(after.outlook().low(), before.outlook().low(), power);
    assertSame(after.outlook().high(), before.outlook().high(), power);
    assertThat(after.flip() == null).isEqualTo(before.flip() == null);
    if (after.flip() != null && before.flip() != null) {
      assertSame(after.flip().value(), before.flip().value(), power);
      assertThat(after.flip().then()).isEqualTo(before.flip().then());
      assertThat(after.flip().atValue()).isEqualTo(before.flip().atValue());
    }
    assertThat(after.crossCheck() == null).isEqualTo(before.crossCheck() == null);
    if (after.crossCheck() != null && before.crossCheck() != null) {
      assertSame(after.crossCheck().ratio(), before.crossCheck().ratio(), 0);
    }
  }

  @Property
  void aUnitOfAnySizeChangesNoStatusAndNoShareBeyondRounding(
      @ForAll("amounts") Case given,
      @ForAll("cutOffs") CutOff cutOff,
      @ForAll @IntRange(min = 1, max = 999_999) int thousandths) {
    Verdict before = given.at(cutOff);
    Verdict after = scaled(given, BigDecimal.valueOf(thousandths, 3)).at(cutOff);
    assertThat(after.status()).isEqualTo(before.status());
    assertClose(after.achievement(), before.achievement());
    assertClose(after.schedule(), before.schedule());
    assertClose(after.pace(), before.pace());
    assertClose(after.required().rate(), before.required().rate());
  }

  @Property
  void theFlipPointFlips(@ForAll("whole") Case given, @ForAll("cutOffs") CutOff cutOff) {
    Verdict verdict = given.at(cutOff);
    Assume.that(verdict.flip() != null);
    Flip flip = Objects.requireNonNull(verdict.flip());
    int year = Math.min(cutOff.year().value(), given.target().due().value());
    BigDecimal now = given.value(Series.ACTUAL, year);
    boolean improving = verdict.status().lagging();
    int direction = improving == more(given.target()) ? 1 : -1;
    assertThat(flip.value().subtract(now).signum() * direction).isGreaterThanOrEqualTo(0);
    assertThat(flip.then()).isNotEqualTo(verdict.status());
    BigDecimal hair = hair(flip.value());
    BigDecimal at = flip.value();
    BigDecimal beyond = at.add(hair.multiply(BigDecimal.valueOf(direction)));
    BigDecimal nearer = at.subtract(hair.multiply(BigDecimal.valueOf(direction)));
    assertThat(given.put(Series.ACTUAL, year, flip.atValue() ? at : beyond).at(cutOff).status())
        .isEqualTo(flip.then());
    if (!flip.atValue()) {
      assertThat(given.put(Series.ACTUAL, year, at).at(cutOff).status())
          .isEqualTo(verdict.status());
    }
    if (nearer.subtract(now).signum() * direction >= 0) {
      assertThat(given.put(Series.ACTUAL, year, nearer).at(cutOff).status())
          .isEqualTo(verdict.status());
    }
  }

  @Property
  void aLaggingIndicatorThatOneFigureCanHelpHasAFlipPoint(
      @ForAll("whole") Case given, @ForAll("cutOffs") CutOff cutOff) {
    Verdict verdict = given.at(cutOff);
    Assume.that(verdict.status().lagging());
    int year = Math.min(cutOff.year().value(), given.target().due().value());
    BigDecimal best = new BigDecimal(more(given.target()) ? "1E+60" : "-1E+60");
    VerdictStatus helped = given.put(Series.ACTUAL, year, best).at(cutOff).status();
    Assume.that(helped != VerdictStatus.NOT_ASSESSABLE && helped != verdict.status());
    assertThat(verdict.flip()).isNotNull();
  }

  @Property
  void aForecastLiesWithinItsRange(@ForAll("whole") Case given, @ForAll("cutOffs") CutOff cutOff) {
    Outlook outlook = given.at(cutOff).outlook();
    BigDecimal value = outlook.value();
    BigDecimal low = outlook.low();
    BigDecimal high = outlook.high();
    if (value == null || low == null || high == null) {
      return;
    }
    BigDecimal hair = low.abs().max(high.abs()).movePointLeft(30);
    assertThat(value).isBetween(low.min(high).subtract(hair), low.max(high).add(hair));
  }

  @Property
  void everyFigureThatMattersIsAmongTheInputs(
      @ForAll("anything") Case given,
      @ForAll("cutOffs") CutOff cutOff,
      @ForAll("numbers") BigDecimal changed) {
    Verdict before = given.at(cutOff);
    Set<FigureKey> used =
        before.working().inputs().stream()
            .map(Input::key)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Case other = given;
    for (FigureKey key : given.figures().keySet()) {
      if (!used.contains(key)) {
        other = other.put(key.series(), key.year().value(), changed, DataStatus.ESTIMATED);
      }
    }
    assertThat(other.at(cutOff)).isEqualTo(before);
  }

  @Property
  void everyCutOffThatMattersIsAmongTheThresholds(
      @ForAll("whole") Case given, @ForAll("cutOffs") CutOff cutOff) {
    Verdict before = given.at(cutOff);
    AssessmentRules rules = given.rules();
    Set<BigDecimal> used =
        before.working().thresholds().stream().map(Threshold::bound).collect(Collectors.toSet());
    String far = used.contains(rules.farBehind()) ? rules.farBehind() + "" : "0.01";
    String track = used.contains(rules.onTrack()) ? rules.onTrack() + "" : far + "1";
    String ahead = used.contains(rules.ahead()) ? rules.ahead() + "" : track + "1";
    Assume.that(before.assessed() && given.target().kind() != TargetKind.BAND_OVER_REFERENCE);
    assertThat(given.rules(AnyCase.cuts(ahead, track, far)).at(cutOff).status())
        .isEqualTo(before.status());
  }

  @Property
  void theNumbersOfTheTargetAndOfTheCalendarAreAmongTheInputs(
      @ForAll("whole") Case given, @ForAll("cutOffs") CutOff cutOff) {
    Verdict verdict = given.at(cutOff);
    Assume.that(verdict.assessed());
    Set<BigDecimal> free =
        verdict.working().inputs().stream()
            .filter(input -> input.key() == null)
            .map(Input::value)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    BigDecimal value = given.target().value();
    if (value != null) {
      assertThat(free).contains(value);
    }
    if (given.target() instanceof Target.BandOverReference band) {
      assertThat(free).contains(band.low(), band.high());
    }
    assertThat(free)
        .contains(BigDecimal.valueOf(given.target().due().value() - 2020L))
        .contains(
            (cutOff.year().compareTo(given.target().due()) > 0
                    ? CutOff.endOf(given.target().due())
                    : cutOff)
                .yearsSince(Case.BASE));
  }

  @Property
  void everyResultOfTheVerdictIsAStep(
      @ForAll("whole") Case given, @ForAll("cutOffs") CutOff cutOff) {
    Verdict verdict = given.at(cutOff);
    List<BigDecimal> results = verdict.working().steps().stream().map(Step::result).toList();
    for (BigDecimal number :
        new BigDecimal[] {verdict.achievement(), verdict.schedule(), verdict.pace()}) {
      if (number != null) {
        assertThat(results).contains(number);
      }
    }
    if (verdict.crossCheck() != null) {
      assertThat(results).contains(verdict.crossCheck().ratio());
    }
    if (verdict.outlook().method() == Outlook.Method.LINEAR && verdict.assessed()) {
      assertThat(verdict.result(StepKind.FORECAST)).isPresent();
    }
  }

  /** Whether more of it is better, from the target alone. */
  static boolean more(Target target) {
    return switch (target) {
      case Target.Ceiling ceiling -> false;
      case Target.WithinAssigned within -> false;
      case Target.AllDone all -> true;
      case Target.Assigned assigned -> {
        Assignment number = assigned.assignment();
        yield (number == null || number.judgedAs() != TargetKind.CEILING)
            && assigned.direction() == Direction.UP;
      }
      default -> target.direction() == Direction.UP;
    };
  }

  /** Far finer than anything typed; a value with a cut last digit is known only so far. */
  private static BigDecimal hair(BigDecimal at) {
    return at.precision() >= 34
        ? at.ulp().multiply(new BigDecimal("4"))
        : BigDecimal.ONE.movePointLeft(Math.max(at.scale(), 0) + 30);
  }

  private static Case scaled(Case given, BigDecimal factor) {
    Map<FigureKey, Figure> figures = new LinkedHashMap<>();
    for (Figure figure : given.figures().values()) {
      BigDecimal value = Objects.requireNonNull(figure.value()).multiply(factor);
      figures.put(figure.key(), new Figure(figure.key(), value, figure.status(), null, null));
    }
    return new Case(
        scaled(given.target(), factor),
        given.basis(),
        given.limits(),
        given.decimals(),
        given.rules(),
        given.period(),
        figures,
        given.areaTargets());
  }

  private static Target scaled(Target target, BigDecimal factor) {
    return switch (target) {
      case Target.Level it ->
          new Target.Level("", it.due(), it.value().multiply(factor), it.direction());
      case Target.Cumulative it ->
          new Target.Cumulative("", it.due(), it.value().multiply(factor), it.direction());
      case Target.FloorEachYear it ->
          new Target.FloorEachYear("", it.due(), it.value().multiply(factor), it.direction());
      case Target.Ceiling it ->
          new Target.Ceiling("", it.due(), it.value().multiply(factor), it.direction());
      case Target.Assigned it ->
          new Target.Assigned("", it.due(), it.direction(), scaled(it.assignment(), factor));
      case Target.WithinAssigned it ->
          new Target.WithinAssigned("", it.due(), it.direction(), scaled(it.assignment(), factor));
      case Target.AllDone it ->
          new Target.AllDone(
              "",
              it.due(),
              Objects.requireNonNull(it.value()).multiply(factor),
              it.milestone(),
              it.direction());
      default -> target;
    };
  }

  private static @Nullable Assignment scaled(@Nullable Assignment assignment, BigDecimal factor) {
    if (assignment == null || assignment.judgedAs() == TargetKind.AVERAGE_GROWTH) {
      Assume.that(assignment == null);
      return null;
    }
    return new Assignment(
        assignment.value().multiply(factor),
        assignment.judgedAs(),
        assignment.document(),
        assignment.on(),
        null);
  }

  private static void assertSame(
      @Nullable BigDecimal after, @Nullable BigDecimal before, int power) {
    if (before == null || after == null) {
      assertThat(after).isEqualTo(before);
    } else {
      assertThat(after).isEqualByComparingTo(before.scaleByPowerOfTen(power));
    }
  }

  private static void assertClose(@Nullable BigDecimal after, @Nullable BigDecimal before) {
    if (before == null || after == null) {
      assertThat(after).isEqualTo(before);
    } else {
      assertThat(after.subtract(before).abs())
          .isLessThanOrEqualTo(before.abs().movePointLeft(20).add(new BigDecimal("1E-20")));
    }
  }
}
