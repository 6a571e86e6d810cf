package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import lantu.edit.Edit;
import lantu.exchange.PlanJson;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.ProjectDate;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EditProjectTest {
  private final Plan plan = PlanJson.shipped();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2023       | 2023
          ２０２３年 | 2023
          2023-6     | 2023-06
          2023-06    | 2023-06
          2023.6     | 2023-06
          2023/12    | 2023-12
          2023年6月  | 2023-06
          202306     | 2023-06
          2023 年 6 月 | 2023-06
          ''         |
          """,
      delimiter = '|')
  void aDateIsReadAsPeopleWriteIt(String typed, @Nullable String expected) {
    ProjectDate date = EditProject.date(typed);
    assertThat(date == null ? null : date.toString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23", "2023-13", "2023-00", "20236", "1066", "二〇二三", "2023-06-01", "年底"})
  void whatIsNoDateIsRefused(String typed) {
    assertThatThrownBy(() -> EditProject.date(typed))
        .isInstanceOf(Refusal.class)
        .hasMessage("work.project.date");
  }

  @ParameterizedTest
  @CsvSource({"12.50, 12.50", "5000万元, 0.5", "1.2亿, 1.2", "'1,200', 1200"})
  void anAmountIsReadInHundredMillions(String typed, BigDecimal expected) {
    assertThat(EditProject.amount(typed)).isEqualByComparingTo(expected);
  }

  @Test
  void aYearsAmountIsSetAndTakenAway() {
    Project project = plan.projects().getFirst();
    Project paid =
        project
            .draft()
            .investments(EditProject.amounts(project, PlanYear.of(2022), "3.0"))
            .project();
    assertThat(paid.investments()).containsEntry(PlanYear.of(2022), new BigDecimal("3.0"));
    assertThat(EditProject.amounts(paid, PlanYear.of(2022), " ")).isEmpty();
    assertThatThrownBy(() -> EditProject.amount("-1")).hasMessage("work.project.negative");
  }

  @Test
  void aNewProjectComesLastUnderACodeOfItsOwn() {
    String code = EditProject.nextCode(plan);
    assertThat(code).isEqualTo("P73");
    Edit.PlaceProject edit = EditProject.added(plan, code, " 新项目 ", null, 6);
    Plan after = edit.applyTo(plan);
    assertThat(after.projects().getLast().name()).isEqualTo("新项目");
    assertThat(EditProject.nextCode(after)).isEqualTo("P74");
    assertThatThrownBy(() -> EditProject.added(after, "P73", "又一个", null, 6))
        .hasMessage("work.project.codeTaken");
    assertThatThrownBy(() -> EditProject.added(plan, "P 74", "又一个", null, 6))
        .hasMessage("work.project.needsCode");
  }

  @Test
  void aProjectTakenAwayComesBackWhereItWas() {
    Edit.PlaceProject edit = EditProject.removed(plan, ProjectCode.of("P10"));
    Plan without = edit.applyTo(plan);
    assertThat(without.projects()).hasSize(71);
    assertThat(edit.inverse().applyTo(without).projects()).isEqualTo(plan.projects());
  }

  @Test
  void finishedBeforeItBeginsIsRefused() {
    Project project = plan.projects().getFirst();
    assertThatThrownBy(
            () ->
                EditProject.changed(
                    project,
                    project.draft().start(ProjectDate.of(2024)).finish(ProjectDate.of(2023, 12))))
        .hasMessage("work.project.order");
  }
}
