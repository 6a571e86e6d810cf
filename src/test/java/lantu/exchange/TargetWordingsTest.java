package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lantu.plan.AreaTarget;
import lantu.plan.Basis;
import lantu.plan.Departments;
import lantu.plan.Direction;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of every target of the shipped plan mean what the plan holds, by data alone. */
class TargetWordingsTest {
  private static final Plan PLAN = PlanJson.shipped();
  private static final TargetWordings WORDINGS = TargetWordings.shipped();

  @TempDir Path folder;

  static Stream<Arguments> shippedTargets() {
    return PLAN.indicators().stream()
        .filter(indicator -> indicator.target() != null)
        .flatMap(
            indicator ->
                Stream.concat(
                        Stream.of(indicator.target()),
                        indicator.areaTargets().stream().map(AreaTarget::target))
                    .map(target -> Arguments.of(indicator, target)));
  }

  @ParameterizedTest
  @MethodSource("shippedTargets")
  void theWordingIsReadAsTheTargetThatThePlanHolds(Indicator indicator, Target target) {
    assertThat(WORDINGS.propose(PLAN, indicator, target.wording())).contains(target);
  }

  @Test
  void everyIndicatorOfTheTableAndOfTheTextIsAmongThem() {
    int zones = 3;
    assertThat(shippedTargets()).hasSize(20 + PLAN.indicators(IndicatorRole.TEXT).size() + zones);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不低于1,200家         | 家          | END_OF_PERIOD | LEVEL            | 1200 | UP
          达到95.5%以上         | %           | END_OF_PERIOD | LEVEL            | 95.5 | UP
          覆盖率达到95%         | %           | END_OF_PERIOD | LEVEL            | 95   | UP
          不超过 35 微克/立方米 | 微克/立方米 | END_OF_PERIOD | LEVEL            | 35   | DOWN
          ≥１２０               | 家          | EACH_YEAR     | FLOOR_EACH_YEAR  | 120  | UP
          控制在500以内         | 吨          | CUMULATIVE    | CUMULATIVE       | 500  | DOWN
          累计约80公顷          | 公顷        | CUMULATIVE    | CUMULATIVE       | 80   | UP
          年均增长5.5%左右      | %           | AVERAGE_RATE  | AVERAGE_GROWTH   | 5.5  | UP
          5                     | %           | AVERAGE_RATE  | AVERAGE_GROWTH   | 5    | UP
          ＜0.01                | 人          | END_OF_PERIOD | CEILING          | 0.01 | DOWN
          低于3起               | 起          | EACH_YEAR     | CEILING          | 3    | DOWN
          在2020年基础上翻一番  | 亿元        | END_OF_PERIOD | MULTIPLE_OF_BASE | 2    | UP
          12个项目全部竣工      | 个          | CUMULATIVE    | ALL_DONE         | 12   | UP
          实现十二连冠          | 次          | END_OF_PERIOD | LEVEL            | 12   | UP
          建成二十个、三大片区  | 处          | END_OF_PERIOD | LEVEL            | 3    | UP
          完成上级下达任务      | %           | END_OF_PERIOD | ASSIGNED         |      | UP
          """)
  void otherPlansWordsAreReadToo(
      String wording,
      String unit,
      Basis basis,
      TargetKind kind,
      @Nullable String value,
      Direction direction) {
    Target target = WORDINGS.propose(PLAN, indicator("指标", unit, basis), wording).orElseThrow();
    assertThat(target.kind()).isEqualTo(kind);
    assertThat(target.wording()).isEqualTo(wording);
    assertThat(Objects.toString(target.value(), null)).isEqualTo(value);
    assertThat(target.direction()).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({
    "城镇调查失业率,%,DOWN",
    "二氧化碳排放总量,万吨,DOWN",
    "二氧化碳排放累计降低率,%,UP",
    "群众办事平均时长,小时,DOWN",
    "绿道长度,公里,UP"
  })
  void whichWayIsBetterFollowsFromTheIndicator(String name, String unit, Direction direction) {
    Indicator indicator = indicator(name, unit, Basis.END_OF_PERIOD);
    assertThat(WORDINGS.propose(PLAN, indicator, "完成市下达目标").orElseThrow().direction())
        .isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource({"稳步提高", "与经济增长基本同步", "''", "力争全市前列", "300米半径"})
  void wordsThatNoPatternKnowsAreLeftOpen(String wording) {
    assertThat(WORDINGS.propose(PLAN, indicator("指标", "%", Basis.END_OF_PERIOD), wording))
        .isEmpty();
  }

  @Test
  void onesOwnFileTeachesNewWordsWithoutAChangeOfTheProgram() throws Exception {
    TargetWordings own =
        TargetWordings.read(
            file(
                """
                {"format":"lantu-wordings","wordings":[
                  {"pattern":"居全市前{汉字数}位","kind":"LEVEL","value":"$1","direction":"DOWN"}]}
                """));
    Target target =
        own.propose(PLAN, indicator("综合排名", "位", Basis.END_OF_PERIOD), "居全市前三位").orElseThrow();
    assertThat(target.value()).isEqualByComparingTo("3");
    assertThat(target.direction()).isEqualTo(Direction.DOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"format":"lantu-wordings","wordings":[{"pattern":"(","kind":"LEVEL","value":"$1"}]}    | wordings[1].pattern 处写法不对
          {"format":"lantu-wordings","wordings":[{"pattern":"{数}","kind":"LEVEL","value":"$2"}]} | wordings[1].value 处写法不对
          {"format":"lantu-wordings","wordings":[{"pattern":"{数}","kind":"LEVEL"}]}              | wordings[1].value 处应为文字
          {"format":"lantu-wordings","wordings":[{"pattern":"{数}","kind":"HIGH"}]}               | wordings[1].kind 处不认识“HIGH”
          {"format":"lantu-wordings","directions":[{"name":"["}]}                                 | directions[1].name 处写法不对
          {"format":"lantu-plan"}                                                                 | 不是目标写法文件
          {"format":                                                                              | 第 1 行起不是完整的 JSON
          """)
  void aFaultyFileIsRefusedWithThePlace(String text, String sentence) throws Exception {
    Path file = file(text);
    assertThatThrownBy(() -> TargetWordings.read(file))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(Messages.chinese().sentence(refusal)).contains(sentence));
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("写法.json"), text);
  }

  private static Indicator indicator(String name, String unit, Basis basis) {
    Indicator like = PLAN.indicators().getFirst();
    return new Indicator(
        like.code(),
        like.ordinal(),
        like.role(),
        name,
        Unit.of(unit),
        like.nature(),
        basis,
        like.category(),
        like.section(),
        like.zones(),
        null,
        like.limits(),
        null,
        like.target(),
        List.of(),
        List.of(),
        List.of(),
        null,
        Departments.NONE,
        List.of(),
        null);
  }
}
