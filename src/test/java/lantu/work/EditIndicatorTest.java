package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import lantu.edit.Edit;
import lantu.exchange.PlanJson;
import lantu.plan.Basis;
import lantu.plan.CaliberBreak;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.ProjectCode;
import lantu.plan.RelationKind;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditIndicatorTest {
  private static final IndicatorCode FLOORSPACE = IndicatorCode.of("I11");

  private final Plan plan = PlanJson.shipped();

  @Test
  void anIndicatorOfTheTextHasATargetOfItsBasis() {
    EditIndicator.New typed =
        new EditIndicator.New(
            "T99", " 新增口袋公园 ", "个", Basis.CUMULATIVE, Nature.BINDING, "城区魅力", 27, "20个", "20");
    Plan after = EditIndicator.added(plan, typed).applyTo(plan);

    Indicator added = after.indicators().getLast();
    assertThat(added.name()).isEqualTo("新增口袋公园");
    assertThat(added.role()).isEqualTo(IndicatorRole.TEXT);
    assertThat(added.target())
        .isInstanceOfSatisfying(
            Target.Cumulative.class,
            target -> {
              assertThat(target.value()).isEqualTo(new BigDecimal("20"));
              assertThat(target.wording()).isEqualTo("20个");
              assertThat(target.due()).isEqualTo(PlanYear.of(2025));
            });
    assertThat(EditIndicator.nextCode(after, "T")).isEqualTo("T100");
  }

  @Test
  void withoutATargetItGivesTheContextOnly() {
    EditIndicator.New typed =
        new EditIndicator.New("B99", "常住人口", "万人", Basis.END_OF_PERIOD, null, "人口", 1, "", "");

    assertThat(EditIndicator.added(plan, typed).indicator())
        .satisfies(one -> assertThat(one.target()).isNull())
        .extracting(Indicator::role)
        .isEqualTo(IndicatorRole.BACKGROUND);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          I11, 名, 个, 类, '', '', work.indicator.codeTaken
          T 9, 名, 个, 类, '', '', work.indicator.needsCode
          T99, '', 个, 类, '', '', work.indicator.needsName
          T99, 名, '', 类, '', '', work.indicator.needsUnit
          T99, 名, 个, '', '', '', work.indicator.needsCategory
          T99, 名, 个, 类, 20个, '', work.indicator.needsTarget
          T99, 名, 个, 类, 20个, 二十, number.notANumber
          """)
  void whatIsMissingIsNamedInBothLanguages(
      String code,
      String name,
      String unit,
      String category,
      String wording,
      String target,
      String key) {
    EditIndicator.New typed =
        new EditIndicator.New(
            code, name, unit, Basis.END_OF_PERIOD, null, category, 1, wording, target);
    assertThatThrownBy(() -> EditIndicator.added(plan, typed))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertThat(Messages.chinese().sentence(refusal)).doesNotContain("{0}");
              assertThat(Messages.of(Locale.ENGLISH).sentence(refusal)).doesNotContain("{0}");
            });
  }

  @Test
  void aPartIsSplitOffInOneStepAndComesBackTogether() {
    Edit split = EditIndicator.split(plan, indicator(plan, "I11"), "I11-01", "其中：商务楼宇");
    Plan after = split.applyTo(plan);

    IndicatorCode part = IndicatorCode.of("I11-01");
    assertThat(after.judgement().followers(RelationKind.PART_OF, FLOORSPACE)).containsExactly(part);
    assertThat(indicator(after, "I11-01").unit()).isEqualTo(indicator(plan, "I11").unit());
    Plan back = split.inverse().applyTo(after);
    assertThat(back.indicator(part)).isEmpty();
    assertThat(back.judgement()).isEqualTo(plan.judgement());
  }

  @Test
  void nothingIsAPartOfItself() {
    IndicatorCode one = IndicatorCode.of("B01");
    IndicatorCode two = IndicatorCode.of("B02");
    Plan after = Edit.of(EditIndicator.related(plan, RelationKind.PART_OF, one, two)).applyTo(plan);

    assertThatThrownBy(() -> EditIndicator.related(after, RelationKind.PART_OF, two, one))
        .hasMessage("work.relation.circle");
    assertThatThrownBy(() -> EditIndicator.related(after, RelationKind.NUMERATOR, one, one))
        .hasMessage("work.relation.circle");
    assertThat(EditIndicator.related(after, RelationKind.PART_OF, one, two)).isEmpty();
    assertThat(EditIndicator.related(after, RelationKind.PART_OF, one, null)).hasSize(1);
  }

  @Test
  void projectsAreLinkedAndTheLinkIsSeenFromBothSides() {
    ProjectCode tower = ProjectCode.of("P03");
    Plan after = Edit.of(EditIndicator.links(plan, FLOORSPACE, List.of(tower))).applyTo(plan);

    assertThat(after.project(tower).orElseThrow().indicators()).containsExactly(FLOORSPACE);
    assertThat(EditIndicator.links(after, FLOORSPACE, List.of(tower))).isEmpty();
    assertThat(EditIndicator.links(after, FLOORSPACE, List.of())).hasSize(1);
  }

  @Test
  void aBreakHasAYearAndAReasonAndOneOfAYear() {
    Indicator floorspace = indicator(plan, "I11");
    Indicator broken =
        floorspace.draft().breaks(EditIndicator.broken(floorspace, "2023年", "含改建面积")).indicator();

    assertThat(broken.breaks()).containsExactly(new CaliberBreak(PlanYear.of(2023), "含改建面积"));
    assertThat(EditIndicator.broken(broken, "２０２３", "不含改建"))
        .containsExactly(new CaliberBreak(PlanYear.of(2023), "不含改建"));
    assertThatThrownBy(() -> EditIndicator.broken(floorspace, "去年", "原因"))
        .hasMessage("work.noYear");
    assertThatThrownBy(() -> EditIndicator.broken(floorspace, "2023", " "))
        .hasMessage("work.indicator.breakNeedsReason");
  }

  private static Indicator indicator(Plan plan, String code) {
    return plan.indicator(IndicatorCode.of(code)).orElseThrow();
  }
}
