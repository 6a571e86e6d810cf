package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import lantu.exchange.PlanJson;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.plan.SectionText;
import lantu.search.Item;
import lantu.search.Kind;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The full text of sections of the plan that ships, from a made-up file. */
class AttachTextTest {
  @TempDir private Path folder;

  private final PlanSession session =
      InMemoryStore.sessionOf(PlanJson.shipped(), Clock.systemUTC());

  @Test
  void whatMatchesIsShownThenKeptAsOneStepThatUndoTakesBack() throws IOException {
    Plan before = session.plan();
    TextPreview preview = preview("1. 站在新起点\n自拟的甲句。\n2. 进入新阶段\n3. 二〇三五年远景目标\n自拟的乙句。");

    assertThat(preview.rows()).hasSize(52);
    assertThat(preview.rows().subList(0, 4))
        .extracting(TextPreview.Row::outcome)
        .containsExactly(
            TextPreview.Outcome.NEW,
            TextPreview.Outcome.EMPTY,
            TextPreview.Outcome.NEW,
            TextPreview.Outcome.MISSING);
    assertThat(preview.rows().get(3).inside()).isEqualTo(3);
    assertThat(preview.changing()).isEqualTo(2);
    Plans.assertSame(session.plan(), before);

    session.apply(AttachText.edit(session.plan(), preview), null);
    assertThat(session.plan().texts())
        .extracting(SectionText::section, SectionText::origin)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "全文.txt"),
            org.assertj.core.groups.Tuple.tuple(3, "全文.txt"));

    session.undo("撤销");
    Plans.assertSame(session.plan(), before);
  }

  @Test
  void aSecondFileReplacesOnlyWhatItHasAndTheSameFileChangesNothing() throws IOException {
    session.apply(AttachText.edit(session.plan(), preview("1. 站在新起点\n甲。\n2. 进入新阶段\n乙。")), null);
    TextPreview again = preview("1. 站在新起点\n甲。\n2. 进入新阶段\n改过的乙。");

    assertThat(again.rows().subList(0, 2))
        .extracting(TextPreview.Row::outcome)
        .containsExactly(TextPreview.Outcome.SAME, TextPreview.Outcome.REPLACED);
    session.apply(AttachText.edit(session.plan(), again), null);
    assertThat(session.plan().text(1)).map(SectionText::text).contains("甲。");
    assertThat(session.plan().text(2)).map(SectionText::text).contains("改过的乙。");

    TextPreview third = preview("1. 站在新起点\n甲。");
    assertThatThrownBy(() -> AttachText.edit(session.plan(), third))
        .extracting(failure -> ((Refusal) failure).key())
        .isEqualTo("work.text.nothing");
  }

  @Test
  void thePlanFileCarriesTheTextAndTheOneThatShipsHasNone() throws IOException {
    assertThat(
            new String(PlanJson.write(PlanJson.shipped()), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("\"texts\"");
    session.apply(AttachText.edit(session.plan(), preview("1. 站在新起点\n甲。\n\t第二段\t“引”。")), null);
    Path file = folder.resolve("规划.json");
    ExportPlan.to(file, session.plan());

    Plans.assertSame(PlanJson.read(file), session.plan());
    assertThat(Files.readString(file)).contains("\"texts\"");
  }

  @Test
  void theSearchFindsSentencesAndLeadsToThem() throws IOException {
    session.apply(
        AttachText.edit(
            session.plan(), preview("1. 站在新起点\n甲句。这一句很长很长很长很长，后面才提到琥珀色的灯塔。\n2. 进入新阶段\n乙。")),
        null);
    IndexPlan index = new IndexPlan(Messages.chinese(), ZoneOffset.UTC);
    List<Item> found = index.of(session.plan(), session.journal(), List.of()).find("琥珀色");

    assertThat(found)
        .filteredOn(item -> item.kind() == Kind.TEXT)
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.target()).isEqualTo("1@1");
              assertThat(item.title()).startsWith("…").contains("琥珀色的灯塔");
              assertThat(item.detail()).isEqualTo("第1节");
            });
  }

  @Test
  void theHistorySaysWhatWasLoadedInWords() throws IOException {
    session.apply(AttachText.edit(session.plan(), preview("1. 站在新起点\n甲句。")), null);
    HistoryLine line =
        new HistoryWords(session.plan(), Messages.chinese(), ZoneOffset.UTC)
            .line(session.journal().getFirst());

    assertThat(line.object()).isEqualTo("第1节 站在新起点");
    assertThat(line.now()).isEqualTo("3 字，来自全文.txt：甲句。…");
  }

  private TextPreview preview(String text) throws IOException {
    return AttachText.preview(session.plan(), Files.writeString(folder.resolve("全文.txt"), text));
  }
}
