package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import lantu.exchange.PlanJson;
import lantu.ui.control.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
  private final SearchIndex index = SearchIndex.of(PlanJson.shipped(), Bench.MESSAGES);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          年度数据,       界面,   FIGURES,    ,
          新增建筑体量,   指标,   INDICATORS, I11
          实到外资,       指标,   INDICATORS, T02
          pm2.5年均浓度累计, 指标, INDICATORS, B26
          i19,            指标,   INDICATORS, I19
          ＰＭ２．５年均浓度累计, 指标, INDICATORS, B26
          北外滩,         功能区, ZONES,      north-bund
          二〇三五年远景, 节,     OUTLINE,    3
          480米高,        项目,   OUTLINE,    P03
          """)
  void theFirstHitIsWhatWasMeant(String typed, String kind, Place place, String code) {
    SearchHit hit = index.find(typed).getFirst();

    assertThat(hit.kind()).isEqualTo(kind);
    assertThat(hit.place()).isEqualTo(place);
    assertThat(hit.code()).isEqualTo(code);
  }

  @Test
  void measuresAreFoundWithTheirSection() {
    String title = PlanJson.shipped().outline().measures().getFirst().title();

    assertThat(index.find(title))
        .anySatisfy(
            hit -> {
              assertThat(hit.kind()).isEqualTo("举措");
              assertThat(hit.code()).isEqualTo("1.1");
              assertThat(hit.context()).isEqualTo("第1节");
            });
  }

  @Test
  void blankTextFindsNothing() {
    assertThat(index.find("  ")).isEmpty();
  }
}
