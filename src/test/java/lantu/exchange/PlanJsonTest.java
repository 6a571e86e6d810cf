package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanJsonTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenReadsBackEqual() throws IOException {
    Plan plan = PlanJson.shipped();
    Path file = Files.write(folder.resolve("plan.json"), PlanJson.write(plan));
    Plan again = PlanJson.read(file);
    assertThat(again.profile()).isEqualTo(plan.profile());
    assertThat(again.outline()).isEqualTo(plan.outline());
    assertThat(again.areas()).isEqualTo(plan.areas());
    assertThat(again.sources()).isEqualTo(plan.sources());
    assertThat(again.indicators()).isEqualTo(plan.indicators());
    assertThat(again.projects()).isEqualTo(plan.projects());
    assertThat(again.figures()).isEqualTo(plan.figures());
    assertThat(PlanJson.write(again)).isEqualTo(PlanJson.write(plan));
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
    assertThat(written).isEqualTo(shipped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "version" : 1         | "version" : 2         | 格式版本是 2
          "format" : "lantu-plan" | "format" : "x"      | 不是规划文件
          "firstYear" : 2021    | "firstYear" : "x"     | plan.firstYear 处应为整数
          "value" : "1500"      | "value" : "很多"      | indicators[4].target.value 处应为写成文字的数字
          "nature" : "BINDING"  | "nature" : "STRICT"   | 不认识“STRICT”
          "code" : "I02"        | "code" : "I01"        | 前后不一致
          "section" : 52        | "section" : 53        | 前后不一致
          "demo" : false        | "demo" : false,       | 不是完整的 JSON
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
            refusal -> assertThat(Messages.chinese().sentence(refusal)).contains(sentence));
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> PlanJson.read(folder.resolve("none.json")))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("exchange.noFile"));
  }
}
