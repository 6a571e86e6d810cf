package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import lantu.exchange.PlanJson;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.MeasureRef;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.plan.ProjectCode;
import lantu.plan.Section;
import lantu.plan.SectionText;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outline of the plan that ships, changed in each way there is. */
class EditOutlineTest {
  private static final Messages MESSAGES = Messages.chinese();

  private final PlanSession session =
      InMemoryStore.sessionOf(PlanJson.shipped(), Clock.systemUTC());

  @Test
  void aSectionThatIsAddedPushesThoseBehindItUpAndTheReferencesFollow() {
    OutlineChange change = editing().add(OutlinePart.Kind.SECTION, after(section(4)), "新的一节");
    apply(change);

    assertThat(change.part()).isEqualTo(section(5));
    assertThat(titles(5, 6)).containsExactly("新的一节", "“十四五”时期经济社会发展主要目标");
    assertThat(outline().sections()).hasSize(53).last().extracting(Section::number).isEqualTo(53);
    assertThat(indicator("I04").section()).isEqualTo(6);
    assertThat(outline().exhibits().get(4).section()).isEqualTo(6);
    assertEveryReferenceIsByTitle();
  }

  @Test
  void anAdditionGoesNoFurtherThanTheNextGap() {
    apply(editing().add(OutlinePart.Kind.SECTION, after(section(4)), "空节"));
    apply(editing().delete(section(5)));
    assertThat(numbers()).doesNotContain(5).contains(53);

    apply(editing().add(OutlinePart.Kind.SECTION, after(section(4)), "又一节"));

    assertThat(numbers()).contains(5).last().isEqualTo(53);
  }

  @Test
  void aSectionThatIsMovedChangesNumbersWithThoseItPasses() {
    OutlineChange change =
        editing().move(section(8), new OutlineSpot(OutlineSpot.Side.BEFORE, section(6)));
    apply(change);

    assertThat(change.part()).isEqualTo(section(6));
    assertThat(titles(6, 8))
        .containsExactly("打造北部“硅巷”式科创产业集聚新空间", "打造北外滩新时代都市发展新标杆", "打造中部先进文化引领区新地标");
    assertThat(indicator("I11").areaTargets())
        .extracting(part -> part.section())
        .containsExactly(7, 8, 6);
    assertEveryReferenceIsByTitle();
  }

  @Test
  void theFirstSectionOfAChapterMovesUpIntoTheChapterBefore() {
    apply(editing().move(section(6), editing().above(section(6)).orElseThrow()));

    assertThat(outline().chapters().get(1).sections())
        .extracting(Section::title)
        .last()
        .isEqualTo("打造北外滩新时代都市发展新标杆");
    assertThat(numbers()).hasSize(52).isSorted();
  }

  @Test
  void aChapterTakesItsSectionsAlong() {
    apply(editing().move(chapter(3), editing().above(chapter(3)).orElseThrow()));

    assertThat(outline().chapters().get(1).title()).isEqualTo("打造魅力四射的国际大都市核心功能区");
    assertThat(outline().chapters().get(1).sections())
        .extracting(Section::number)
        .containsExactly(3, 4, 5, 6);
    assertThat(indicator("I04").section()).isEqualTo(9);
    assertEveryReferenceIsByTitle();
  }

  @Test
  void aMeasureMovesIntoAnotherSectionAndItsIndicatorsFollow() {
    MeasureRef green = indicator("I12").measures().getFirst();
    OutlineChange change =
        editing()
            .move(
                OutlinePart.measure(green), new OutlineSpot(OutlineSpot.Side.LAST_IN, section(29)));
    String title = outline().measure(green).orElseThrow().title();
    apply(change);

    MeasureRef now = indicator("I12").measures().getFirst();
    assertThat(now.section()).isEqualTo(29);
    assertThat(outline().measure(now).orElseThrow().title()).isEqualTo(title);
    assertThat(outline().section(green.section()).orElseThrow().measures())
        .extracting(measure -> measure.ref().ordinal())
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void whatIsReferredToIsNotDeletedAndTheUsersAreNamed() {
    assertThatThrownBy(() -> editing().delete(section(6)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(MESSAGES.sentence(refusal))
                    .startsWith("“打造北外滩新时代都市发展新标杆”没有删除：指标“新增高能级企业总部、研发中心和创新性平台”")
                    .contains("指标“新增建筑体量”", "等 23 处", "什么也没有改动"));
    assertThatThrownBy(() -> editing().delete(OutlinePart.measure(MeasureRef.parse("27.2"))))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(MESSAGES.sentence(refusal)).contains("新增绿地面积"));
  }

  @Test
  void whatIsDeletedLeavesAGapThatRenumberingCloses() {
    apply(editing().add(OutlinePart.Kind.CHAPTER, after(chapter(2)), "空章"));
    apply(editing().delete(chapter(3)));
    assertThat(outline().chapters()).extracting(chapter -> chapter.number()).doesNotContain(3);

    OutlineChange closed = editing().closeGaps(chapter(4));
    apply(closed);

    assertThat(closed.part()).isEqualTo(chapter(3));
    assertThat(outline()).isEqualTo(PlanJson.shipped().outline());
    assertThatThrownBy(() -> editing().closeGaps(null))
        .extracting(failure -> ((Refusal) failure).key())
        .isEqualTo("work.outline.noGaps");
  }

  @Test
  void aSectionTakesItsFullTextAlongAndLosesItOnlyWithItself() {
    apply(editing().add(OutlinePart.Kind.SECTION, after(section(4)), "空节"));
    SectionText text = new SectionText(5, "自拟的一段。", "全文.txt");
    session.apply(new lantu.edit.Edit.SetText(5, null, text), null);

    apply(editing().move(section(5), editing().above(section(5)).orElseThrow()));
    assertThat(session.plan().text(4)).map(SectionText::text).contains("自拟的一段。");
    apply(editing().delete(section(4)));
    assertThat(session.plan().texts()).isEmpty();

    session.undo("撤销");
    assertThat(session.plan().text(4)).map(SectionText::text).contains("自拟的一段。");
  }

  @Test
  void everyChangeIsOneStepThatUndoTakesBack() {
    Plan before = session.plan();
    apply(editing().add(OutlinePart.Kind.CHAPTER, null, "末章"));
    apply(editing().add(OutlinePart.Kind.SECTION, inside(chapter(17)), "末节"));
    apply(editing().add(OutlinePart.Kind.MEASURE, inside(section(53)), "末举措"));
    apply(editing().rename(section(1), "改了名的一节"));
    apply(editing().number(section(53), 60));
    apply(editing().move(section(60), new OutlineSpot(OutlineSpot.Side.FIRST_IN, chapter(1))));
    apply(editing().delete(section(1)));
    assertThat(numbers()).last().isEqualTo(60);

    for (int i = 0; i < 7; i++) {
      session.undo("撤销");
    }

    assertThat(session.canUndo()).isFalse();
    Plans.assertSame(session.plan(), before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "两\n行"})
  void aTitleIsOneLineOfWords(String title) {
    assertThatThrownBy(() -> editing().rename(section(1), title))
        .extracting(failure -> ((Refusal) failure).key())
        .isEqualTo("work.outline.title");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 9, 10000})
  void aNumberStandsBetweenItsNeighbours(int number) {
    assertThatThrownBy(() -> editing().number(section(3), number))
        .extracting(failure -> ((Refusal) failure).key())
        .isEqualTo("work.outlineNumber");
  }

  @Test
  void aSectionStandsInNoMeasureAndNothingStandsInItself() {
    OutlineSpot inside =
        new OutlineSpot(OutlineSpot.Side.LAST_IN, OutlinePart.measure(MeasureRef.parse("1.1")));
    for (OutlineSpot spot : List.of(inside, after(section(2)))) {
      assertThatThrownBy(() -> editing().move(section(2), spot))
          .extracting(failure -> ((Refusal) failure).key())
          .isEqualTo("work.outline.spot");
    }
    assertThat(editing().above(chapter(1))).isEmpty();
    assertThat(editing().below(section(52))).isEmpty();
  }

  /** Whatever the numbers are now, each thing stands in the section of the title that it had. */
  private void assertEveryReferenceIsByTitle() {
    Plan before = PlanJson.shipped();
    for (Indicator old : before.indicators()) {
      Indicator now = session.plan().indicator(old.code()).orElseThrow();
      assertThat(title(session.plan(), now.section())).isEqualTo(title(before, old.section()));
    }
    before
        .projects()
        .forEach(
            old ->
                assertThat(title(session.plan(), project(old.code())))
                    .isEqualTo(title(before, old.section())));
  }

  private int project(ProjectCode code) {
    return session.plan().projects().stream()
        .filter(project -> project.code().equals(code))
        .findFirst()
        .orElseThrow()
        .section();
  }

  private static String title(Plan plan, int section) {
    return plan.outline().section(section).orElseThrow().title();
  }

  private EditOutline editing() {
    return new EditOutline(session.plan(), MESSAGES);
  }

  private void apply(OutlineChange change) {
    session.apply(change.edit(), null);
  }

  private Outline outline() {
    return session.plan().outline();
  }

  private List<Integer> numbers() {
    return outline().sections().stream().map(Section::number).toList();
  }

  private List<String> titles(int from, int to) {
    return outline().sections().stream()
        .filter(section -> section.number() >= from && section.number() <= to)
        .map(Section::title)
        .toList();
  }

  private Indicator indicator(String code) {
    return session.plan().indicator(IndicatorCode.of(code)).orElseThrow();
  }

  private static OutlineSpot after(OutlinePart part) {
    return new OutlineSpot(OutlineSpot.Side.AFTER, part);
  }

  private static OutlineSpot inside(OutlinePart part) {
    return new OutlineSpot(OutlineSpot.Side.LAST_IN, part);
  }

  private static OutlinePart section(int number) {
    return OutlinePart.section(number);
  }

  private static OutlinePart chapter(int number) {
    return OutlinePart.chapter(number);
  }
}
