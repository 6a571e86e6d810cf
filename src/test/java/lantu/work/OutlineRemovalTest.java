package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.exchange.PlanJson;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.MeasureRef;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.Section;
import lantu.plan.SectionText;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;

/** Parts of the plan that ships are deleted, and what refers to them is led elsewhere. */
class OutlineRemovalTest {
  private static final Messages MESSAGES = Messages.chinese();

  private final PlanSession session =
      InMemoryStore.sessionOf(PlanJson.shipped(), Clock.systemUTC());

  @Test
  void whatRefersToASectionGoesToTheMeasureChosen() {
    put(6, "北外滩的话。");
    put(7, "中部的话。");
    OutlineRemoval removal = removal(OutlinePart.section(6));
    assertThat(removal.users()).hasSize(23).contains("图1", "项目“北外滩开发建设”");

    apply(removal.into(measure("7.2"), true));

    Plan now = session.plan();
    assertThat(now.outline().section(6)).isEmpty();
    assertThat(now.outline().sections()).hasSize(51);
    assertThat(project("P02").section()).isEqualTo(7);
    assertThat(project("P02").measure()).isEqualTo(MeasureRef.parse("7.2"));
    assertThat(project("P03").measure()).isEqualTo(MeasureRef.parse("7.2"));
    assertThat(indicator("I11").measures())
        .containsExactly(MeasureRef.parse("7.2"), MeasureRef.parse("8.2"));
    assertThat(indicator("I11").areaTargets())
        .extracting(part -> part.section())
        .containsExactly(7, 7, 8);
    assertThat(now.outline().exhibits().get(5).section()).isEqualTo(7);
    assertThat(now.sources().get(3).section()).isEqualTo(7);
    assertThat(now.text(7).orElseThrow().text()).isEqualTo("中部的话。\n北外滩的话。");
    assertThat(now.text(6)).isEmpty();
  }

  @Test
  void withASectionAsThePlaceLinksToMeasuresAreDroppedAndProjectsStandInTheSection() {
    OutlineRemoval removal = removal(measure("6.1"));
    assertThat(removal.lostLinks()).isEqualTo(2);

    apply(removal.into(OutlinePart.section(9), true));

    assertThat(indicator("I11").measures())
        .containsExactly(MeasureRef.parse("7.2"), MeasureRef.parse("8.2"));
    assertThat(project("P03").section()).isEqualTo(9);
    assertThat(project("P03").measure()).isNull();
    // What was the second measure is the first now, and is still what its projects refer to.
    assertThat(project("P05").measure()).isEqualTo(MeasureRef.parse("6.2"));
  }

  @Test
  void aMeasureOfTheSameSectionIsMeantAsItIsCalledBefore() {
    String title = title("6.3");
    apply(removal(measure("6.1")).into(measure("6.3"), false));

    assertThat(project("P03").measure()).isEqualTo(MeasureRef.parse("6.2"));
    assertThat(title("6.2")).isEqualTo(title);
  }

  @Test
  void aChapterIsDeletedWithItsSectionsAndTheTextsOnTheReadersWord() {
    put(6, "一。");
    put(8, "二。");
    OutlineRemoval removal = removal(OutlinePart.chapter(3));
    assertThat(removal.texts()).extracting(SectionText::section).containsExactly(6, 8);
    assertThat(removal.places()).doesNotContain(OutlinePart.section(7), measure("7.1"));

    apply(removal.into(OutlinePart.section(5), false));

    assertThat(session.plan().texts()).isEmpty();
    assertThat(session.plan().outline().chapters()).hasSize(15);
    assertThat(session.plan().projects()).noneMatch(one -> one.section() > 5 && one.section() < 10);
    assertThat(session.plan().outline().sections()).extracting(Section::number).contains(5, 10);
  }

  @Test
  void itIsOneStepOfTheJournalThatUndoTakesBackWhole() {
    put(6, "北外滩的话。");
    Plan before = session.plan();
    int entries = session.journal().size();

    apply(removal(OutlinePart.section(6)).into(OutlinePart.section(7), true));
    List<JournalEntry> made = session.journal().subList(0, session.journal().size() - entries);
    assertThat(made).extracting(JournalEntry::batch).containsOnly(made.getLast().number());
    assertThat(made)
        .extracting(JournalEntry::what)
        .contains(
            JournalEntry.What.INDICATOR_SET,
            JournalEntry.What.PROJECT_SET,
            JournalEntry.What.SECTION_TEXT_SET,
            JournalEntry.What.OUTLINE_SET);
    session.undo("撤销");

    Plans.assertSame(session.plan(), before);
    session.redo("重做");
    session.undo("撤销");
    Plans.assertSame(session.plan(), before);
  }

  @Test
  void aPartThatGoesIsNoPlaceForWhatReferredToIt() {
    for (OutlinePart to : List.of(OutlinePart.section(6), measure("6.1"), OutlinePart.chapter(4))) {
      assertThatThrownBy(() -> removal(OutlinePart.section(6)).into(to, false))
          .hasMessage("work.outline.spot");
    }
  }

  private void put(int section, String text) {
    session.apply(new Edit.SetText(section, null, new SectionText(section, text, "全文.docx")), null);
  }

  private OutlineRemoval removal(OutlinePart part) {
    return new OutlineRemoval(session.plan(), MESSAGES, part);
  }

  private void apply(OutlineChange change) {
    session.apply(change.edit(), null);
  }

  private static OutlinePart measure(String ref) {
    return OutlinePart.measure(MeasureRef.parse(ref));
  }

  private String title(String ref) {
    return session.plan().outline().measure(MeasureRef.parse(ref)).orElseThrow().title();
  }

  private Project project(String code) {
    return session.plan().project(ProjectCode.of(code)).orElseThrow();
  }

  private Indicator indicator(String code) {
    return session.plan().indicator(IndicatorCode.of(code)).orElseThrow();
  }
}
