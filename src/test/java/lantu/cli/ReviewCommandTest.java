package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lantu.Answer;
import lantu.BesideWindows;
import lantu.Commands;
import lantu.ReadyWorkspace;
import lantu.exchange.EditJson;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.review.Proposal;
import lantu.review.Scenario;
import lantu.store.Workspace;
import lantu.value.PlanYear;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agendas and scenarios as a script reaches them, on the built program. */
@BesideWindows
class ReviewCommandTest {
  private static final PlanId DEMO = PlanId.of("demo");

  @TempDir Path folder;

  @Test
  void agendasAreListedShownAndPrintedWithTheSamePageNumbers() throws Exception {
    ReadyWorkspace.SAMPLE.copyTo(folder.resolve("ws"));
    Commands program = new Commands(folder.resolve("ws"));
    keep();

    JsonNode agendas = program.run("review", "list", "--plan", "demo", "--json").json();
    assertThat(agendas).hasSize(2);
    assertThat(agendas.get(0).get("default").asBoolean()).isTrue();
    assertThat(agendas.get(1).get("name").asText()).isEqualTo("短会");
    assertThat(agendas.get(1).get("items").get(1).get("code").asText()).isEqualTo("I12");

    JsonNode shown = program.run("review", "show", "短会", "--plan", "demo", "--json").json();
    assertThat(shown.get("pages")).hasSize(2);
    assertThat(shown.get("pages").get(1).get("page").asInt()).isEqualTo(2);
    assertThat(shown.get("pages").get(1).get("title").asText()).isEqualTo("新增绿地面积");
    Answer text = program.run("review", "show", "短会", "--year", "2022", "--plan", "demo");
    assertThat(text.out()).contains("演示数据", "第 2 页 新增绿地面积", "2022年年末");

    Path out = folder.resolve("out");
    Answer printed =
        program.run("review", "handout", "短会", "--out", out.toString(), "--plan", "demo", "--json");
    Path file = Path.of(printed.json().get(0).asText());
    assertThat(file.getFileName().toString()).startsWith("汇报讲义-").endsWith("短会.pdf");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
    assertThat(program.run("review", "handout", "--out", out.toString()).code()).isZero();
    try (var files = Files.list(out)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void scenariosAreListedAndShownWithWhatTheyChange() throws Exception {
    ReadyWorkspace.SAMPLE.copyTo(folder.resolve("ws"));
    Commands program = new Commands(folder.resolve("ws"));
    assertThat(program.run("scenario", "list", "--plan", "demo").out()).contains("还没有保存过方案");
    keep();

    JsonNode listed = program.run("scenario", "list", "--plan", "demo", "--json").json();
    assertThat(listed.get(0).get("name").asText()).isEqualTo("乐观");
    assertThat(listed.get(0).get("figures").asInt()).isEqualTo(1);
    JsonNode shown = program.run("scenario", "show", "乐观", "--plan", "demo", "--json").json();
    assertThat(shown.get("proposals").get(0).get("proposed").asText()).isEqualTo("2.5");
    assertThat(shown.get("verdicts").get(0).get("before").asText()).isEqualTo("BEHIND");
    assertThat(shown.get("verdicts").get(0).get("after").asText()).isEqualTo("ON_TRACK");
    assertThat(program.run("scenario", "show", "乐观", "--plan", "demo").out())
        .contains("新增绿地面积：▼ 滞后 → ● 符合预期");
  }

  @Test
  void anUnknownNameIsRefusedWithTheNamesThereAre() throws Exception {
    Commands program = new Commands(folder.resolve("ws"));

    Answer agenda = program.run("review", "show", "没有");
    assertThat(agenda.code()).isEqualTo(1);
    assertThat(agenda.err()).contains("没有名为“没有”的议程", "默认议程");
    assertThat(agenda.out()).isEmpty();
    Answer scenario = program.run("scenario", "show", "没有");
    assertThat(scenario.code()).isEqualTo(1);
    assertThat(scenario.err()).contains("没有名为“没有”的方案");
    assertThat(program.run("review", "handout").code()).isEqualTo(2);
  }

  /** What a meeting would have kept. */
  private void keep() {
    try (Workspace workspace = Workspace.open(folder.resolve("ws"), new EditJson())) {
      Plan plan = workspace.load(DEMO);
      workspace.keep(
          DEMO,
          new Agenda(
              "短会",
              List.of(
                  AgendaItem.of(PageKind.STANDING), new AgendaItem(PageKind.INDICATOR, "I12"))));
      FigureKey cell =
          new FigureKey(
              IndicatorCode.of("I12"), plan.district().code(), PlanYear.of(2024), Series.ACTUAL);
      workspace.keep(
          DEMO,
          new Scenario(
              "乐观",
              Instant.parse("2026-11-28T02:00:00Z"),
              "李四",
              List.of(new Proposal(cell, null, new BigDecimal("2.5")))));
    }
  }
}
