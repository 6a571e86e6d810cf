package lantu.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantu.assess.EntryDates;
import lantu.exchange.PlanJson;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.SamplePlan;
import org.junit.jupiter.api.Test;

class DeckTest {
  private static final Messages MESSAGES = Messages.chinese();
  private static final Plan DEMO = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), MESSAGES);

  private static Situation at(Plan plan, int year) {
    return new Situation(plan, CutOff.endOf(PlanYear.of(year)), EntryDates.UNKNOWN, MESSAGES);
  }

  @Test
  void theDefaultAgendaGoesFromTheWholeToWhatNeedsTalkTheZonesAndTheQuestions() {
    Agenda agenda = DefaultAgenda.of(at(DEMO, 2024));

    assertThat(agenda.items().subList(0, 3))
        .containsExactly(
            AgendaItem.of(PageKind.STANDING),
            AgendaItem.of(PageKind.TALK),
            new AgendaItem(PageKind.INDICATOR, "I12"));
    assertThat(agenda.items().stream().filter(item -> item.kind() == PageKind.ZONE))
        .extracting(AgendaItem::code)
        .containsExactly("north-bund", "central", "northern");
    assertThat(agenda.items().getLast()).isEqualTo(AgendaItem.of(PageKind.FINDINGS));
  }

  @Test
  void noPageIsEmptyEvenOfAPlanWithoutFigures() {
    Situation now = at(PlanJson.shipped(), 2021);
    Deck deck = Deck.of(DefaultAgenda.of(now), now);

    assertThat(deck.size()).isGreaterThan(5);
    for (int i = 0; i < deck.size(); i++) {
      assertThat(deck.slide(i, now).title()).isNotBlank();
      assertThat(deck.slide(i, now).parts()).isNotEmpty();
    }
  }

  @Test
  void theCountsOfTheFirstPageAreThoseOfTheAssessment() {
    Situation now = at(DEMO, 2024);
    Slide slide = Deck.of(only(AgendaItem.of(PageKind.STANDING)), now).slide(0, now);

    Part.Tally tally = part(slide, Part.Tally.class);
    assertThat(tally.rows()).extracting(Part.Tally.Row::total).containsExactly(8, 12, 25);
    assertThat(
            tally.rows().stream()
                .mapToInt(row -> row.counts().getOrDefault(VerdictStatus.BEHIND, 0))
                .sum())
        .isEqualTo(
            (int)
                now.counted().stream()
                    .filter(verdict -> verdict.status() == VerdictStatus.BEHIND)
                    .count());
    assertThat(part(slide, Part.Facts.class).facts())
        .extracting(Part.Fact::value)
        .startsWith("80%", "33 / 45 项", "15 项");
  }

  @Test
  void aLongListFillsSeveralPagesAndLosesNothing() {
    Situation now = at(DEMO, 2024);
    Deck deck = Deck.of(only(AgendaItem.of(PageKind.TALK)), now);

    List<String> titles = new ArrayList<>();
    for (int i = 0; i < deck.size(); i++) {
      titles.addAll(titles(deck.slide(i, now)));
    }
    assertThat(deck.slide(1, now).title()).isEqualTo("先谈这些（2/%d）".formatted(deck.size()));
    assertThat(titles).hasSize(20).doesNotHaveDuplicates().startsWith("新增绿地面积");
  }

  @Test
  void pageNumbersStayWhateverIsShownOnThem() {
    Situation few = at(PlanJson.shipped(), 2021);
    Situation many = at(DEMO, 2024);
    Deck deck = Deck.of(only(AgendaItem.of(PageKind.TALK)), few);
    Deck wide = Deck.of(only(AgendaItem.of(PageKind.TALK)), many);

    List<String> all = new ArrayList<>();
    for (int i = 0; i < deck.size(); i++) {
      all.addAll(titles(deck.slide(i, many)));
    }
    assertThat(all).hasSize(20);
    assertThat(part(wide.slide(wide.size() - 1, few), Part.class)).isNotNull();
  }

  @Test
  void anIndicatorsPageFollowsItsFigures() {
    Situation before = at(DEMO, 2024);
    FigureKey cell =
        new FigureKey(
            IndicatorCode.of("I12"), DEMO.district().code(), PlanYear.of(2024), Series.ACTUAL);
    Situation after =
        at(
            DEMO.with(cell, new Figure(cell, new java.math.BigDecimal("2.5"), null, null, null)),
            2024);
    Deck deck = Deck.of(only(new AgendaItem(PageKind.INDICATOR, "I12")), before);

    assertThat(part(deck.slide(0, before), Part.Entries.class).entries().getFirst().shownMark())
        .isEqualTo("▼ 滞后");
    assertThat(part(deck.slide(0, after), Part.Entries.class).entries().getFirst().shownMark())
        .isEqualTo("● 符合预期");
    assertThat(part(deck.slide(0, after), Part.Picture.class))
        .isNotEqualTo(part(deck.slide(0, before), Part.Picture.class));
    assertThat(deck.slide(0, before)).isEqualTo(deck.slide(0, at(DEMO, 2024)));
  }

  @Test
  void whatIsGoneFromThePlanKeepsItsPageAndSaysSo() {
    Situation now = at(DEMO, 2024);
    for (PageKind kind :
        List.of(PageKind.INDICATOR, PageKind.ZONE, PageKind.CHART, PageKind.FINDING)) {
      Slide slide = Deck.of(only(new AgendaItem(kind, "没有")), now).slide(0, now);

      assertThat(slide.title()).endsWith("已不在规划中");
      assertThat(part(slide, Part.Words.class).paragraphs().getFirst()).contains("“没有”");
    }
  }

  @Test
  void everyOpenFindingCanHaveAPageWithItsWorking() {
    Situation now = at(DEMO, 2024);
    assertThat(now.open()).isNotEmpty();
    now.open()
        .forEach(
            finding -> {
              AgendaItem item = new AgendaItem(PageKind.FINDING, finding.key().toString());
              Slide slide = Deck.of(only(item), now).slide(0, now);
              assertThat(titles(slide)).hasSize(1);
            });
  }

  private static Agenda only(AgendaItem item) {
    return new Agenda("一项", List.of(item));
  }

  private static List<String> titles(Slide slide) {
    return slide.parts().stream()
        .flatMap(
            part ->
                part instanceof Part.Entries entries
                    ? entries.entries().stream().map(Part.Entry::title)
                    : Stream.<String>of())
        .toList();
  }

  private static <T extends Part> T part(Slide slide, Class<T> type) {
    return slide.parts().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }
}
