package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lantu.Answer;
import lantu.BesideWindows;
import lantu.Commands;
import lantu.ReadyWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as scripts use it, each test in a new workspace. */
@BesideWindows
class CommandLineTest {
  private static final String FLOORSPACE =
      "figure set --indicator 11 --area 北外滩 --year 2021 --series ACTUAL";

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    ReadyWorkspace.NEW.copyTo(folder.resolve("工作区 一"));
  }

  private Answer run(String line, String... more) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
    arguments.addAll(List.of(more));
    return new Commands(folder.resolve("工作区 一")).run(arguments.toArray(String[]::new));
  }

  @Test
  void aVariableForTheNameThatIsEmptyLeavesNoChangeUnsigned() throws Exception {
    Commands unsaid = new Commands(folder.resolve("w")).with("LANTU_USER", " ");
    unsaid.run("plan", "list");
    assertThat(unsaid.run("history", "--json").json().get(0).get("who").asText()).isNotBlank();
  }

  @Test
  void theOutlineIsThatOfTheDocument() throws Exception {
    JsonNode outline = run("outline --json").json();
    assertThat(outline.get("chapters")).hasSize(16);
    assertThat(outline.get("tables")).hasSize(5);
    assertThat(outline.get("figures")).hasSize(3);
    assertThat(outline.at("/chapters/2/sections/0/number").intValue()).isEqualTo(6);
    assertThat(outline.at("/chapters/2/sections/0/measures/0/title").asText())
        .isEqualTo("构建“一心两片”规划布局");
  }

  @Test
  void indicatorsKeepTheirContract() throws Exception {
    JsonNode indicators = run("indicator list --json").json();
    int main = 0;
    for (JsonNode indicator : indicators) {
      if (indicator.get("main").booleanValue()) {
        main++;
        assertThat(indicator.get("ordinal").intValue()).isEqualTo(main);
        assertThat(indicator.get("nature").asText()).isIn("BINDING", "EXPECTED");
      }
      assertThat(indicator.at("/target/kind").isTextual()).isTrue();
    }
    assertThat(main).isEqualTo(20);
    assertThat(indicators.get(3).at("/target/value").asText()).isEqualTo("1500");
  }

  @Test
  void aFigureIsSavedAsTypedAndRemembered() throws Exception {
    assertThat(run(FLOORSPACE + " --value 1,234.50 --why 试填").code()).isZero();
    Answer set = run(FLOORSPACE + " --value ６８.０１０ --status 快报 --source 区建管委 --why 首次填报");
    assertThat(set.err()).isEmpty();
    assertThat(set.out().strip()).isEqualTo("已保存");
    assertThat(set.code()).isZero();
    JsonNode figure = run("figure list --json --indicator 11 --area 北外滩 --year 2021").json().get(0);
    assertThat(figure.get("value").asText()).isEqualTo("68.010");
    assertThat(figure.get("status").asText()).isEqualTo("FLASH");
    assertThat(figure.get("source").asText()).isEqualTo("区建管委");
    JsonNode journal = run("history --json").json();
    JsonNode newest = journal.get(0);
    assertThat(newest.get("who").asText()).isEqualTo("张三");
    assertThat(newest.get("what").asText()).isEqualTo("FIGURE_SET");
    assertThat(Instant.parse(newest.get("when").asText()))
        .isAfterOrEqualTo(Instant.parse(journal.get(1).get("when").asText()));
    assertThat(newest.get("old").asText()).isEqualTo("1234.50");
    assertThat(newest.get("new").asText()).isEqualTo("68.010");
    assertThat(newest.get("newDetails").asText()).isEqualTo("FLASH | 区建管委");
    assertThat(newest.get("why").asText()).isEqualTo("首次填报");
    assertThat(journal.get(1).get("why").asText()).isEqualTo("试填");
    assertThat(run("history").out()).contains("68.010 | 快报 | 区建管委").doesNotContain("FLASH");
  }

  @Test
  void anEntryOfTheHistoryIsTakenBackWithItsReasonUnlessALaterOneWentOverIt() throws Exception {
    run(FLOORSPACE + " --value 1");
    run(FLOORSPACE + " --value 2");
    Answer refused = run("revert 2 --why 录错");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("第 3 条（张三）", "现在是“2”", "数据没有改动");
    assertThat(run("revert 3 2 --why 录错 --json").json().get("entry").intValue()).isEqualTo(4);
    assertThat(run("figure list --json --indicator 11 --area 北外滩 --year 2021").json()).isEmpty();
    JsonNode journal = run("history --json --text 撤回").json();
    assertThat(journal).hasSize(2);
    assertThat(journal.get(0).get("why").asText()).isEqualTo("撤回第 2、3 条：录错");
    assertThat(run("revert").code()).isEqualTo(2);
  }

  @Test
  void everythingIsSearchedAtOnce() throws Exception {
    run(FLOORSPACE + " --value 68.01");
    JsonNode byLetters = run("search dqsczz --json").json();
    assertThat(byLetters.at("/0/kind").asText()).isEqualTo("INDICATOR");
    assertThat(byLetters.at("/0/title").asText()).isEqualTo("地区生产总值");
    JsonNode byValue = run("search 68.01 --json").json();
    assertThat(byValue.at("/0/kind").asText()).isEqualTo("FIGURE");
    assertThat(byValue.at("/0/target").asText()).isEqualTo("I11 north-bund 2021 ACTUAL");
    assertThat(run("search 没有的东西").out()).startsWith("没有找到“没有的东西”");
  }

  @Test
  void wordReportsGetTheOfficesOwnStylesUntilTheStandardIsWantedAgain() throws Exception {
    assertThat(run("report word").out()).contains("国标（GB/T 9704）");
    Path sample = folder.resolve("样张.docx");
    assertThat(run("report word --sample", sample.toString()).out()).contains("样张.docx");
    assertThat(run("report word --use", sample.toString()).out()).contains("本单位的样式");
    assertThat(run("report word --json").json().get("own").asBoolean()).isTrue();
    Path other = Files.writeString(folder.resolve("别的.docx"), "不是文档");
    Answer refused = run("report word --use", other.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("别的.docx");
    assertThat(run("report word").out()).contains("本单位的样式");
    assertThat(run("report word --standard").out()).contains("国标（GB/T 9704）");
  }

  @Test
  void withJsonTheAnswerIsADocumentToo() throws Exception {
    JsonNode answer = run(FLOORSPACE + " --value 0.010 --json").json();
    assertThat(answer.get("message").asText()).isEqualTo("已保存");
    assertThat(answer.at("/figure/value").asText()).isEqualTo("0.010");
    Path file = folder.resolve("规划.json");
    assertThat(run("plan export --json", file.toString()).json().get(0).asText())
        .isEqualTo(file.toString());
  }

  @Test
  void aMissingFigureHasItsReasonInPlaceOfAValue() throws Exception {
    assertThat(run(FLOORSPACE + " --status 缺失 --note 部门未报 --value", "").code()).isZero();
    JsonNode figure = run("figure list --json --year 2021").json().get(0);
    assertThat(figure.get("value").isNull()).isTrue();
    assertThat(figure.get("status").asText()).isEqualTo("MISSING");
    assertThat(figure.get("note").asText()).isEqualTo("部门未报");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          figure set --indicator X9 --area 全区 --year 2021 --series ACTUAL --value 1      | 1 | 没有指标“X9”
          figure set --indicator 11 --area 浦东 --year 2021 --series ACTUAL --value 1      | 1 | 没有区域“浦东”
          figure set --indicator 11 --area 全区 --year 2019 --series ACTUAL --value 1      | 1 | 不是本规划的年份
          figure set --indicator 11 --area 全区 --year 2021 --series 猜测 --value 1        | 1 | 不认识“猜测”
          figure set --indicator 11 --area 全区 --year 2021 --series ACTUAL --value 很多   | 1 | 不是数字
          figure set --indicator 11 --area 全区 --year 2021 --series ACTUAL --value 1,23   | 1 | 不是数字
          figure set --indicator 11 --area 全区 --year 2021 --series ACTUAL --value 1 --unit 亿元 | 1 | 换算成万平方米
          figure set --indicator 11 --area 全区 --year 2021 --series ACTUAL --value 5²     | 1 | “5²”不是数字
          figure set --indicator 11 --area 全区 --year 2021 --series ACTUAL --value 5 --status 缺失 --note 无 | 1 | 不能同时有数值
          figure set --indicator 11 --area 全区 --year 二〇二三 --series ACTUAL --value 1  | 1 | “二〇二三”不是本规划的年份
          figure set --indicator 11 --area 全区 --year 2021 --series ACTUAL                | 2 | 缺少 --value
          figure set                                                                       | 2 | --indicator 指标
          figure set --indicator 11 --indicator 12 --area 全区 --year 2021 --series ACTUAL --value 1 | 2 | 写了两次：--indicator
          figure set --indicator 11 --area 全区 --year 2021 --series ACTUAL --value 1 --batch - | 2 | 不能同时写
          figure list --plan nowhere                                                       | 1 | 没有编号为“nowhere”的规划
          figure list --year                                                               | 2 | --year 后面缺少年份
          figure jump                                                                      | 2 | 不认识“jump”
          figure list --jump                                                               | 2 | 不认识“--jump”
          figure                                                                           | 2 | import、list、set
          jump                                                                             | 2 | 不认识“jump”
          chart jump --out a.svg                                                           | 1 | 没有名为“jump”的图表
          chart completeness --out a.bmp                                                   | 1 | 不支持“bmp”格式
          chart completeness --out 无此文件夹/a.svg                                        | 1 | 无此文件夹”不存在
          chart completeness                                                               | 1 | 请用 --out
          report register --out r                                                          | 2 | 缺少 --format 格式
          report register --format doc --out r                                             | 1 | 没有“doc”这种报告格式
          report register --format docx --out pom.xml                                      | 1 | 无法建立文件夹“pom.xml”
          tour --out t --size 大                                                           | 1 | 写法不对
          tour --out t --size 99999x900                                                    | 1 | 超出范围
          plan import 无此文件.json                                                        | 1 | 找不到文件
          """)
  void whatCannotBeDoneIsSaidInChineseAndChangesNothing(String line, int code, String sentence)
      throws Exception {
    Answer result = run(line);
    assertThat(result.err()).contains(sentence).doesNotContain("Exception", "\tat ");
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.code()).isEqualTo(code);
    assertThat(run("figure list --json --year 2021").json()).isEmpty();
  }

  @Test
  void exportThenImportIsIdentity() throws Exception {
    Path file = folder.resolve("规划.json");
    assertThat(run(FLOORSPACE + " --value 0.010").code()).isZero();
    assertThat(run("plan export", file.toString()).code()).isZero();
    assertThat(run("plan import", file.toString()).err()).contains("已有");
    Commands other = new Commands(folder.resolve("另一个"));
    String text = Files.readString(file);
    Path renamed =
        Files.writeString(folder.resolve("b.json"), text.replace("\"hongkou-14fyp\"", "\"copy\""));
    assertThat(other.run("plan", "import", renamed.toString()).code()).isZero();
    Path again = folder.resolve("c.json");
    assertThat(other.run("plan", "export", again.toString(), "--plan", "copy").code()).isZero();
    assertThat(Files.readString(again)).isEqualTo(Files.readString(renamed));
  }

  @Test
  void theSamplePlanIsMarkedAndTheSameEveryTime() throws Exception {
    assertThat(run("plan sample").out()).contains("演示数据");
    Path first = folder.resolve("1.json");
    run("plan export --plan demo", first.toString());
    Commands other = new Commands(folder.resolve("另一个"));
    other.run("plan", "sample");
    Path second = folder.resolve("2.json");
    other.run("plan", "export", "--plan", "demo", second.toString());
    assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
    JsonNode shown = run("plan show --plan demo --json").json();
    assertThat(shown.get("demo").booleanValue()).isTrue();
    assertThat(shown.get("title").asText()).startsWith("演示数据");
  }

  @Test
  void emptyWordsAreNotTakenForAnything() throws Exception {
    assertThat(run(FLOORSPACE + " --value 3").code()).isZero();
    assertThat(run(FLOORSPACE + " --value", "").err()).contains("没有写数值");
    assertThat(run("figure list --area", "").err()).contains("没有区域“（空）”");
    assertThat(run("figure list --year", "").err()).contains("“（空）”不是本规划的年份");
    assertThat(run("plan import", "").code()).isEqualTo(2);
    assertThat(run("plan export", " ").err()).contains("写法不对");
    assertThat(run("figure list --json --year 2021").json().get(0).get("value").asText())
        .isEqualTo("3");
  }

  @Test
  void controlCharactersNeitherReachTheStoreNorTheTerminal() throws Exception {
    Answer note = run(FLOORSPACE + " --value 3 --note", "甲\u001b[31m乙");
    assertThat(note.code()).isEqualTo(1);
    assertThat(note.err()).contains("控制字符");
    assertThat(run("figure list --area", "\u001b[31m红\n\u202e").err())
        .contains("没有区域“ [31m红")
        .doesNotContain("\u001b", "\u202e")
        .hasLineCount(1);
    assertThat(run("figure list --json --year 2021").json()).isEmpty();
  }

  @Test
  void aNoteThatBeginsWithTheAtSignIsANote() throws Exception {
    Path file = Files.writeString(folder.resolve("参数"), "--value 2");
    assertThat(run(FLOORSPACE + " --value 1 --note", "@" + file).code()).isZero();
    assertThat(run("figure list --json --year 2021").json().get(0).get("note").asText())
        .isEqualTo("@" + file);
  }

  @Test
  void numbersOfAnyLengthComeBackAsTyped() throws Exception {
    String longest = "9".repeat(59);
    assertThat(run(FLOORSPACE + " --value " + longest).code()).isZero();
    assertThat(run("figure list --json --year 2021").json().get(0).get("value").asText())
        .isEqualTo(longest);
    assertThat(run(FLOORSPACE + " --value 9" + longest + "9").err()).contains("数字太长");
  }
}
