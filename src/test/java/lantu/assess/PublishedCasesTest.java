package lantu.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lantu.plan.AssessmentRules;
import lantu.plan.Direction;
import lantu.plan.Target;
import lantu.plan.VerdictStatus;
import lantu.value.PlanYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that others have published, with their source. */
class PublishedCasesTest {
  private static final Map<String, CrossCheck.Level> CANADIAN =
      Map.of(
          "substantial_progress", CrossCheck.Level.ON_TRACK,
          "moderate_progress", CrossCheck.Level.SOME_PROGRESS,
          "limited_progress", CrossCheck.Level.LITTLE_PROGRESS,
          "deterioration", CrossCheck.Level.BACKWARDS);

  /**
   * Source: Statistics Canada, Canadian Indicator Framework for the Sustainable Development Goals,
   * data repository cif-data-donnees-cic, file indicator_calculation_components.yml, state of 23
   * July 2026. Published there: number of the indicator, base value and year, current value and
   * year, target and year, direction, progress value R and status. Method: Open SDG documentation,
   * Progress Measurement Methodology, "Indicators with quantitative targets". R is published in
   * binary floating point, hence the tolerance. Computed here: R and the level, from the rest.
   */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          1-1-1,  poverty rate,                        14.5,   2015, 10.4,   2023, 7.25,   2030, DOWN, 0.9010899546976208,   moderate_progress
          2-2-1,  agri-environmental index,            66.0,   2016, 64.0,   2021, 71.0,   2030, UP,   -1.1731882600976888,  deterioration
          3-4-1,  alcohol a person,                    8.1,    2015, 6.8,    2024, 8.0,    2025, DOWN, 15.505871214397729,   target_achieved
          3-14-1, adults who smoke,                    18.8,   2015, 11.1,   2024, 5.0,    2035, DOWN, 0.8874610697051454,   moderate_progress
          6-1-1,  drinking water advisories,           103.0,  2015, 29.0,   2023, 0.1,    2030, DOWN, 0.3956861571147466,   limited_progress
          6-5-1,  wastewater systems on reserves,      78.2,   2016, 71.1,   2024, 85.0,   2030, UP,   -1.9799265407780686,  deterioration
          6-6-1,  wastewater systems,                  77.0,   2016, 77.7,   2024, 100.0,  2040, UP,   0.10336979304555655,  limited_progress
          8-6-1,  jobs in clean technology,            195772, 2015, 224062, 2024, 244715, 2026, UP,   0.7373232716587212,   moderate_progress
          9-3-1,  households with broadband,           84.3,   2016, 96.4,   2024, 100.0,  2030, UP,   1.3774677382210436,   substantial_progress
          9-7-1,  an indicator past its target,        58.2,   2015, 59.5,   2025, 50.0,   2030, UP,   0.21954929987292612,  target_achieved
          11-1-1, users of shelters,                   26866,  2016, 36058,  2024, 13433,  2028, DOWN, -0.6675781357974336,  deterioration
          11-3-1, population in clean air,             63.0,   2005, 74.0,   2020, 85.0,   2030, UP,   0.8949392974311927,   moderate_progress
          11-6-1, waste a person,                      699.0,  2014, 666.6,  2024, 490.0,  2030, DOWN, 0.21562879968968102,  limited_progress
          12-1-1, new zero-emission vehicles,          0.37,   2015, 9.53,   2025, 60.0,   2030, UP,   0.9504069883014249,   substantial_progress
          14-1-1, marine and coastal areas conserved,  0.9,    2015, 15.5,   2024, 30.0,   2030, UP,   1.412414035287888,    substantial_progress
          15-4-1, land and inland waters conserved,    10.1,   2015, 13.7,   2023, 30.0,   2030, UP,   0.5160064971944834,   limited_progress
          15-5-1, sustainable wood supply harvested,   70.0,   2015, 55.0,   2023, 100.0,  2030, DOWN, 1.2340549664701979,   target_achieved
          """)
  void theCrossCheckIsThatOfStatisticsCanada(
      String number,
      String name,
      BigDecimal base,
      int baseYear,
      BigDecimal now,
      int year,
      BigDecimal goal,
      int due,
      Direction direction,
      BigDecimal ratio,
      String status) {
    int way = direction == Direction.UP ? 1 : -1;
    CrossCheck check =
        Objects.requireNonNull(
            CrossCheck.of(
                base,
                now,
                goal,
                BigDecimal.valueOf(year - baseYear),
                BigDecimal.valueOf(due - baseYear),
                way,
                AssessmentRules.DEFAULT));
    assertThat(check.ratio())
        .isCloseTo(ratio, within(ratio.abs().max(BigDecimal.ONE).movePointLeft(12)));
    // The years are moved so that the base year is that of the plan; only their distances count.
    Verdict verdict =
        Case.of(new Target.Level(name, PlanYear.of(2020 + due - baseYear), goal, direction))
            .actual(2020, base.toPlainString())
            .actual(2020 + year - baseYear, now.toPlainString())
            .at(2020 + year - baseYear);
    if (status.equals("target_achieved")) {
      assertThat(verdict.status()).isIn(VerdictStatus.ACHIEVED, VerdictStatus.HELD);
    } else {
      assertThat(check.level()).isEqualTo(CANADIAN.get(status));
      assertThat(verdict.crossCheck()).isEqualTo(check);
      assertThat(verdict.status()).isNotIn(VerdictStatus.ACHIEVED, VerdictStatus.HELD);
    }
  }

  private static final Map<String, Set<VerdictStatus>> NATIONAL =
      Map.of(
          "提前实现", EnumSet.of(VerdictStatus.ACHIEVED),
          "快于预期", EnumSet.of(VerdictStatus.AHEAD),
          "滞后", EnumSet.of(VerdictStatus.BEHIND, VerdictStatus.FAR_BEHIND));

  /**
   * Indicators of the national plan 2021–2025 at the end of 2022.
   *
   * <p>Published, the verdict of each: 《“十四五”规划和2035年远景目标纲要》实施中期评估报告, reported to the standing
   * committee of the National People's Congress on 26 December 2023 (新华社 and 中新社 of that day; the
   * four lagging ones by name in 财新 of 28 December 2023). It knows one tier of 滞后 and judges by its
   * own lights, not by a formula.
   *
   * <p>Published, the targets: 65, 13.5, 18 and 24.1 of the plan's own outline (March 2021); 87.5
   * and 85 also in 中共中央、国务院《关于深入打好污染防治攻坚战的意见》 (November 2021); 3.20 in 《“十四五”卫生健康人才发展规划》; 12 in
   * 国家知识产权局's press conference of 16 January 2023.
   *
   * <p>Published, the figures: 国家统计局 《2021年/2022年国民经济和社会发展统计公报》 (energy and carbon of 2021, air of
   * 2021 with its change from 2020, urban share of 2022; that of 2020 from 2021's 64.72 and its
   * rise of 0.83); 生态环境部 《2022中国生态环境状况公报》 (energy and carbon of 2022, air, forest) and its figures
   * for surface water of 2020 and 2022; 国家知识产权局 (9.4 at the end of 2022, 3.1 more than in 2020);
   * 国家卫生健康委 《2022年我国卫生健康事业发展统计公报》 (3.15) and 国家统计局 《“十四五”以来社会民生统计报告》 (2.90 in 2020);
   * 《“十四五”林业草原保护发展规划纲要》 (23.04 at the end of 2020).
   *
   * <p>Computed here: K and the status.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          常住人口城镇化率,             LEVEL,      63.89, 65,   65.22,   提前实现, 3.00,  ACHIEVED
          地表水达到或好于Ⅲ类水体比例,  LEVEL,      83.4,  85,   87.9,    提前实现, 7.03,  ACHIEVED
          每万人口高价值发明专利拥有量, LEVEL,      6.3,   12,   9.4,     快于预期, 1.36,  AHEAD
          每千人口执业（助理）医师数,   LEVEL,      2.90,  3.20, 3.15,    快于预期, 2.08,  AHEAD
          森林覆盖率,                   LEVEL,      23.04, 24.1, 24.02,   快于预期, 2.31,  AHEAD
          单位GDP能源消耗降低,          CUMULATIVE, ,      13.5, 2.7 0.1, 滞后,     0.52,  FAR_BEHIND
          单位GDP二氧化碳排放降低,      CUMULATIVE, ,      18,   3.8 0.8, 滞后,     0.64,  BEHIND
          空气质量优良天数比率,         LEVEL,      87.0,  87.5, 86.5,    滞后,     -2.50, FAR_BEHIND
          """)
  void theTiersAgreeWithTheMidTermEvaluationOfTheNationalPlan(
      String name,
      String kind,
      String base,
      BigDecimal goal,
      String actuals,
      String stated,
      BigDecimal pace,
      VerdictStatus status) {
    Case given =
        kind.equals("LEVEL")
            ? Case.level(goal.toPlainString()).actual(2020, base).actual(2022, actuals)
            : Case.total(goal.toPlainString()).actuals(2021, actuals);
    Verdict verdict = given.at(2022);
    assertThat(Objects.requireNonNull(verdict.pace()).setScale(2, RoundingMode.HALF_UP))
        .isEqualByComparingTo(pace);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(NATIONAL.get(stated)).contains(status);
  }
}
