package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lantu.Answer;
import lantu.BesideWindows;
import lantu.Commands;
import lantu.ReadyWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lantu assess} and {@code lantu method} through the whole program. */
@BesideWindows
class AssessCommandTest {
  private static final Set<String> STATUSES =
      Set.of(
          "ACHIEVED",
          "AHEAD",
          "ON_TRACK",
          "BEHIND",
          "FAR_BEHIND",
          "HELD",
          "BROKEN",
          "NOT_ASSESSABLE");
  private static final List<String> KEYS =
      List.of(
          "indicator",
          "area",
          "kind",
          "achievement",
          "schedule",
          "pace",
          "required",
          "status",
          "outlook",
          "flip",
          "reason",
          "working");

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    ReadyWorkspace.SAMPLE.copyTo(folder.resolve("工作区 一"));
  }

  private Answer run(String words) throws Exception {
    return new Commands(folder.resolve("工作区 一")).run(Pattern.compile(" ").split(words, -1));
  }

  private static List<String> statuses(JsonNode verdicts) {
    List<String> found = new ArrayList<>();
    verdicts.forEach(
        verdict ->
            found.add(verdict.get("indicator").asText() + " " + verdict.get("status").asText()));
    return found;
  }

  @Test
  void everyVerdictOfTheSampleHasTheKeysThatWereAgreedAndItsWorking() throws Exception {
    JsonNode verdicts = run("assess --plan demo --year 2023 --json").json();
    assertThat(verdicts).hasSizeGreaterThan(45);
    Set<String> seen = new TreeSet<>();
    for (JsonNode verdict : verdicts) {
      KEYS.forEach(key -> assertThat(verdict.has(key)).as(key).isTrue());
      assertThat(STATUSES).contains(verdict.get("status").asText());
      seen.add(verdict.get("status").asText());
      boolean judged = !verdict.get("status").asText().equals("NOT_ASSESSABLE");
      assertThat(verdict.get("reason").isNull()).isEqualTo(judged);
      if (judged) {
        assertThat(verdict.at("/working/inputs")).isNotEmpty();
        assertThat(verdict.at("/working/thresholds")).isNotEmpty();
        assertThat(verdict.at("/working/inputs/0/value").isTextual()).isTrue();
      }
    }
    assertThat(seen).hasSizeGreaterThan(6);
  }

  @Test
  void anAssignedNumberIsJudgedAnAdjustedTargetTwiceAndAnOwnVerdictStandsBeside() throws Exception {
    JsonNode assigned = run("assess --plan demo --year 2023 --indicator 17 --json").json().get(0);
    assertThat(assigned.get("status").asText()).isNotEqualTo("NOT_ASSESSABLE");
    assertThat(assigned.at("/working/inputs/0/source").asText()).isEqualTo("演示数据（2021-06-30）");

    JsonNode adjusted = run("assess --plan demo --year 2023 --indicator 7 --json").json();
    assertThat(adjusted).hasSize(2);
    assertThat(adjusted.get(0).get("edition").asText()).isEqualTo("ORIGINAL");
    assertThat(adjusted.get(0).get("current").asBoolean()).isFalse();
    assertThat(adjusted.get(1).get("edition").asText()).isEqualTo("ADJUSTED");
    assertThat(adjusted.get(1).get("target").asText()).isEqualTo("132");

    JsonNode own = run("assess --plan demo --year 2023 --indicator 4 --json").json().get(0);
    assertThat(own.at("/manual/status").asText()).isEqualTo("ON_TRACK");
    assertThat(own.at("/manual/who").asText()).isEqualTo("演示数据");
    assertThat(own.get("status").asText()).isEqualTo("NOT_ASSESSABLE");
  }

  @Test
  void midYearCountsHalfAYearAndAnAreaCanBePicked() throws Exception {
    JsonNode half =
        run("assess --plan demo --year 2023 --mid-year --area 北外滩 --indicator 11 --json").json();
    assertThat(half).hasSize(1);
    assertThat(half.get(0).get("schedule").asText()).isEqualTo("0.5");
    assertThat(half.get(0).get("area").asText()).isEqualTo("north-bund");
  }

  @Test
  void theShippedPlanHasNoVerdictWithoutFiguresAndSaysWhy() throws Exception {
    JsonNode verdicts = run("assess --year 2023 --json").json();
    assertThat(statuses(verdicts)).allMatch(line -> line.endsWith("NOT_ASSESSABLE"));
    verdicts.forEach(verdict -> assertThat(verdict.get("reason").asText()).isNotBlank());
    assertThat(run("assess --year 2023").out())
        .contains("约束性", "预期性", "无法评估", "未下达")
        .doesNotContain("NOT_ASSESSABLE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          assess --year 2019               | 1 | 2021
          assess --year 二三年             | 1 | 二三年
          assess --year 2023 --area 浦东   | 1 | 浦东
          assess --year 2023 --indicator 99| 1 | 99
          assess --year 2023 --indicator B01| 1 | 没有目标
          assess                           | 2 | --year
          report annual --year 2019 --format docx --out x | 1 | 2021
          report annual --format docx --out x | 2 | --year
          """)
  void whatCannotBeJudgedIsRefused(String words, int code, String sentence) throws Exception {
    Answer result = run(words);
    assertThat(result.code()).isEqualTo(code);
    assertThat(result.err()).contains(sentence);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void theMethodIsPrintedWithThePlansOwnCutOffs() throws Exception {
    JsonNode method = run("method --json").json();
    assertThat(method.at("/thresholds/ahead").asText()).isEqualTo("1.05");
    assertThat(method.at("/thresholds/onTrack").asText()).isEqualTo("0.95");
    assertThat(method.at("/thresholds/farBehind").asText()).isEqualTo("0.60");
    assertThat(method.at("/labels/ACHIEVED").asText()).isEqualTo("提前实现");
    List<String> keys = new ArrayList<>();
    method.get("sections").forEach(section -> keys.add(section.get("key").asText()));
    assertThat(keys).contains("notation", "kinds", "tiers", "flip", "zones", "modes");
    assertThat(run("method").out()).contains("评估方法", "K ≥ 1.05", "快于预期", "提前实现");
  }

  /**
   * The national outline of 2021–2025: its twenty indicators as 专栏1 has them, with the published
   * figures and sources that {@code PublishedCasesTest} names. Statuses of the mid-term evaluation:
   * three ahead or done among those below, four lagging.
   */
  @Test
  void anotherPlanIsImportedAndJudgedWithoutAnyCodeOfItsOwn() throws Exception {
    Path file = Path.of("src", "test", "resources", "plan", "national-14fyp.json").toAbsolutePath();
    Answer imported = new Commands(folder.resolve("工作区 一")).run("plan", "import", file.toString());
    assertThat(imported.err()).isEmpty();
    assertThat(imported.code()).isZero();
    JsonNode indicators = run("indicator list --plan national-14fyp --json").json();
    assertThat(indicators).hasSize(20);

    JsonNode verdicts = run("assess --plan national-14fyp --year 2022 --json").json();
    assertThat(verdicts).hasSize(20);
    var byCode = new TreeMap<String, String>();
    verdicts.forEach(
        verdict -> byCode.put(verdict.get("indicator").asText(), verdict.get("status").asText()));
    assertThat(byCode)
        .containsEntry("N03", "ACHIEVED")
        .containsEntry("N05", "AHEAD")
        .containsEntry("N10", "AHEAD")
        .containsEntry("N14", "FAR_BEHIND")
        .containsEntry("N15", "BEHIND")
        .containsEntry("N16", "FAR_BEHIND")
        .containsEntry("N17", "ACHIEVED")
        .containsEntry("N18", "AHEAD")
        .containsEntry("N01", "NOT_ASSESSABLE")
        .containsEntry("N19", "NOT_ASSESSABLE");
    assertThat(statuses(verdicts).getFirst()).startsWith("N09");
    assertThat(run("check --plan national-14fyp --json").code()).isZero();
    assertThat(run("method --plan national-14fyp").out()).contains("国家“十四五”规划纲要");
  }
}
