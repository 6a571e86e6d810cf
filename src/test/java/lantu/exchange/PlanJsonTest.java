package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import lantu.plan.AreaCode;
import lantu.plan.AssessmentRules;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Judgement;
import lantu.plan.NaturalLimits;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Plans;
import lantu.plan.SamplePlans;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.SamplePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanJsonTest {
  @TempDir Path folder;

  static Stream<Plan> plans() {
    Plan shipped = PlanJson.shipped();
    return Stream.of(
        shipped,
        SamplePlans.everyKind(),
        SamplePlan.of(shipped, PlanId.of("demo"), Messages.chinese()));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void whatIsWrittenReadsBackEqual(Plan plan) throws IOException {
    Path file = Files.write(folder.resolve("plan.json"), PlanJson.write(plan));
    Plan again = PlanJson.read(file);
    Plans.assertSame(again, plan);
    assertThat(PlanJson.write(again)).isEqualTo(PlanJson.write(plan));
  }

  @Test
  void howManyPartsAreReadGoesByTheMemoryThereIs() {
    assertThat(JsonGate.mostParts(512L << 20)).isBetween(1_000_000, 4_000_000);
    assertThat(JsonGate.mostParts(64L << 30)).isEqualTo(10_000_000);
  }

  @Test
  void theShippedFileSaysNothingThatIsNotRead() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode shipped;
    try (InputStream in = PlanJson.class.getResourceAsStream("/assets/plan/hongkou-14fyp.json")) {
      shipped = (ObjectNode) mapper.readTree(in);
    }
    ObjectNode written = (ObjectNode) mapper.readTree(PlanJson.write(PlanJson.shipped()));
    assertThat(written.remove("figures"))
        .containsExactlyInAnyOrderElementsOf(shipped.remove("figures"));
    said(shipped, written, "");
  }

  /** Whatever the one document says the other says too; it may say more, such as defaults. */
  private static void said(JsonNode one, JsonNode other, String path) {
    assertThat(other).as(path).isNotNull();
    if (one.isObject()) {
      for (var field : one.properties()) {
        said(field.getValue(), other.get(field.getKey()), path + "." + field.getKey());
      }
    } else if (one.isArray()) {
      assertThat(other.size()).as(path).isEqualTo(one.size());
      for (int i = 0; i < one.size(); i++) {
        said(one.get(i), other.get(i), path + "[" + i + "]");
      }
    } else {
      assertThat(other).as(path).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+3", "0E+5", "1E-400", "-0.010", "0.000000001", "1E+999"})
  void aNumberKeepsItsDigitsHoweverItIsWritten(BigDecimal value) throws IOException {
    FigureKey key =
        new FigureKey(
            IndicatorCode.of("K01"), AreaCode.of("zone"), PlanYear.of(2030), Series.ACTUAL);
    Figure figure = new Figure(key, value, null, "", " ");
    Path file =
        Files.write(
            folder.resolve("plan.json"), PlanJson.write(SamplePlans.everyKind().with(key, figure)));
    assertThat(PlanJson.read(file).figure(key)).contains(figure);
  }

  @Test
  void aDocumentOfVersionOneIsReadWithTheMethodsOwnRules() throws Exception {
    Path file = Path.of(getClass().getResource("/workspace/v1-clean.json").toURI());
    assertThat(Files.readString(file)).contains("\"version\" : 1").doesNotContain("judgement");
    Plan plan = PlanJson.read(file);
    assertThat(plan.indicators()).hasSize(13);
    assertThat(plan.indicators())
        .allMatch(indicator -> indicator.limits().equals(NaturalLimits.NONE))
        .allMatch(indicator -> indicator.adjustments().isEmpty());
    assertThat(plan.judgement()).isEqualTo(Judgement.NONE);
  }

  @Test
  void whatIsAbsentFromTheJudgementIsTheMethodsOwn() throws IOException {
    String text = new String(PlanJson.write(SamplePlans.everyKind()), StandardCharsets.UTF_8);
    int start = text.indexOf("\"judgement\"");
    String some =
        "\"judgement\" : {\"rules\" : {\"ahead\" : \"1.2\", \"labels\" : {\"HELD\" : \"守住\"}}}}";
    Path file = Files.writeString(folder.resolve("plan.json"), text.substring(0, start) + some);
    Judgement read = PlanJson.read(file).judgement();
    assertThat(read.rules().ahead()).isEqualTo("1.2");
    assertThat(read.rules().labels()).isEqualTo(Map.of(VerdictStatus.HELD, "守住"));
    assertThat(read.rules().onTrack()).isEqualTo(AssessmentRules.DEFAULT.onTrack());
    assertThat(read.relations()).isEmpty();
    assertThat(read.manual()).isEmpty();
    assertThat(read.signOffs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "version" : 4         | "version" : 5         | 格式版本是 5
          "format" : "lantu-plan" | "format" : "x"      | 不是规划文件
          "firstYear" : 2021    | "firstYear" : "x"     | plan.firstYear 处应为整数
          "value" : "1500"      | "value" : "很多"      | indicators[4].target.value 处应为写成文字的数字
          "nature" : "BINDING"  | "nature" : "STRICT"   | 不认识“STRICT”
          "firstYear" : 2021    | "firstYear" : 2030    | plan 处内容自相矛盾
          "firstYear" : 2021    | "firstYear" : 21      | plan 处内容自相矛盾
          "code" : "I02"        | "code" : "I01"        | “I01”出现了两次
          "section" : 52        | "section" : 53        | 用到了“53”，文件里却没有它
          "kind" : "DISTRICT"   | "kind" : "ZONE"       | 没有“全区”
          "demo" : false        | "demo" : false,       | 不是完整的 JSON
          "high" : "100"        | "high" : "-1"         | 处内容自相矛盾
          "of" : "T01"          | "of" : "T99"          | 用到了“T99”，文件里却没有它
          "of" : "T01"          | "of" : 1              | judgement.relations[1].of 处应为文字
          "GROWTH_OF"           | "SUM_OF"              | judgement.relations[1].kind 处不认识“SUM_OF”
          "ahead" : "1.05"      | "ahead" : "0.05"      | judgement 处内容自相矛盾
          "ahead" : "1.05"      | "ahead" : 1.05        | judgement.rules.ahead 处应为写成文字的数字
          "staleYears" : 1      | "staleYears" : "1"    | judgement.rules.staleYears 处应为整数
          "labels" : { }        | "labels" : {"HELD":1} | judgement.rules.labels.HELD 处应为文字
          """)
  void refusesADamagedFileAndNamesThePlace(String good, String bad, String sentence)
      throws IOException {
    String text = new String(PlanJson.write(PlanJson.shipped()), StandardCharsets.UTF_8);
    if (good.contains("52")) {
      text = text.replace("\"section\" : 5,", "\"section\" : 53,");
    } else {
      assertThat(text).contains(good);
      text = text.replaceFirst(java.util.regex.Pattern.quote(good), bad);
    }
    Path file = Files.writeString(folder.resolve("bad.json"), text);
    assertThatThrownBy(() -> PlanJson.read(file))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(Messages.chinese().sentence(refusal))
                    .contains(sentence, "工作区没有改动")
                    .doesNotContain("not ", "the ", "Key["));
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> PlanJson.read(folder.resolve("none.json")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("gate.noFile"));
  }
}
