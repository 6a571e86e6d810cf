package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as scripts use it, through the built launcher, each test in a new workspace. */
class CommandLineIT {
  private static final String FLOORSPACE =
      "figure set --indicator 11 --area 北外滩 --year 2021 --series ACTUAL";

  @TempDir Path folder;

  private Program.Result run(String line, String... more) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
    arguments.addAll(List.of(more));
    return new Program(folder.resolve("工作区 一")).run(arguments.toArray(String[]::new));
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
    Program.Result set = run(FLOORSPACE + " --value ６８.０１０ --status 快报 --source 区建管委 --why 首次填报");
    assertThat(set.err()).isEmpty();
    assertThat(set.out().strip()).isEqualTo("已保存");
    assertThat(set.code()).isZero();
    JsonNode figure = run("figure list --json --indicator 11 --area 北外滩 --year 2021").json().get(0);
    assertThat(figure.get("value").asText()).isEqualTo("68.010");
    assertThat(figure.get("status").asText()).isEqualTo("FLASH");
    assertThat(figure.get("source").asText()).isEqualTo("区建管委");
    JsonNode newest = run("history --json").json().get(0);
    assertThat(newest.get("who").asText()).isEqualTo("张三");
    assertThat(newest.get("new").asText()).contains("68.010");
    assertThat(newest.get("why").asText()).isEqualTo("首次填报");
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
          figure set --indicator 11 --area 全区 --year 2021 --series ACTUAL                | 2 | 缺少 --value
          figure list --plan nowhere                                                       | 1 | 没有编号为“nowhere”的规划
          figure jump                                                                      | 2 | figure
          plan import 无此文件.json                                                        | 1 | 找不到文件
          """)
  void whatCannotBeDoneIsSaidInChineseAndChangesNothing(String line, int code, String sentence)
      throws Exception {
    Program.Result result = run(line);
    assertThat(result.err()).contains(sentence).doesNotContain("Exception", "\tat ");
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
    Program other = new Program(folder.resolve("另一个"));
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
    Program other = new Program(folder.resolve("另一个"));
    other.run("plan", "sample");
    Path second = folder.resolve("2.json");
    other.run("plan", "export", "--plan", "demo", second.toString());
    assertThat(Files.readString(second)).isEqualTo(Files.readString(first));
    JsonNode shown = run("plan show --plan demo --json").json();
    assertThat(shown.get("demo").booleanValue()).isTrue();
    assertThat(shown.get("title").asText()).startsWith("演示数据");
  }

  @Test
  void withoutADisplayTheWindowSaysSoInOneLine() throws Exception {
    Program.Result result = new Program(folder).run();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.err()).contains("没有可用的显示器", "lantu plan");
  }
}
