package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantu.Answer;
import lantu.Commands;
import lantu.ReadyWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lantu figure import} through the whole program. */
class FigureImportTest {
  private static final String TABLE =
      "指标\t单位\t2021年\t2022年\n新增建筑体量\t平方米\t68,000\t72000\nI12\t\t3.5\t\n";

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    ReadyWorkspace.NEW.copyTo(folder.resolve("工作区"));
  }

  private Answer run(String line, String... more) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
    arguments.addAll(List.of(more));
    return new Commands(folder.resolve("工作区")).run(arguments.toArray(String[]::new));
  }

  private String file(String text, String charset) throws IOException {
    return Files.write(folder.resolve("表.tsv"), text.getBytes(Charset.forName(charset))).toString();
  }

  private JsonNode figures() throws Exception {
    return run("figure list --json --area 全区 --year 2021").json();
  }

  @Test
  void aDryRunTellsWhatWouldChangeAndWritesNothing() throws Exception {
    run("figure set --indicator I12 --area 全区 --year 2021 --series ACTUAL --value 3");
    Answer tried = run("figure import --dry-run", file(TABLE, "GBK"));

    assertThat(tried.err()).isEmpty();
    assertThat(tried.out())
        .contains("新增建筑体量", "空 → 6.8000", "68,000平方米 = 6.8000万平方米", "3 → 3.5")
        .contains("将改动 3 格，其中替换已有数据 1 格。没有写入。");
    assertThat(tried.code()).isZero();
    assertThat(figures()).hasSize(1);
    JsonNode document = run("figure import --dry-run --json", file(TABLE, "UTF-16")).json();
    assertThat(document.get("saved").intValue()).isZero();
    assertThat(document.get("changes")).hasSize(3);
    assertThat(document.at("/changes/2/old").asText()).isEqualTo("3");
    assertThat(document.at("/changes/2/new").asText()).isEqualTo("3.5");
  }

  @Test
  void theTableIsWrittenInOneStep() throws Exception {
    Answer done = run("figure import --area 北外滩 --why 年报", file(TABLE, "UTF-8"));

    assertThat(done.out()).contains("已保存：改动 3 格");
    JsonNode journal = run("history --json").json();
    assertThat(journal.get(0).get("why").asText()).isEqualTo("年报");
    assertThat(journal).hasSize(4);
    JsonNode figure = run("figure list --json --indicator 11 --area 北外滩 --year 2021").json().get(0);
    assertThat(figure.get("value").asText()).isEqualTo("6.8000");
    assertThat(run("figure import --json --area 北外滩", file(TABLE, "UTF-8")).json().get("saved"))
        .hasToString("0");
  }

  @Test
  void anHtmlTableIsReadAsWell() throws Exception {
    String html =
        "<html><body><table><tr><td>指标</td><td>2021</td></tr>"
            + "<tr><td>I11</td><td>7</td></tr></table></body></html>";
    assertThat(run("figure import", file(html, "UTF-8")).code()).isZero();
    assertThat(figures().get(0).get("value").asText()).isEqualTo("7");
  }

  @Test
  void oneCellThatCannotBeEnteredStopsAllUnlessItIsToBeSkipped() throws Exception {
    String table = "指标\t2021\t2022\nI11\t约七\t8\n没有的\t1\t\n";
    for (String dry : List.of("", " --dry-run")) {
      Answer stopped = run("figure import" + dry, file(table, "UTF-8"));
      assertThat(stopped.code()).isEqualTo(1);
      assertThat(stopped.err())
          .contains("第 2 行第 2 列“约七”不能录入", "第 3 行第 1 列“没有的”不能录入", "有 2 处不能录入")
          .doesNotContain("Exception");
    }
    assertThat(run("history --json").json()).hasSize(1);

    Answer rest = run("figure import --skip-refused", file(table, "UTF-8"));
    assertThat(rest.code()).isZero();
    assertThat(rest.out()).contains("已保存：改动 1 格");
    assertThat(run("figure list --json --indicator 11 --year 2022").json()).hasSize(1);
  }

  @Test
  void whatIsNoTableIsSaidAndChangesNothing() throws Exception {
    assertThat(run("figure import", file("1\t2\n3\t4\n", "UTF-8")).err()).contains("没有认出表格");
    assertThat(run("figure import 无此文件.tsv").err()).contains("找不到文件“无此文件.tsv”");
    assertThat(run("figure import").code()).isEqualTo(2);
    assertThat(run("figure import --year 1999", file(TABLE, "UTF-8")).err()).contains("不是本规划的年份");
    assertThat(run("history --json").json()).hasSize(1);
  }
}
