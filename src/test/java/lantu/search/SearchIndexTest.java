package lantu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import lantu.edit.Edit;
import lantu.exchange.PlanJson;
import lantu.plan.AreaCode;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.InMemoryStore;
import lantu.work.IndexPlan;
import lantu.work.PlanSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and what they mean by it, on the plan that ships. */
class SearchIndexTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);
  private static final Item FIGURES = new Item(Kind.PLACE, "年度数据", "", "FIGURES", "填报");

  private static SearchIndex index = new SearchIndex(List.of());

  @BeforeAll
  static void fill() {
    PlanSession session = InMemoryStore.sessionOf(PlanJson.shipped(), CLOCK);
    FigureKey key =
        new FigureKey(
            IndicatorCode.of("I11"), AreaCode.of("north-bund"), PlanYear.of(2021), Series.ACTUAL);
    session.apply(
        new Edit.SetFigure(
            key,
            null,
            new Figure(key, new BigDecimal("68.010"), DataStatus.FLASH, "区建管委台账", "含地下部分")),
        "首次填报");
    index =
        new IndexPlan(Messages.chinese(), ZoneOffset.UTC)
            .of(session.plan(), session.journal(), List.of(FIGURES));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          年度数据,            PLACE,     FIGURES
          新增建筑体量,        INDICATOR, I11
          实到外资,            INDICATOR, T02
          pm2.5年均浓度累计,   INDICATOR, B26
          ＰＭ２．５年均浓度累计, INDICATOR, B26
          i19,                 INDICATOR, I19
          I19,                 INDICATOR, I19
          绿地面积,            INDICATOR, I12
          北外滩,              AREA,      north-bund
          二〇三五年远景,      SECTION,   3
          普惠托育服务,        SECTION,   33
          普惠性托育 服务,     SECTION,   33
          480米高,             PROJECT,   P03
          dqsczz,              INDICATOR, T01
          DQSCZZ,              INDICATOR, T01
          xzjztl,              INDICATOR, I11
          bwt,                 AREA,      north-bund
          ndsj,                PLACE,     FIGURES
          68.01,               FIGURE,    I11 north-bund 2021 ACTUAL
          ６８．０１,          FIGURE,    I11 north-bund 2021 ACTUAL
          '1,047.28',          FIGURE,    T01 hongkou 2020 ACTUAL
          地下部分,            NOTE,      I11 north-bund 2021 ACTUAL
          建管委台账,          SOURCE,    I11 north-bund 2021 ACTUAL
          首次填报,            HISTORY,   2
          新增建筑体量 2021,   FIGURE,    I11 north-bund 2021 ACTUAL
          """)
  void theFirstOfWhatIsFoundIsWhatWasMeant(String typed, Kind kind, String target) {
    Item first = index.find(typed).getFirst();

    assertThat(first.kind()).as(first.toString()).isEqualTo(kind);
    assertThat(first.target()).as(first.toString()).isEqualTo(target);
  }

  @Test
  void theWordsOfATargetLeadToItsIndicator() {
    assertThat(index.find("高于全市")).anyMatch(item -> item.kind() == Kind.INDICATOR);
  }

  @Test
  void whatIsFoundStandsInGroupsByKind() {
    List<Kind> kinds = index.find("北外滩").stream().map(Item::kind).toList();

    assertThat(kinds).contains(Kind.AREA, Kind.SECTION, Kind.MEASURE);
    long changes = 1;
    for (int i = 1; i < kinds.size(); i++) {
      changes += kinds.get(i) == kinds.get(i - 1) ? 0 : 1;
    }
    assertThat(changes).isEqualTo(kinds.stream().distinct().count());
    assertThat(index.find("年")).hasSizeLessThanOrEqualTo(60);
  }

  @Test
  void aCharacterReadInSeveralWaysIsFoundByEach() {
    SearchIndex small = new SearchIndex(List.of(new Item(Kind.INDICATOR, "重点行业增长率", "", "X", "")));

    assertThat(small.find("zdhyzzl")).hasSize(1);
    assertThat(small.find("cdxyzcs")).hasSize(1);
    assertThat(small.find("zdq")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "　", "没有这样的东西啊", "qqqqqq", "北外滩 没有这样的词"})
  void whatIsNotThereIsNotFound(String typed) {
    assertThat(index.find(typed)).isEmpty();
  }
}
