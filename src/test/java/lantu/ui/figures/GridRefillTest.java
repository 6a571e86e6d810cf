package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lantu.edit.Edit;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.ClosedYear;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.ui.control.Stand;
import lantu.value.PlanYear;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After a change only what it concerns is filled again; what the lines show is all the same just
 * what they would show if they were listed and filled from the start.
 */
final class GridRefillTest {
  private static final IndicatorCode FLOORSPACE = IndicatorCode.of("I11");

  private final PlanSession session = Stand.session();
  private final FiguresViewModel model = model();
  private final FigureEdits edits = new FigureEdits(session, Messages.chinese());

  @Test
  void aFigureOfAZoneMovesTheSumAndTheResidualOfTheDistrictsLine() {
    set("I11", "north-bund", 2021, "68");
    asListedAnew();
    assertThat(lines()).contains("I11/sum-ZONE", "I11/residual-ZONE");
    set("I11", "central", 2021, "48");
    set("I11", "northern", 2021, "14");
    asListedAnew();
    assertThat(number("I11/sum-ZONE", 2021)).contains(new BigDecimal("130"));
    set("I11", "hongkou", 2021, "131.5");
    asListedAnew();
    assertThat(number("I11/residual-ZONE", 2021)).contains(new BigDecimal("1.5"));
    assertThat(model.lines().decimals(Slot.of(PlanYear.of(2021)))).isEqualTo(1);
  }

  @Test
  void theSumGoesWithTheLastFigureItIsMadeOfAndComesBackWithIt() {
    set("I11", "north-bund", 2021, "68");
    edits.undo();
    asListedAnew();
    assertThat(lines()).doesNotContain("I11/sum-ZONE");
    edits.redo();
    asListedAnew();
    assertThat(number("I11/sum-ZONE", 2021)).contains(new BigDecimal("68"));
  }

  @Test
  void aFigureThatIsOutOfSightChangesNothingUntilItIsLookedAt() {
    set("I11", "central", 2022, "7");
    apply(key("I11", "hongkou", 2022, Series.PLANNED), "9");
    asListedAnew();
    assertThat(number("I11", 2022)).isEmpty();
    model.chosen().series().set(Series.PLANNED);
    asListedAnew();
    assertThat(number("I11", 2022)).contains(new BigDecimal("9"));
    model.chosen().series().set(Series.ACTUAL);
    model.chosen().area().set(session.plan().area(AreaCode.of("central")).orElseThrow());
    asListedAnew();
    assertThat(number("I11", 2022)).contains(new BigDecimal("7"));
  }

  @Test
  void whatWasOnlyTriedOutLeavesNoTraceInTheColumns() {
    set("I11", "north-bund", 2021, "68");
    FigureRow line = line("I11");
    model.typing(line, Slot.of(PlanYear.of(2022)), "5.125");
    model.typing(line, Slot.of(PlanYear.of(2021)), "0.125");
    model.typed(line);
    set("I12", "hongkou", 2023, "4");
    asListedAnew();
  }

  @Test
  void aChangeOfAnIndicatorListsItAnew() {
    Indicator before = session.plan().indicator(FLOORSPACE).orElseThrow();
    Indicator after = before.draft().name("改了名的指标").indicator();
    set("I11", "hongkou", 2021, "1");
    session.apply(new Edit.SetIndicator(before, after), null);
    asListedAnew();
    assertThat(line("I11").name()).isEqualTo("改了名的指标");
    set("I11", "hongkou", 2021, "2");
    asListedAnew();
    assertThat(number("I11", 2021)).contains(new BigDecimal("2"));
  }

  @Test
  void aYearThatIsClosedLeavesTheNumbersAsTheyAre() {
    set("I11", "hongkou", 2021, "5");
    PlanYear year = PlanYear.of(2021);
    session.apply(
        new Edit.SetClosedYear(
            year, null, new ClosedYear(year, "测试", "已报", LocalDate.of(2026, 2, 3))),
        null);
    asListedAnew();
    assertThat(number("I11", 2021)).contains(new BigDecimal("5"));
  }

  @Test
  void severalFiguresInOneStepAreAllShown() {
    List<Edit> parts = new ArrayList<>();
    for (int year = 2021; year <= 2025; year++) {
      parts.add(edit(key("I11", "northern", year, Series.ACTUAL), "" + year));
      parts.add(edit(key("I12", "hongkou", year, Series.ACTUAL), "1." + year));
    }
    session.apply(new Edit.Several(parts), null);
    asListedAnew();
    assertThat(number("I11/sum-ZONE", 2024)).contains(new BigDecimal("2024"));
    assertThat(number("I12", 2025)).contains(new BigDecimal("1.2025"));
    edits.undo();
    asListedAnew();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverHappensTheLinesAreAsListedAnew(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      happen(random);
      asListedAnew();
    }
  }

  private void happen(Random random) {
    Plan plan = session.plan();
    Indicator indicator = plan.indicators().get(random.nextInt(40));
    Area area = plan.areas().get(random.nextInt(plan.areas().size()));
    FigureKey key =
        new FigureKey(
            indicator.code(),
            area.code(),
            model.years().get(random.nextInt(model.years().size())),
            random.nextBoolean() ? Series.ACTUAL : Series.PLANNED);
    switch (random.nextInt(13)) {
      case 0 -> model.chosen().area().set(area);
      case 1 -> model.chosen().series().set(random.nextBoolean() ? Series.ACTUAL : Series.PLANNED);
      case 2 -> model.chosen().axis().set(random.nextBoolean() ? Axis.INDICATORS : Axis.AREAS);
      case 3 -> model.chosen().indicator().set(indicator.code());
      case 4 ->
          model
              .chosen()
              .role()
              .set(random.nextBoolean() ? Optional.empty() : Optional.of(IndicatorRole.MAIN));
      case 5 -> edits.undo();
      case 6 -> edits.redo();
      case 7 -> apply(key, null);
      case 8 -> model.columns().sideBySide().set(random.nextBoolean());
      default -> apply(key, BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)) + "");
    }
  }

  private FiguresViewModel model() {
    Messages messages = Messages.chinese();
    return new FiguresViewModel(session, messages, new CellStories(session, messages));
  }

  /** Holds what is shown against a model that has seen none of the changes. */
  private void asListedAnew() {
    FiguresViewModel fresh = model();
    fresh.chosen().series().set(model.chosen().series().get());
    fresh.columns().sideBySide().set(model.columns().sideBySide().get());
    fresh.chosen().role().set(model.chosen().role().get());
    fresh.chosen().indicator().set(model.chosen().indicator().get());
    fresh.chosen().area().set(model.chosen().area().get());
    fresh.chosen().axis().set(model.chosen().axis().get());
    fresh.chosen().role().set(model.chosen().role().get());
    assertThat(told(model)).isEqualTo(told(fresh));
    for (Slot slot : model.slots()) {
      assertThat(model.lines().decimals(slot)).isEqualTo(fresh.lines().decimals(slot));
      assertThat(model.lines().values(slot)).isEqualTo(fresh.lines().values(slot));
    }
    assertThat(model.nothingEntered().get()).isEqualTo(fresh.nothingEntered().get());
  }

  private static List<String> told(FiguresViewModel model) {
    List<String> told = new ArrayList<>();
    for (GridRow row : model.rows()) {
      told.add(row.id() + " " + row.name() + " " + row.unit() + " " + row.target().getValue());
      model.slots().forEach(slot -> told.add(slot + " " + row.content(slot).getValue()));
    }
    return told;
  }

  private List<String> lines() {
    return model.rows().stream().map(GridRow::id).toList();
  }

  private FigureRow line(String id) {
    return (FigureRow)
        model.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private Optional<BigDecimal> number(String line, int year) {
    return model.rows().stream()
        .filter(row -> row.id().equals(line))
        .findFirst()
        .orElseThrow()
        .content(Slot.of(PlanYear.of(year)))
        .getValue()
        .number();
  }

  private void set(String indicator, String area, int year, String value) {
    apply(key(indicator, area, year, Series.ACTUAL), value);
  }

  private void apply(FigureKey key, @Nullable String value) {
    session.apply(edit(key, value), null);
  }

  private Edit.SetFigure edit(FigureKey key, @Nullable String value) {
    return new Edit.SetFigure(
        key,
        session.plan().figure(key).orElse(null),
        value == null
            ? null
            : new Figure(key, new BigDecimal(value), DataStatus.FLASH, "统计月报", null));
  }

  private static FigureKey key(String indicator, String area, int year, Series series) {
    return new FigureKey(IndicatorCode.of(indicator), AreaCode.of(area), PlanYear.of(year), series);
  }
}
