package lantu.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import lantu.exchange.PlanJson;
import lantu.job.DirectRunner;
import lantu.text.Messages;
import lantu.ui.dialog.RecordingDialogs;
import lantu.work.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineViewModelTest {
  private final OutlineViewModel model =
      new OutlineViewModel(
          InMemoryStore.sessionOf(PlanJson.shipped(), Clock.systemUTC()),
          Messages.chinese(),
          new RecordingDialogs(),
          new DirectRunner());

  @Test
  void theTreeHoldsTheWholeOutline() {
    assertThat(count(OutlineNode.Kind.CHAPTER)).isEqualTo(16);
    assertThat(count(OutlineNode.Kind.SECTION)).isEqualTo(52);
    assertThat(count(OutlineNode.Kind.MEASURE)).isEqualTo(137);
    assertThat(count(OutlineNode.Kind.EXHIBIT)).isEqualTo(8);
  }

  @Test
  void chaptersAndSectionsAreNumberedAsInTheDocument() {
    OutlineNode second = model.tree().get().children().get(1);

    assertThat(second.label()).isEqualTo("第二章");
    assertThat(second.children()).extracting(OutlineNode::label).contains("第3节", "第5节");
    assertThat(model.tree().get().children().get(15).label()).isEqualTo("第十六章");
  }

  @Test
  void theFilterKeepsWhatContainsTheTextWithItsParents() {
    model.filter().set("托育");

    OutlineNode chapter = model.tree().get().children().getFirst();
    assertThat(chapter.label()).isEqualTo("第十章");
    assertThat(chapter.children()).extracting(OutlineNode::label).containsExactly("第33节");
    assertThat(chapter.children().getFirst().children()).hasSize(3);
  }

  @Test
  void aFilterThatMatchesNothingLeavesAnEmptyTree() {
    model.filter().set("火星");

    assertThat(model.tree().get().children()).isEmpty();
  }

  @Test
  void aSectionShowsWhatThePlanStatesThere() {
    Detail section = detail("6");

    assertThat(section.path()).isEqualTo("第三章 打造魅力四射的国际大都市核心功能区");
    assertThat(section.label() + section.title()).isEqualTo("第6节打造北外滩新时代都市发展新标杆");
    assertThat(section.blocks())
        .extracting(Detail.Block::title)
        .containsExactly("举措", "功能区目标", "点名的项目", "这里写明的数据", "图表");
    assertThat(block(section, "举措")).hasSize(5);
    assertThat(block(section, "功能区目标").getFirst().aside()).contains("340");
    assertThat(block(section, "图表").getFirst().lead()).isEqualTo("图1");
  }

  @Test
  void sectionFiveListsTheTwentyWithTheirWordingAndUnit() {
    List<Detail.Line> indicators = block(detail("5"), "这里提出的指标");

    assertThat(indicators).hasSize(20);
    assertThat(indicators.getFirst().aside()).isEqualTo("高于全市1-3个百分点");
    assertThat(indicators.get(3).aside()).isEqualTo("1500亿元");
    assertThat(indicators.get(15).aside()).isEqualTo("<0.01人/亿元");
    assertThat(indicators.get(9).tag()).isEqualTo("约");
  }

  @Test
  void baseFiguresStandUnderTheSectionThatPrintsThem() {
    assertThat(block(detail("1"), "这里写明的数据"))
        .anySatisfy(
            line -> {
              assertThat(line.lead()).isEqualTo("2020年");
              assertThat(line.text()).isEqualTo("地区生产总值");
              assertThat(line.aside()).isEqualTo("1047.28亿元");
            });
  }

  @Test
  void aMeasureShowsTheIndicatorsItServes() {
    assertThat(block(detail("27.2"), "它服务的指标").getFirst().text()).isEqualTo("新增绿地面积");
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "5.2, 5.2", "表五, 表五", "c3, c3", "P03, 6.1"})
  void codesLeadToTheirEntry(String code, String entry) {
    assertThat(model.entryFor(code)).contains(entry);
  }

  @Test
  void unknownCodesLeadNowhere() {
    assertThat(model.entryFor("I99")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 一", "10, 十", "16, 十六", "20, 二十", "52, 五十二", "100, 100"})
  void numbersAreWrittenAsTheDocumentDoes(int number, String text) {
    assertThat(ChineseNumber.of(number)).isEqualTo(text);
  }

  private Detail detail(String code) {
    model.select(
        model.tree().get().all().stream()
            .filter(node -> node.code().equals(code))
            .findFirst()
            .orElseThrow());
    return model.detail().get().orElseThrow();
  }

  private static List<Detail.Line> block(Detail detail, String title) {
    return detail.blocks().stream()
        .filter(block -> block.title().equals(title))
        .findFirst()
        .orElseThrow()
        .lines();
  }

  private long count(OutlineNode.Kind kind) {
    return model.tree().get().all().stream().filter(node -> node.kind() == kind).count();
  }
}
