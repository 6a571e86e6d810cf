package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lantu.exchange.PlanJson;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.SectionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Made-up sentences against the indicators, projects and areas of the plan that ships. */
class AnchorTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          五年里新增绿地面积要再上台阶。         | I12
          新增建筑体量 340 万平方米。            | I11
          吸引外资，实到外资达到６０亿美元。      | T02
          生活垃圾回收利用率要完成市下达目标。    | I15
          地均产出 44.60 亿元/平方公里。         | B01
          共有床位 7736 张，养老的床位更充足。    | B40
          """)
  void aSentenceSpeaksOfAnIndicatorByNameWordingOrNumber(String sentence, String code) {
    assertThat(codes(sentence)).contains(code);
  }

  @Test
  void aWordingThatSeveralTargetsHaveIsNotEnough() {
    assertThat(codes("各项工作完成市下达目标。")).isEmpty();
    assertThat(codes("共有 150 家。")).isEmpty();
    assertThat(codes("天气很好。")).isEmpty();
  }

  @Test
  void projectsAndAreasAreFoundByNameAndAStreetIsNotItsZone() {
    Plan plan = PlanJson.shipped();
    String project = plan.projects().getFirst().name();
    assertThat(codes("推进" + project + "建设。")).contains(plan.projects().getFirst().code().value());
    assertThat(anchors("在北外滩街道办公。"))
        .extracting(AnchorText.Anchor::name)
        .contains("北外滩街道")
        .doesNotContain("北外滩");
    assertThat(anchors("北外滩与北部联动。"))
        .filteredOn(anchor -> anchor.kind() == AnchorText.Kind.AREA)
        .extracting(AnchorText.Anchor::name)
        .containsExactly("北外滩", "北部");
  }

  @Test
  void mentionsOfAnIndicatorAreTheSentencesThatSpeakOfIt() {
    Plan plan =
        PlanJson.shipped()
            .with(5, new SectionText(5, "新增绿地面积达到 7 万平方米。新增建筑体量 650 万平方米。", "全文.txt"))
            .with(6, new SectionText(6, "北外滩要新增建筑体量 340 万平方米。\n共有床位 7736 张。", "全文.txt"));
    AnchorText anchors = new AnchorText(plan);
    for (Indicator indicator : plan.indicators()) {
      for (AnchorText.Mention mention : anchors.mentions(indicator, Stream.of(6, 5, 7, 5))) {
        assertThat(mention.sentences())
            .as(indicator.name())
            .isEqualTo(
                anchors.of(mention.section()).stream()
                    .filter(one -> one.speaksOf(indicator.code().value()))
                    .count());
      }
    }
    assertThat(anchors.mentions(plan.findIndicator("I11").orElseThrow(), Stream.of(6, 5, 7)))
        .containsExactly(new AnchorText.Mention(5, 1), new AnchorText.Mention(6, 1));
  }

  @Test
  void sentencesTogetherAreTheText() {
    SectionText text = new SectionText(1, "甲说“好。”乙问？\n第二段没有句号", "全文.txt");

    assertThat(text.sentences())
        .extracting(SectionText.Sentence::words)
        .containsExactly("甲说“好。”", "乙问？", "第二段没有句号");
    assertThat(text.sentences())
        .extracting(SectionText.Sentence::paragraph)
        .containsExactly(0, 0, 1);
  }

  private static List<String> codes(String sentence) {
    return anchors(sentence).stream().map(AnchorText.Anchor::code).toList();
  }

  private static List<AnchorText.Anchor> anchors(String sentence) {
    Plan plan = PlanJson.shipped().with(1, new SectionText(1, sentence, "全文.txt"));
    return new AnchorText(plan).of(1).stream().flatMap(each -> each.anchors().stream()).toList();
  }
}
