package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import lantu.edit.Edit;
import lantu.exchange.PlanJson;
import lantu.plan.Chapter;
import lantu.plan.IndicatorCode;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.Section;
import lantu.plan.SectionText;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;

/** Parts of the plan that ships go up and down a level, and what refers to them goes along. */
class OutlineLevelsTest {
  private static final Messages MESSAGES = Messages.chinese();

  private final PlanSession session =
      InMemoryStore.sessionOf(PlanJson.shipped(), Clock.systemUTC());

  @Test
  void aMeasureBecomesASectionWithItsProjectsAndItsParagraphs() {
    Project third = project("P23");
    session.apply(new Edit.SetProject(third, third.at(8, MeasureRef.parse("8.3"))), null);
    String raised = title("8.3");
    put(8, "引言一句。", title("8.2") + "。另一件。", raised + "。第三件。", "它的下文。");

    OutlineChange change = levels().promote(measure("8.3"));
    session.apply(change.edit(), null);

    assertThat(change.part()).isEqualTo(OutlinePart.section(9));
    assertThat(section(9).title()).isEqualTo(raised);
    assertThat(section(9).measures()).isEmpty();
    assertThat(section(8).measures()).hasSize(2);
    assertThat(section(10).title()).isEqualTo("推动三大功能区建设同向发力");
    assertThat(project("P23").section()).isEqualTo(9);
    assertThat(project("P23").measure()).isNull();
    assertThat(text(8)).isEqualTo("引言一句。\n" + title("8.2") + "。另一件。");
    assertThat(text(9)).isEqualTo(raised + "。第三件。\n它的下文。");
  }

  @Test
  void aMeasureThatIndicatorsAreLinkedToStaysInItsNewSection() {
    IndicatorCode green = IndicatorCode.of("I12");
    OutlineChange change = levels().promote(measure("27.2"));
    String title = title("27.2");
    session.apply(change.edit(), null);

    assertThat(section(28).title()).isEqualTo(title);
    assertThat(section(28).measures()).extracting(Measure::title).containsExactly(title);
    assertThat(session.plan().indicator(green).orElseThrow().measures())
        .containsExactly(MeasureRef.parse("6.5"), MeasureRef.parse("28.1"));
    assertThat(projectsOf(MeasureRef.parse("28.1")))
        .allSatisfy(project -> assertThat(project.section()).isEqualTo(28));

    session.apply(levels().demote(OutlinePart.section(28)).edit(), null);
    assertThat(section(27).measures()).extracting(Measure::title).last().isEqualTo(title);
    assertThat(session.plan().indicator(green).orElseThrow().measures())
        .containsExactly(MeasureRef.parse("6.5"), MeasureRef.parse("27.3"));
  }

  @Test
  void aSectionBecomesAChapterThatHoldsItAndGoesDownTheSameWay() {
    Outline before = outline();
    OutlineChange up = levels().promote(OutlinePart.section(7));
    session.apply(up.edit(), null);

    assertThat(up.part()).isEqualTo(OutlinePart.chapter(4));
    Chapter fresh = chapter(4);
    assertThat(fresh.title()).isEqualTo("打造中部先进文化引领区新地标");
    assertThat(fresh.sections()).extracting(Section::title).containsExactly(fresh.title());
    assertThat(fresh.sections().getFirst().measures()).hasSize(4);
    assertThat(outline().chapters()).hasSize(17);
    assertThat(project("P17").section()).isEqualTo(fresh.sections().getFirst().number());
    assertThat(outline().exhibits().get(6).section())
        .isEqualTo(fresh.sections().getFirst().number());

    session.apply(levels().demote(OutlinePart.chapter(4)).edit(), null);
    assertThat(outline().chapters()).hasSize(16);
    assertThat(chapter(3).sections())
        .extracting(Section::title)
        .containsExactlyInAnyOrderElementsOf(
            before.chapters().get(2).sections().stream().map(Section::title).toList());
  }

  @Test
  void aSectionWithoutMeasuresBecomesAMeasureThatEverythingFollows() {
    Project project = project("P02");
    session.apply(new Edit.SetProject(project, project.at(52, null)), null);
    put(51, "上一节。");
    put(52, "这一节。", "又一段。");

    OutlineChange change = levels().demote(OutlinePart.section(52));
    session.apply(change.edit(), null);

    assertThat(change.part()).isEqualTo(measure("51.1"));
    assertThat(title("51.1")).isEqualTo("加强评估考核");
    assertThat(project("P02").section()).isEqualTo(51);
    assertThat(project("P02").measure()).isEqualTo(MeasureRef.parse("51.1"));
    assertThat(text(51)).isEqualTo("上一节。\n加强评估考核\n这一节。\n又一段。");
    assertThat(session.plan().text(52)).isEmpty();

    session.apply(levels().promote(measure("51.1")).edit(), null);
    assertThat(section(52).title()).isEqualTo("加强评估考核");
    assertThat(text(52)).isEqualTo("这一节。\n又一段。");
    assertThat(text(51)).isEqualTo("上一节。");
    assertThat(project("P02").section()).isEqualTo(52);
  }

  @Test
  void aChapterBecomesASectionAndItsSectionsMeasures() {
    put(50, "组织。");
    put(52, "考核。");
    OutlineChange change = levels().demote(OutlinePart.chapter(16));
    session.apply(change.edit(), null);

    assertThat(outline().chapters()).hasSize(15);
    OutlinePart part = change.part();
    assertThat(part).isEqualTo(OutlinePart.section(50));
    assertThat(section(50).title()).isEqualTo("强化规划实施保障机制");
    assertThat(section(50).measures())
        .extracting(Measure::title)
        .containsExactly("加强组织实施", "加强项目支撑", "加强评估考核");
    assertThat(text(50)).isEqualTo("加强组织实施\n组织。\n加强评估考核\n考核。");
    assertThat(FullTexts.paragraphs(session.plan(), MeasureRef.parse("50.1")))
        .containsExactly(0, 1);
    assertThat(FullTexts.paragraphs(session.plan(), MeasureRef.parse("50.2"))).isEmpty();
    assertThat(FullTexts.paragraphs(session.plan(), MeasureRef.parse("50.3")))
        .containsExactly(2, 3);
  }

  @Test
  void eachIsOneStepThatUndoTakesBackWhole() {
    put(8, "引言。", title("8.1") + "。一件。");
    put(52, "这一节。");
    Plan before = session.plan();
    for (OutlineChange change :
        List.of(
            levels().promote(measure("8.1")),
            levels().promote(measure("27.2")),
            levels().promote(OutlinePart.section(7)),
            levels().demote(OutlinePart.section(52)),
            levels().demote(OutlinePart.chapter(16)))) {
      session.apply(change.edit(), null);
      assertThat(session.plan().outline()).isNotEqualTo(before.outline());
      session.undo("撤销");
      Plans.assertSame(session.plan(), before);
      session.redo("重做");
      session.undo("撤销");
      Plans.assertSame(session.plan(), before);
    }
  }

  @Test
  void whatCannotBeDoneSaysWhyAndChangesNothing() {
    refused("work.outline.topLevel", () -> levels().promote(OutlinePart.chapter(2)));
    refused("work.outline.lowestLevel", () -> levels().demote(measure("6.1")));
    refused("work.outline.nothingBefore", () -> levels().demote(OutlinePart.chapter(1)));
    refused("work.outline.nothingBefore", () -> levels().demote(OutlinePart.section(6)));
    refused("work.outline.wouldNest", () -> levels().demote(OutlinePart.section(7)));
    refused("work.outline.wouldNest", () -> levels().demote(OutlinePart.chapter(4)));
    session.apply(levels().promote(OutlinePart.section(2)).edit(), null);
    refused("work.outline.onlySection", () -> levels().promote(OutlinePart.section(1)));
  }

  @Test
  void aTextThatWouldBeTooLongIsNotMoved() {
    put(51, "字".repeat(SectionText.LONGEST - 5));
    put(52, "这一节。");

    refused("work.text.tooLong", () -> levels().demote(OutlinePart.section(52)));
  }

  private void refused(String key, Runnable work) {
    Plan before = session.plan();
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertThat(MESSAGES.sentence(refusal)).doesNotContain("{");
              assertThat(Messages.of(Locale.ENGLISH).sentence(refusal)).doesNotContain("{");
            });
    Plans.assertSame(session.plan(), before);
  }

  private void put(int section, String... lines) {
    session.apply(
        new Edit.SetText(
            section,
            session.plan().text(section).orElse(null),
            new SectionText(section, String.join("\n", lines), "全文.docx")),
        null);
  }

  private String text(int section) {
    return session.plan().text(section).orElseThrow().text();
  }

  private OutlineLevels levels() {
    return new OutlineLevels(session.plan(), MESSAGES);
  }

  private static OutlinePart measure(String ref) {
    return OutlinePart.measure(MeasureRef.parse(ref));
  }

  private String title(String ref) {
    return outline().measure(MeasureRef.parse(ref)).orElseThrow().title();
  }

  private Outline outline() {
    return session.plan().outline();
  }

  private Section section(int number) {
    return outline().section(number).orElseThrow();
  }

  private Chapter chapter(int number) {
    return outline().chapters().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private Project project(String code) {
    return session.plan().project(ProjectCode.of(code)).orElseThrow();
  }

  private List<Project> projectsOf(MeasureRef ref) {
    return session.plan().projects().stream().filter(one -> ref.equals(one.measure())).toList();
  }
}
