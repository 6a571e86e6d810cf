package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** {@code lantu check} as scripts and people use it, through the whole program. */
@BesideWindows
class CheckCommandTest {
  private static final String RULE = "TARGET_DIRECTION";
  private static final String SUBJECT = "I03 hongkou";

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    ReadyWorkspace.SAMPLE.copyTo(folder.resolve("工作区 一"));
  }

  private Answer run(String... arguments) throws Exception {
    return new Commands(folder.resolve("工作区 一")).run(arguments);
  }

  private JsonNode finding() throws Exception {
    for (JsonNode finding : run("check", "--json").json()) {
      if (finding.get("rule").asText().equals(RULE)) {
        return finding;
      }
    }
    throw new AssertionError("not found");
  }

  @Test
  void theShippedPlansFindingsKeepTheirContract() throws Exception {
    Answer result = run("check", "--json");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    List<String> found = new ArrayList<>();
    for (JsonNode finding : result.json()) {
      found.add(
          finding.get("severity").asText()
              + " "
              + finding.get("rule").asText()
              + " "
              + finding.get("subject").asText());
      assertThat(finding.get("message").asText()).endsWith("。");
      assertThat(finding.get("signedOff").booleanValue()).isFalse();
      assertThat(finding.get("question").isNull())
          .isEqualTo(finding.get("severity").asText().equals("HOLDS"));
      assertThat(finding.at("/working/steps")).isNotEmpty();
      assertThat(finding.at("/working/steps/0/result").isTextual()).isTrue();
      assertThat(finding.at("/working/inputs/0/value").isTextual()).isTrue();
    }
    assertThat(found)
        .containsExactly(
            "QUESTION TARGET_DIRECTION I03 hongkou",
            "QUESTION OUTLOOK_RATE T01 hongkou",
            "HOLDS ZONE_TARGETS I11 hongkou",
            "HOLDS DENSITY B01 hongkou");
  }

  @Test
  void peopleReadTheSame() throws Exception {
    Answer result = run("check");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains(
            "待核实 · 目标与基期的方向 · 现代服务业占三级税收比重  [TARGET_DIRECTION I03 hongkou]",
            "340 + 240 + 70 = 650万平方米",
            "重要 0 · 待核实 2 · 提示 0 · 相符 2（其中已签核 0）")
        .doesNotContain("QUESTION", "演示数据");
  }

  @Test
  void aSignOffStandsUntilTheFigureChanges() throws Exception {
    Answer signed = run("check", "--sign-off", RULE, SUBJECT, "--why", "市里同意下降");
    assertThat(signed.err()).isEmpty();
    assertThat(signed.out().strip()).isEqualTo("已签核：TARGET_DIRECTION I03 hongkou");
    assertThat(finding().get("signedOff").booleanValue()).isTrue();
    assertThat(finding().at("/signOff/who").asText()).isEqualTo("张三");
    assertThat(finding().at("/signOff/reason").asText()).isEqualTo("市里同意下降");
    assertThat(run("history", "--json").json().get(0).get("what").asText())
        .isEqualTo("SIGN_OFF_SET");

    String change = "figure set --indicator 3 --area 全区 --year 2020 --series ACTUAL --value 76.8";
    run(Pattern.compile(" ").split(change, -1));
    assertThat(finding().get("signedOff").booleanValue()).isFalse();
    assertThat(run("check").out()).contains("依据已变", "市里同意下降");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JUMP             | I03 hongkou | 理由 | 检查没有发现“JUMP I03 hongkou”
          ZONE_TARGETS     | I11 hongkou | 理由 | 检查相符，不需要签核
          TARGET_DIRECTION | I03 hongkou | ''   | 签核要写理由
          """)
  void whatCannotBeSignedIsRefused(String rule, String subject, String why, String sentence)
      throws Exception {
    Answer result = run("check", "--sign-off", rule, subject, "--why", why);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains(sentence);
    assertThat(result.out()).isEmpty();
    assertThat(finding().get("signedOff").booleanValue()).isFalse();
  }

  @Test
  void aSignOffWithoutItsSubjectIsWrongUsage() throws Exception {
    assertThat(run("check", "--sign-off", RULE).code()).isEqualTo(2);
  }

  @Test
  void theSampleSaysThatItIsOne() throws Exception {
    assertThat(run("check", "--plan", "demo").out()).startsWith("演示数据");
  }
}
