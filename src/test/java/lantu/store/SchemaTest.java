package lantu.store;

import static lantu.store.Steps.refused;
import static lantu.store.Steps.withPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lantu.BesideWindows;
import lantu.edit.Edit;
import lantu.exchange.EditJson;
import lantu.plan.Figure;
import lantu.plan.Plan;
import lantu.plan.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema itself: it keeps every part of a plan and takes nothing that makes none. */
@BesideWindows
class SchemaTest {
  @TempDir Path folder;

  @Test
  void everyKindOfTargetAndEveryOptionalPartComesBack() {
    Plan given = SamplePlans.everyKind();
    withPlan(folder).close();
    try (Workspace again = Workspace.open(folder, new EditJson())) {
      Plan kept = again.load(SamplePlans.ID);
      assertThat(again.plans()).containsExactly(given.profile());
      assertThat(kept.outline()).isEqualTo(given.outline());
      assertThat(kept.areas()).isEqualTo(given.areas());
      assertThat(kept.sources()).isEqualTo(given.sources());
      assertThat(kept.indicators()).isEqualTo(given.indicators());
      assertThat(kept.projects()).isEqualTo(given.projects());
      assertThat(kept.figures()).isEqualTo(given.figures());
      assertThat(kept.texts()).isEqualTo(given.texts()).isNotEmpty();
      assertThat(kept.closedYears()).isEqualTo(given.closedYears());
      assertThat(kept.evidence()).isEqualTo(given.evidence()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+3", "0E+5", "1E-30", "1E-400", "-0.0", "0.000000001"})
  void aNumberComesBackWithItsScaleHoweverItIsWritten(String typed) {
    try (Workspace workspace = withPlan(folder)) {
      Steps.set(workspace, 2021, null, typed);
      assertThat(workspace.load(SamplePlans.ID).figure(Steps.cell(2021)))
          .contains(Steps.figure(2021, typed));
    }
  }

  @Test
  void aNumberThatWouldBeRoundedIsRefused() {
    String sixty = "1".repeat(30) + "." + "1".repeat(30);
    try (Workspace workspace = withPlan(folder)) {
      refused("store.numberTooLong", () -> Steps.set(workspace, 2021, null, sixty + "1"));
      Steps.set(workspace, 2021, null, sixty);
      assertThat(Steps.value(workspace, 2021)).isEqualTo(sixty);
    }
  }

  @Test
  void aTextTooLongIsCalledSo() {
    Figure wordy = new Figure(Steps.cell(2021), BigDecimal.ONE, null, "源".repeat(401), null);
    try (Workspace workspace = withPlan(folder)) {
      refused(
          "store.textTooLong",
          () ->
              workspace.apply(
                  SamplePlans.ID, new Edit.SetFigure(wordy.key(), null, wordy), Steps.SOMEONE));
      assertThat(workspace.entries(SamplePlans.ID)).hasSize(1);
    }
  }

  @Test
  void everyTableSaysWhatItHolds() throws Exception {
    withPlan(folder).close();
    List<String> silent = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC'"
                    + " AND TABLE_NAME <> 'schema_version' AND COALESCE(REMARKS, '') = ''")) {
      while (tables.next()) {
        silent.add(tables.getString(1));
      }
    }
    assertThat(silent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE figure SET series = 'GUESSED'",
        "UPDATE figure SET status = 'MAYBE'",
        "UPDATE figure SET year_no = 1066",
        "UPDATE figure SET area = 'nowhere'",
        "UPDATE figure SET amount_scale = NULL WHERE amount IS NOT NULL",
        "UPDATE figure SET status = NULL WHERE amount IS NULL",
        "UPDATE target SET amount = NULL, amount_scale = NULL WHERE kind = 'LEVEL'",
        "UPDATE target SET amount = 1, amount_scale = 0 WHERE kind = 'ASSIGNED'",
        "UPDATE target SET low = NULL, low_scale = NULL WHERE kind = 'BAND_OVER_REFERENCE'",
        "UPDATE target SET high = 1, high_scale = 0 WHERE kind = 'LEVEL'",
        "UPDATE target SET low_scale = NULL WHERE kind = 'BAND_OVER_REFERENCE'",
        "UPDATE target SET reference = NULL WHERE kind = 'HOLD_LEVEL'",
        "UPDATE target SET milestone_year = 2022 WHERE kind = 'LEVEL'",
        "UPDATE target SET due_year = 25",
        "UPDATE target SET direction = 'BACK'",
        "UPDATE indicator SET related_to = 'nothing'",
        "UPDATE indicator SET section = 99",
        "UPDATE indicator SET ordinal = 1",
        "UPDATE indicator SET nature = 'WISHED'",
        "UPDATE indicator_measure SET ordinal = 9",
        "UPDATE project_measure SET section = 1",
        "UPDATE project SET investment_scale = NULL WHERE investment IS NOT NULL",
        "UPDATE project SET start_year = 21 WHERE start_year IS NOT NULL",
        "UPDATE project SET zone = 'nowhere'",
        "UPDATE project SET start_month = 13 WHERE start_year IS NOT NULL",
        "UPDATE project SET finish_month = 1 WHERE finish_year IS NULL",
        "UPDATE project SET finish_year = 2020 WHERE start_year = 2021",
        "UPDATE project SET confidence = 'SURE'",
        "UPDATE project_investment SET year_no = 22",
        "UPDATE project_investment SET project = 'nothing'",
        "UPDATE project_milestone SET title = ' '",
        "UPDATE project_milestone SET due_month = 1 WHERE due_year IS NULL",
        "UPDATE closed_year SET why = ' '",
        "UPDATE closed_year SET year_no = 1066",
        "UPDATE section_text SET text = ' '",
        "UPDATE section_text SET section = 99",
        "UPDATE evidence SET hash = 'ABC'",
        "UPDATE evidence SET hash = REPEAT('a', 64) WHERE indicator = 'K01'",
        "UPDATE evidence SET file_name = ' '",
        "UPDATE evidence SET file_size = 0",
        "UPDATE evidence SET area = 'nowhere'",
        "UPDATE evidence SET series = 'GUESSED'",
        "UPDATE edit SET what = 'EVIDENCE_SET'",
        "UPDATE edit SET subject = 'x'",
        "UPDATE area SET parent = 'nowhere'",
        "UPDATE exhibit SET label = '表一'",
        "UPDATE plan SET last_year = 2020",
        "UPDATE edit SET plan_id = 'nothing'",
        "UPDATE edit SET what = 'FIGURE_SET'",
        "DELETE FROM plan"
      })
  void theSchemaRefusesWhatMakesNoPlan(String statement) throws Exception {
    withPlan(folder).close();
    try (Connection connection = connect();
        Statement wrong = connection.createStatement()) {
      assertThatThrownBy(() -> wrong.executeUpdate(statement))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).startsWith("23"));
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("lantu"), "lantu", "");
  }
}
