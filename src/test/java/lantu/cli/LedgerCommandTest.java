package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lantu.Answer;
import lantu.BesideWindows;
import lantu.Commands;
import lantu.ReadyWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code project set}, {@code indicator set} and {@code history --out}, through the whole program.
 */
@BesideWindows
class LedgerCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    ReadyWorkspace.NEW.copyTo(folder.resolve("工作区 一"));
  }

  private Answer run(String... arguments) throws Exception {
    return new Commands(folder.resolve("工作区 一")).run(arguments);
  }

  @Test
  void aProjectIsChangedInOneStepAndOnlyWhereItIsSaid() throws Exception {
    Answer set =
        run(
            "project",
            "set",
            "P03",
            "--stage",
            "在建",
            "--start",
            "2021-07",
            "--finish",
            "２０２４年",
            "--zone",
            "北外滩",
            "--investment",
            "2021=1.5",
            "--investment",
            "2022＝5000万元",
            "--confidence",
            "把握大",
            "--indicators",
            "11、I12",
            "--why",
            "台账更新");
    assertThat(set.err()).isEmpty();
    assertThat(set.out().strip()).isEqualTo("已保存");
    assertThat(set.code()).isZero();

    JsonNode project = project("P03");
    assertThat(project.get("name").asText()).isEqualTo("480米高的新地标");
    assertThat(project.get("stage").asText()).isEqualTo("在建");
    assertThat(project.get("start").asText()).isEqualTo("2021-07");
    assertThat(project.get("finish").asText()).isEqualTo("2024");
    assertThat(project.get("zone").asText()).isEqualTo("north-bund");
    assertThat(project.get("measure").asText()).isEqualTo("6.1");
    assertThat(project.at("/investments/1/amount").asText()).isEqualTo("0.5000");
    assertThat(project.get("confidence").asText()).isEqualTo("HIGH");
    assertThat(project.get("indicators").toString()).isEqualTo("[\"I11\",\"I12\"]");
    JsonNode journal = run("history", "--json").json();
    assertThat(journal).hasSize(2);
    assertThat(journal.get(0).get("why").asText()).isEqualTo("台账更新");
    assertThat(journal.get(0).get("who").asText()).isEqualTo("张三");

    JsonNode cleared =
        run("project", "set", "P03", "--stage", "", "--investment", "2021=", "--json").json();
    assertThat(cleared.at("/project/stage").isNull()).isTrue();
    assertThat(cleared.at("/project/investments")).hasSize(1);
    assertThat(cleared.get("changed").booleanValue()).isTrue();
    JsonNode same = run("project", "set", "P03", "--finish", "2024", "--json").json();
    assertThat(same.get("changed").booleanValue()).isFalse();
    assertThat(run("history", "--json").json()).hasSize(3);
  }

  @Test
  void aProjectMovesInTheOutlineAndTakesNoMeasureOfAnotherSection() throws Exception {
    run("project", "set", "P03", "--measure", "7.2");
    assertThat(project("P03").get("section").intValue()).isEqualTo(7);
    run("project", "set", "P03", "--section", "第8节");
    assertThat(project("P03").get("section").intValue()).isEqualTo(8);
    assertThat(project("P03").get("measure").isNull()).isTrue();
  }

  @Test
  void anIndicatorIsChangedWithItsLinksInOneStep() throws Exception {
    JsonNode set =
        run(
                "indicator",
                "set",
                "I11",
                "--lead",
                "区建管委",
                "--supporting",
                "区规划资源局、区建管委",
                "--measures",
                "6.1,7.2",
                "--projects",
                "P03、480米高的新地标、P05",
                "--unit",
                "公顷",
                "--json")
            .json();
    assertThat(set.get("message").asText()).isEqualTo("已保存");
    assertThat(set.at("/indicator/unit").asText()).isEqualTo("公顷");
    assertThat(set.at("/indicator/lead").asText()).isEqualTo("区建管委");
    assertThat(set.at("/indicator/supporting").toString()).isEqualTo("[\"区规划资源局\"]");
    assertThat(set.at("/indicator/measures").toString()).isEqualTo("[\"6.1\",\"7.2\"]");
    assertThat(project("P05").get("indicators").toString()).isEqualTo("[\"I11\"]");
    JsonNode journal = run("history", "--json").json();
    assertThat(journal.get(0).get("batch")).isEqualTo(journal.get(2).get("batch"));

    assertThat(run("revert", "2", "3", "4").code()).isZero();
    assertThat(project("P05").get("indicators")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          project set P99 --stage x,                1, 台账里没有项目“P99”
          project set P03 --start 去年,              1, 看不出是哪一年哪一月
          project set P03 --start 2025 --finish 2021, 1, 竣工早于开工
          project set P03 --investment 2021,        1, 看不出是哪一年的投资
          project set P03 --investment 2021=-1,     1, 小于零
          project set P03 --zone 南外滩,             1, 没有区域“南外滩”
          project set P03 --section 99,             1, 没有“99”这一节
          project set P03 --measure 6.9,            1, 没有举措“6.9”
          project set P03 --confidence 一般,         1, 不认识“一般”
          project set P03 --name '',                1, 项目要有名称
          indicator set I99 --unit x,               1, 没有指标“I99”
          indicator set I11 --projects P99,         1, 台账里没有项目“P99”
          project set P03,                          2, 缺少
          indicator set --unit x,                   2, 缺少
          """)
  void whatCannotBeDoneIsSaidInChineseAndNothingChanges(String line, int code, String said)
      throws Exception {
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].equals("''") ? "" : words[i];
    }
    Answer result = run(words);

    assertThat(result.code()).isEqualTo(code);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(said);
    assertThat(run("history", "--json").json()).hasSize(1);
  }

  @Test
  void theHistoryIsWrittenToAFileOfTheKindItsNameSays() throws Exception {
    run("project", "set", "P03", "--stage", "在建", "--why", "台账更新");
    Path csv = folder.resolve("记录.csv");
    Path xlsx = folder.resolve("记录.XLSX");

    assertThat(run("history", "--out", csv.toString()).out()).contains("已写入", "记录.csv");
    assertThat(run("history", "--out", xlsx.toString(), "--json").json()).hasSize(1);

    assertThat(Files.readString(csv)).contains("480米高的新地标", "台账更新", "张三");
    assertThat(Files.size(xlsx)).isGreaterThan(1000);
    Answer other = run("history", "--out", folder.resolve("记录.txt").toString());
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("csv, docx, xlsx, pdf");
    assertThat(folder.resolve("记录.txt")).doesNotExist();
  }

  private JsonNode project(String code) throws Exception {
    for (JsonNode one : run("project", "list", "--json").json()) {
      if (one.get("code").asText().equals(code)) {
        return one;
      }
    }
    throw new AssertionError("no project " + code);
  }
}
