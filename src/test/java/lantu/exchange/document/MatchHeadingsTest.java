package lantu.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import lantu.plan.Chapter;
import lantu.plan.Exhibit;
import lantu.plan.ExhibitKind;
import lantu.plan.Outline;
import lantu.plan.Section;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up outline against made-up documents. */
class MatchHeadingsTest {
  private static final Outline OUTLINE =
      new Outline(
          List.of(
              new Chapter(
                  1,
                  "把握新的方位",
                  List.of(
                      new Section(1, "站在起点", List.of()),
                      new Section(2, "“十四五”时期发展的指导思想和若干基本原则", List.of()))),
              new Chapter(2, "描绘蓝图", List.of(new Section(3, "二〇三五年远景", List.of())))),
          List.of(new Exhibit(ExhibitKind.TABLE, "表一", "主要指标", 2)));

  private static final List<String> BODY =
      List.of(
          "一、把握新的方位",
          "章首的几句话。",
          "1. 站在起点",
          "甲段落。",
          "乙段落。",
          "2. “十四五”时期发展的指导思想和若干基本原则",
          "丙段落。",
          "二、描绘蓝图",
          "3. 二〇三五年远景",
          "丁段落。");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. 站在起点
          １．站在起点
          第一节 站在起点
          第1节　站 在 起 点
          （一）站在起点
          一、站在起点
          站在起点
          """)
  void aHeadingIsKnownHoweverItIsNumberedAndSpaced(String heading) {
    OutlineMatch match = match(List.of(heading, "正文。"));

    assertThat(match.sections().getFirst().fit()).isEqualTo(Fit.SAME);
    assertThat(match.sections().getFirst().text()).isEqualTo("正文。");
  }

  @Test
  void eachSectionGetsItsParagraphsAndTheRestIsCounted() {
    OutlineMatch match = match(BODY);

    assertThat(match.sections())
        .extracting(SectionMatch::text)
        .containsExactly("甲段落。\n乙段落。", "丙段落。", "丁段落。");
    assertThat(match.left()).isEqualTo("章首的几句话。".length());
  }

  @ParameterizedTest
  @CsvSource({"'..... 2'", "'……………12'", "'\t3'", "''"})
  void aTableOfContentsIsNotTakenForTheText(String tail) {
    List<String> contents =
        BODY.stream().filter(line -> !line.endsWith("。")).map(line -> line + tail).toList();
    OutlineMatch match = match(Stream.concat(contents.stream(), BODY.stream()).toList());

    assertThat(match.sections())
        .extracting(SectionMatch::text)
        .containsExactly("甲段落。\n乙段落。", "丙段落。", "丁段落。");
  }

  @Test
  void aHeadingThatGoesOnInTheNextLineIsOne() {
    OutlineMatch match = match(List.of("2. “十四五”时期发展的指导思想和若", "", "干基本原则", "正文。"));

    assertThat(match.sections().get(1).fit()).isEqualTo(Fit.SAME);
    assertThat(match.sections().get(1).text()).isEqualTo("正文。");
  }

  @Test
  void aHeadingWithNearlyTheSameWordsIsTakenAndShown() {
    OutlineMatch match = match(List.of("2. 十四五时期发展指导思想和基本原则", "正文。"));

    assertThat(match.sections().get(1).fit()).isEqualTo(Fit.SIMILAR);
    assertThat(match.sections().get(1).heading()).isEqualTo("2. 十四五时期发展指导思想和基本原则");
    assertThat(match.sections().getFirst().fit()).isEqualTo(Fit.MISSING);
  }

  @Test
  void whatABrokenPageHasPartedIsOneParagraphAgain() {
    List<String> lines =
        List.of("1. 站在起点", "全区的生产总值突破一千亿元大关，2020", "", "年达到新的高度。", "◇ 另起一项。", "小标题", "又一段。");

    assertThat(match(lines).sections().getFirst().text())
        .isEqualTo("全区的生产总值突破一千亿元大关，2020年达到新的高度。\n◇ 另起一项。\n小标题\n又一段。");
    assertThat(
            MatchHeadings.of(OUTLINE, new DocumentText(lines, false), "文件")
                .sections()
                .getFirst()
                .text())
        .contains("2020\n年达到");
  }

  @Test
  void anAnnexAndATableOfAnotherSectionEndTheText() {
    assertThat(match(List.of("3. 二〇三五年远景", "正文。", "表一：主要指标", "一\t二")).sections().get(2).text())
        .isEqualTo("正文。");
    assertThat(match(List.of("3. 二〇三五年远景", "正文。", "附件1", "别的。")).sections().get(2).text())
        .isEqualTo("正文。");
    assertThat(
            match(List.of("2. “十四五”时期发展的指导思想和若干基本原则", "正文。", "表一：主要指标")).sections().get(1).text())
        .isEqualTo("正文。\n表一：主要指标");
  }

  @Test
  void aDocumentWithoutAnyOfTheHeadingsIsRefused() {
    assertThatThrownBy(() -> match(List.of("会议纪要", "一、描绘别的", "正文。")))
        .extracting(failure -> ((Refusal) failure).key())
        .isEqualTo("exchange.document.headings");
  }

  @Test
  void aDocumentThatRepeatsHeadingsWithoutEndIsStillReadAtOnce() {
    List<String> lines = Stream.generate(() -> "站在起点").limit(20_000).toList();

    assertThat(match(lines).sections().getFirst().fit()).isEqualTo(Fit.SAME);
  }

  private static OutlineMatch match(List<String> lines) {
    return MatchHeadings.of(OUTLINE, new DocumentText(lines, true), "文件");
  }
}
