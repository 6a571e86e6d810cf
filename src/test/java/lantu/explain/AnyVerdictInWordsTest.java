package lantu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import lantu.assess.AnyCase;
import lantu.assess.Case;
import lantu.assess.Verdict;
import lantu.plan.CutOff;
import lantu.plan.Direction;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.text.Messages;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the figures, a verdict has words; and those of the unusual ones say what is so. */
class AnyVerdictInWordsTest {
  @Provide
  Arbitrary<Case> cases() {
    List<TargetKind> all = List.of(TargetKind.values());
    return Arbitraries.oneOf(
        AnyCase.whole(all, AnyCase.everyday()), AnyCase.holed(all, AnyCase.number()));
  }

  @Provide
  Arbitrary<CutOff> cutOffs() {
    return AnyCase.cutOff();
  }

  @Property
  void everyVerdictHasWords(@ForAll("cases") Case given, @ForAll("cutOffs") CutOff cutOff) {
    Plan plan = given.plan();
    Verdict verdict = given.at(cutOff);
    for (Messages messages : List.of(Messages.chinese(), Messages.of(Locale.ENGLISH))) {
      assertThat(EveryVerdictInWordsTest.words(plan, messages, verdict))
          .isNotEmpty()
          .allMatch(text -> !text.isBlank())
          .noneMatch(text -> text.contains("{") || text.contains("null"));
    }
  }

  private static String words(Case given, int year) {
    return String.join(
        "\n", new VerdictText(given.plan(), Messages.chinese()).lines(given.at(year)));
  }

  @Example
  void aMissedTargetIsMissedWithoutTalkOfYears() {
    Case level = Case.level("500").actual(2020, "300").actual(2025, "480");
    assertThat(words(level, 2025)).contains("已到期，目标未实现。").doesNotContain("有的年份");
    Case floor = Case.floor("120").actuals(2021, "130 110 125 125 125");
    assertThat(words(floor, 2025)).contains("已到期，有的年份没有达标，目标未实现。");
  }

  @Example
  void whatIsDoneTellsItsBase() {
    Case given = Case.allDone("8", null).actual(2020, "6").actual(2023, "7");
    assertThat(words(given, 2023)).contains("基期6个").contains("时间进度90.0%");
  }

  @Example
  void aSumThatIsOnlyToBeKeptIsHeldAgainstItsLine() {
    Case given = Case.budget("0").actuals(2021, "0 1");
    assertThat(words(given, 2022)).contains("累计1个，要求不超过0个");
  }

  @Example
  void aDeclineThatIsATotalIsReachedAndNotUsedUp() {
    Case given =
        Case.of(new Target.Cumulative("", Case.DUE, new BigDecimal("-10"), Direction.DOWN))
            .actuals(2021, "-3 -3");
    assertThat(words(given, 2022)).contains("完成程度60.0%").doesNotContain("已用");
  }

  @Example
  void aLineOfZeroHasRoomAndNoHeadroom() {
    Case given =
        Case.of(new Target.FloorEachYear("", Case.DUE, BigDecimal.ZERO, Direction.DOWN))
            .actual(2021, "2");
    assertThat(words(given, 2021)).contains("比要求高2个");
    assertThat(words(given.actual(2021, "0"), 2021)).contains("正好达到");
  }
}
