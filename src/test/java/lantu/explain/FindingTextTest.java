package lantu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantu.assess.Working;
import lantu.assess.check.Argument;
import lantu.assess.check.CheckPlans;
import lantu.assess.check.Finding;
import lantu.assess.check.FindingRule;
import lantu.assess.check.FindingSentence;
import lantu.assess.check.Severity;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.FindingKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.SignOff;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTextTest {
  private static final IndicatorCode FLOORSPACE = IndicatorCode.of("I11");
  private final Plan plan = CheckPlans.shipped();
  private final FindingText text = new FindingText(plan, Messages.chinese());

  private static FigureKey cell(String area, int year) {
    return new FigureKey(FLOORSPACE, AreaCode.of(area), PlanYear.of(year), Series.ACTUAL);
  }

  private static Finding missing(List<FigureKey> cells, @Nullable SignOff signOff) {
    return new Finding(
        new FindingKey("MISSING_SOURCE", "I11 ACTUAL"),
        FindingSentence.MISSING_SOURCE,
        Severity.NOTE,
        cells,
        FLOORSPACE,
        List.of(new Argument.Cells(cells), new Argument.Term(Series.ACTUAL)),
        new Working(List.of(), List.of(), List.of()),
        "now",
        signOff);
  }

  private static SignOff signOff(String inputs) {
    return new SignOff(
        new FindingKey("MISSING_SOURCE", "I11 ACTUAL"),
        inputs,
        "口头提供",
        "张三",
        java.time.LocalDate.of(2024, 3, 1));
  }

  @Test
  void cellsThatShareTheirYearsAreDrawnTogether() {
    Finding finding =
        missing(
            List.of(
                cell("hongkou", 2021),
                cell("hongkou", 2022),
                cell("hongkou", 2024),
                cell("central", 2021),
                cell("central", 2022),
                cell("central", 2024),
                cell("northern", 2023)),
            null);
    assertThat(text.message(finding)).isEqualTo("全区、中部2021–2022、2024年；北部2023年实际数没有写来源。");
    assertThat(text.subject(finding)).isEqualTo("新增建筑体量");
    assertThat(text.subject(missing(List.of(cell("central", 2021)), null))).isEqualTo("新增建筑体量（中部）");
  }

  @Test
  void theStateFollowsTheSignOff() {
    List<FigureKey> cells = List.of(cell("hongkou", 2021));
    assertThat(text.state(missing(cells, null))).isEqualTo("未处理");
    assertThat(text.signOff(missing(cells, null))).isEmpty();
    assertThat(text.state(missing(cells, signOff("now")))).isEqualTo("已签核");
    assertThat(text.signOff(missing(cells, signOff("now")))).contains("张三于2024-03-01签核：口头提供");
    assertThat(text.state(missing(cells, signOff("then")))).isEqualTo("依据已变");
    assertThat(text.signOff(missing(cells, signOff("then"))).orElseThrow()).contains("重新核实");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          9.682497971,   9.68
          9.6,           9.6
          1250000.456,   '1,250,000.46'
          0.00450004,    0.0045
          -0.22381354,   -0.2238
          0.99999,       1
          100,           100
          0.000000001,   0.000000001
          0.000,         0
          """)
  void computedNumbersAreRoundedForReading(String number, String shown) {
    assertThat(Rounded.text(new java.math.BigDecimal(number))).isEqualTo(shown);
  }

  @Test
  void typedNumbersKeepTheirDigits() {
    Finding finding =
        new Finding(
            new FindingKey("BEYOND_LIMITS", "I11 hongkou"),
            FindingSentence.TARGET_BEYOND_LIMITS,
            Severity.SERIOUS,
            List.of(),
            FLOORSPACE,
            List.of(
                new Argument.Place(AreaCode.of("hongkou")),
                new Argument.Typed(new java.math.BigDecimal("12345.010"), Unit.of("家")),
                new Argument.Words("…"),
                new Argument.Typed(new java.math.BigDecimal("100"), Unit.of("家"))),
            new Working(List.of(), List.of(), List.of()),
            "",
            null);
    assertThat(text.message(finding)).isEqualTo("全区目标12,345.010家，超出这项指标可能的范围（… 至 100家）。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void theBundleHasWhatIsSaidAndNothingElse(String language) throws IOException {
    Set<String> needed =
        new TreeSet<>(
            List.of(
                "finding.state.open",
                "finding.state.signed",
                "finding.state.reopened",
                "finding.state.holds",
                "finding.signOff.stands",
                "finding.signOff.outdated",
                "finding.subject",
                "finding.points",
                "finding.cells",
                "finding.join",
                "finding.join.groups"));
    for (Severity severity : Severity.values()) {
      needed.add("finding.severity." + severity);
    }
    for (FindingRule rule : FindingRule.values()) {
      needed.add("finding." + rule + ".title");
    }
    for (FindingSentence sentence : FindingSentence.values()) {
      needed.add("finding." + sentence + ".message");
      if (sentence.severity() != Severity.HOLDS) {
        needed.add("finding." + sentence + ".question");
      }
    }
    Path file = Path.of("assets/text/finding_" + language + ".properties");
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    assertThat(properties.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(needed);
    try (Stream<String> lines = Files.lines(file)) {
      assertThat(lines).hasSize(needed.size());
    }
  }

  @Test
  void everyRuleSaysSomething() {
    assertThat(Arrays.stream(FindingSentence.values()).map(FindingSentence::rule).distinct())
        .containsExactlyInAnyOrder(FindingRule.values());
  }
}
