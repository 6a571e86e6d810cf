package lantu.ui.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lantu.assess.Completeness;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.PlanProfile;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.ui.control.Place;
import lantu.value.PlanYear;
import lantu.value.Ratio;
import lantu.work.KeptAssessment;

/** Reads the overview from a plan on a given day. */
final class OverviewReader {
  private static final int SHARE_DECIMALS = 4;

  private final Plan plan;
  private final KeptAssessment kept;
  private final Messages messages;
  private final LocalDate today;

  OverviewReader(Plan plan, KeptAssessment kept, Messages messages, LocalDate today) {
    this.plan = plan;
    this.kept = kept;
    this.messages = messages;
    this.today = today;
  }

  Overview read() {
    return new Overview(
        plan.profile().title(),
        identity(plan.profile()),
        counts(),
        time(),
        completeness(),
        new StandingReader(plan, kept, messages).read(),
        new OwedFigures(plan, messages).list(),
        new ZoneTargets(plan, messages).strip().orElse(null));
  }

  private List<String> identity(PlanProfile profile) {
    List<String> phrases = new ArrayList<>();
    phrases.add(profile.region());
    phrases.add(messages.get("overview.period", profile.period().first(), profile.period().last()));
    PlanYear outlook = profile.outlookYear();
    if (outlook != null) {
      phrases.add(messages.get("overview.outlook", outlook));
    }
    LocalDate adopted = profile.adoptedOn();
    if (adopted != null && profile.adoptedBy() != null) {
      phrases.add(messages.get("overview.adopted", date(adopted), profile.adoptedBy()));
    }
    return List.copyOf(phrases);
  }

  private List<Overview.Count> counts() {
    List<Indicator> main = plan.indicators(IndicatorRole.MAIN);
    long binding = main.stream().filter(at -> at.nature() == Nature.BINDING).count();
    return List.of(
        count(plan.outline().chapters().size(), "chapters", "", Place.OUTLINE),
        count(plan.outline().sections().size(), "sections", "", Place.OUTLINE),
        count(plan.outline().measures().size(), "measures", "", Place.OUTLINE),
        count(
            main.size(),
            "indicators",
            messages.get("overview.natures", main.size() - binding, binding),
            Place.INDICATORS),
        count(plan.indicators(IndicatorRole.TEXT).size(), "commitments", "", Place.INDICATORS),
        count(plan.projects().size(), "projects", "", Place.PROJECTS));
  }

  private Overview.Count count(int number, String name, String detail, Place place) {
    return new Overview.Count(number, messages.get("overview.count." + name), detail, place);
  }

  private Overview.TimeProgress time() {
    LocalDate first = LocalDate.of(plan.profile().period().first().value(), 1, 1);
    LocalDate last = LocalDate.of(plan.profile().period().last().value(), 12, 31);
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    long passed = Math.clamp(ChronoUnit.DAYS.between(first, today), 0, days);
    String sentence =
        today.isBefore(first)
            ? messages.get("overview.time.before", date(first))
            : passed == days
                ? messages.get("overview.time.after", date(last))
                : messages.get("overview.time.during", passed, days);
    Ratio share = share(BigDecimal.valueOf(passed), BigDecimal.valueOf(days));
    // Never round up to a whole that has not been reached.
    return new Overview.TimeProgress(
        share, messages.get("overview.percent", share.percent(0, RoundingMode.DOWN)), sentence);
  }

  private Overview.Completeness completeness() {
    List<Indicator> main = plan.indicators(IndicatorRole.MAIN);
    List<Overview.YearFill> years = new ArrayList<>();
    int filled = 0;
    for (PlanYear year : plan.profile().period().years()) {
      int values = 0;
      int missing = 0;
      for (Indicator indicator : main) {
        Optional<Figure> figure = actual(indicator, year);
        if (figure.isPresent()) {
          values += figure.get().value() == null ? 0 : 1;
          missing += figure.get().status() == DataStatus.MISSING ? 1 : 0;
        }
      }
      filled += values;
      years.add(
          new Overview.YearFill(
              year.toString(),
              values,
              missing,
              main.size(),
              share(BigDecimal.valueOf(values), BigDecimal.valueOf(main.size()))));
    }
    int cells = main.size() * years.size();
    Ratio whole = share(BigDecimal.valueOf(filled), BigDecimal.valueOf(cells));
    return new Overview.Completeness(
        filled,
        cells,
        messages.get("overview.percent", whole.percent(0, RoundingMode.DOWN)),
        List.copyOf(years),
        departments());
  }

  /** The sum of all first; the only department there is would say the same again. */
  private List<Overview.DepartmentFill> departments() {
    Completeness completeness = Completeness.of(plan);
    List<Overview.DepartmentFill> rows = new ArrayList<>();
    if (completeness.rows().size() > 1) {
      List<Overview.Fill> all = new ArrayList<>();
      for (int i = 0; i < plan.profile().period().years().size(); i++) {
        int at = i;
        List<Completeness.Cell> cells =
            completeness.rows().stream().map(row -> row.cells().get(at)).toList();
        all.add(
            fill(
                cells.getFirst().year(),
                cells.stream().mapToInt(Completeness.Cell::filled).sum(),
                cells.stream().mapToInt(Completeness.Cell::explained).sum(),
                cells.stream().mapToInt(Completeness.Cell::due).sum(),
                cells.stream()
                    .filter(cell -> cell.filled() + cell.explained() < cell.due())
                    .findFirst()
                    .orElse(cells.getFirst())
                    .first()));
      }
      rows.add(new Overview.DepartmentFill(messages.get("overview.fill.all"), all));
    }
    for (Completeness.Row row : completeness.rows()) {
      rows.add(
          new Overview.DepartmentFill(
              Objects.requireNonNullElse(
                  row.department(), messages.get("overview.fill.noDepartment")),
              row.cells().stream()
                  .map(
                      cell ->
                          fill(
                              cell.year(),
                              cell.filled(),
                              cell.explained(),
                              cell.due(),
                              cell.first()))
                  .toList()));
    }
    return List.copyOf(rows);
  }

  private static Overview.Fill fill(
      PlanYear year, int filled, int explained, int due, FigureKey first) {
    return new Overview.Fill(
        year.toString(),
        filled,
        explained,
        due,
        share(BigDecimal.valueOf(filled), BigDecimal.valueOf(due)),
        first.toString());
  }

  private Optional<Figure> actual(Indicator indicator, PlanYear year) {
    return plan.figure(
        new FigureKey(indicator.code(), plan.district().code(), year, Series.ACTUAL));
  }

  private String date(LocalDate date) {
    return messages.get(
        "overview.date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The share, zero of nothing. */
  static Ratio share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Ratio.of(BigDecimal.ZERO)
        : Ratio.of(part.divide(whole, SHARE_DECIMALS, RoundingMode.DOWN));
  }
}
