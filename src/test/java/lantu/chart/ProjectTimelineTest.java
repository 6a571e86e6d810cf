package lantu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantu.edit.Edit;
import lantu.exchange.PlanJson;
import lantu.plan.AreaCode;
import lantu.plan.CaliberBreak;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Milestone;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.ProjectDate;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.SamplePlan;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ProjectTimelineTest {
  private static final ChartRenderer RENDERER = new ChartRenderer(ChartFonts.load());

  private final ChartCatalogue catalogue = new ChartCatalogue(Messages.chinese());

  @Test
  void ofTheShippedPlanNothingIsKnownAndNothingIsDrawn() {
    ChartModel model = all(PlanJson.shipped());

    assertThat(bars(model)).hasSize(72).noneMatch(Timeline.Bar::dated);
    assertThat(model.title()).contains("72 个，起止时间都未填写");
    assertThat(model.emptyText()).contains("重大项目");
    assertThat(model.table().rows()).allMatch(row -> row.get(4).equals("未填写"));
    assertThat(timeline(model).now()).isNull();
  }

  @Test
  void barsLieFromTheFirstToTheLastMonthThatTheirDatesCanMean() {
    Plan plan =
        dated(
            "P17",
            ProjectDate.of(2019, 7),
            ProjectDate.of(2028),
            new Milestone("封顶", ProjectDate.of(2024), false),
            new Milestone("验收", null, false));
    ChartModel model = all(plan);

    Timeline.Bar bar = bar(model, "P17");
    assertThat(bar.from()).isEqualTo(2019 * 12 + 6);
    assertThat(bar.to()).isEqualTo(2028 * 12 + 11);
    assertThat(bar.look()).isEqualTo(Look.ZONE_2);
    assertThat(bar.marks())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.from()).isEqualTo(2024 * 12);
              assertThat(mark.to()).isEqualTo(2024 * 12 + 11);
              assertThat(mark.told()).contains("封顶", "2024年", "未完成");
            });
    assertThat(bar.told()).contains("开工：2019年7月；竣工：2028年");
    assertThat(timeline(model).firstYear()).isEqualTo(2019);
    assertThat(timeline(model).lastYear()).isEqualTo(2028);
    assertThat(model.emptyText()).isNull();
  }

  @Test
  void halfOfTheDatesIsSaidInWordsAndTheConfidenceByShape() {
    Plan plan = dated("P17", ProjectDate.of(2022), null);
    Project project = project(plan, "P17");
    Plan doubtful = plan.with(project.draft().confidence(DeliveryConfidence.LOW).project());

    assertThat(bar(all(doubtful), "P17").remark()).isEqualTo("■ 难以按期 · 竣工未填写");
    assertThat(all(doubtful).title()).contains("72 个，1 个已填开工或竣工时间，1 个难以按期");
    assertThat(bars(all(doubtful)).getLast().group()).isEqualTo("未分功能区（36 个，0 个已填开工或竣工）");
  }

  @Test
  void zonesStandTogetherInTheirOrderTheDatedOnesFirst() {
    Plan plan = dated("P28", ProjectDate.of(2022), ProjectDate.of(2023));
    List<String> groups = bars(all(plan)).stream().map(Timeline.Bar::group).distinct().toList();

    assertThat(groups)
        .containsExactly(
            "北外滩（22 个，0 个已填开工或竣工）",
            "中部（8 个，0 个已填开工或竣工）",
            "北部（6 个，1 个已填开工或竣工）",
            "未分功能区（36 个，0 个已填开工或竣工）");
    assertThat(bars(all(plan)).stream().filter(one -> one.group().startsWith("北部")).findFirst())
        .hasValueSatisfying(first -> assertThat(first.code()).isEqualTo("P28"));
  }

  @Test
  void oneZoneAloneAndTheCutOffCanBeAskedFor() {
    ChartModel model =
        catalogue.model(
            PlanJson.shipped(),
            new ChartRequest(ChartCatalogue.PROJECTS, null, "中部", PlanYear.of(2023)));

    assertThat(bars(model)).hasSize(8);
    assertThat(timeline(model).now()).isEqualTo(new Timeline.Now(2023 * 12 + 11, "截至 2023 年末"));
  }

  @Test
  void theSyntheticPlanIsTheSameEveryTimeAndSaysWhatItIs() {
    Plan sample = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese());
    ChartModel model = all(sample);

    assertThat(model.marks()).containsExactly("演示数据");
    assertThat(bars(model)).filteredOn(Timeline.Bar::dated).hasSizeBetween(55, 71);
    assertThat(model)
        .isEqualTo(all(SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese())));
    assertThat(sample.projects())
        .filteredOn(project -> !project.investments().isEmpty() && project.investment() != null)
        .isNotEmpty()
        .allSatisfy(
            project ->
                assertThat(
                        project.investments().values().stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(project.investment()));
  }

  @Test
  void drawnAtItsOwnHeightEveryProjectAndMilestoneCanBePointedAt() {
    Plan sample = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese());
    ChartModel model = catalogue.timeline(sample, sample.projects(), LocalDate.of(2026, 2, 3));
    List<ChartEntity> told = told(model, RENDERER.height(model, 640, 400));

    assertThat(told.stream().map(ChartEntity::getURLText).distinct()).hasSize(72);
    long marks = bars(model).stream().mapToLong(bar -> bar.marks().size()).sum();
    assertThat(told).hasSize(72 + (int) marks);
    assertThat(told.stream().map(one -> one.getArea().getBounds2D()))
        .allSatisfy(box -> assertThat(box.getMaxX()).isLessThanOrEqualTo(640));
  }

  @Test
  void whereThereIsLittleHeightTheRestIsCountedAndNotSqueezed() {
    ChartModel model = all(PlanJson.shipped());

    assertThat(told(model, 300)).hasSizeBetween(3, 12);
    assertThat(timeline(model).more()).contains("#");
  }

  @Test
  void aBreakIsALineWithItsReason() {
    Plan plan = PlanJson.shipped();
    Indicator floorspace = plan.indicator(IndicatorCode.of("I11")).orElseThrow();
    Plan broken =
        plan.with(
            floorspace
                .draft()
                .breaks(
                    List.of(
                        new CaliberBreak(PlanYear.of(2023), "含改建面积"),
                        new CaliberBreak(PlanYear.of(2012), "早年")))
                .indicator());

    for (ChartRequest request :
        List.of(ChartRequest.ofIndicator("I11"), ChartRequest.of(ChartCatalogue.ZONES_STACKED))) {
      ChartModel model = catalogue.model(broken, request);
      assertThat(model.breaks()).containsExactly(new BreakLine(2, "2023年起口径变化"));
      assertThat(model.note()).contains("2023年起口径变化：含改建面积。").doesNotContain("早年");
    }
  }

  private static List<ChartEntity> told(ChartModel model, double height) {
    BufferedImage image = new BufferedImage(640, (int) height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g2 = image.createGraphics();
    try {
      ChartRenderingInfo info =
          RENDERER.draw(model, g2, 640, image.getHeight(), ChartTheme.LIGHT, 1);
      return Stream.of(info.getEntityCollection().getEntities().toArray())
          .map(ChartEntity.class::cast)
          .filter(one -> one.getURLText() != null)
          .toList();
    } finally {
      g2.dispose();
    }
  }

  private ChartModel all(Plan plan) {
    return catalogue.model(plan, ChartRequest.of(ChartCatalogue.PROJECTS));
  }

  private static Timeline timeline(ChartModel model) {
    return Objects.requireNonNull(model.timeline());
  }

  private static List<Timeline.Bar> bars(ChartModel model) {
    return timeline(model).bars();
  }

  private static Timeline.Bar bar(ChartModel model, String code) {
    return bars(model).stream().filter(bar -> bar.code().equals(code)).findFirst().orElseThrow();
  }

  private static Project project(Plan plan, String code) {
    return plan.project(ProjectCode.of(code)).orElseThrow();
  }

  private static Plan dated(
      String code, ProjectDate start, @Nullable ProjectDate finish, Milestone... milestones) {
    Plan plan = PlanJson.shipped();
    Project before = project(plan, code);
    Project after =
        before
            .draft()
            .zone(before.zone() == null ? AreaCode.of("central") : before.zone())
            .start(start)
            .finish(finish)
            .investments(new TreeMap<>())
            .milestones(List.of(milestones))
            .project();
    return new Edit.SetProject(before, after).applyTo(plan);
  }
}
