package lantu.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lantu.assess.Input;
import lantu.assess.InputRole;
import lantu.assess.StepKind;
import lantu.assess.TargetEdition;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.explain.VerdictText;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Basis;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** The verdicts of one group as a table: the district's, below it those of its areas. */
final class VerdictTable {
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "indicator",
          "unit",
          "target",
          "latest",
          "achievement",
          "schedule",
          "pace",
          "status",
          "trend");
  private static final List<Integer> WIDTHS = List.of(6, 27, 9, 20, 12, 10, 10, 8, 10, 12);

  private final Plan plan;
  private final Messages messages;
  private final VerdictText words;
  private final ReportBody body;
  private final FigureCells cells;
  private final Origins origins;

  VerdictTable(Plan plan, ReportSetting setting, VerdictText words, ReportBody body) {
    this.plan = plan;
    this.messages = setting.messages();
    this.words = words;
    this.body = body;
    this.cells = new FigureCells(plan, setting);
    this.origins = new Origins(plan, messages, setting.dates(), setting.zone());
  }

  Table of(VerdictGroup group, List<Verdict> verdicts) {
    List<List<Cell>> rows = new ArrayList<>();
    Set<String> reasons = new LinkedHashSet<>();
    int number = 0;
    for (Verdict verdict : verdicts) {
      boolean whole = district(plan, verdict) && verdict.current();
      number += district(plan, verdict) && first(verdict) ? 1 : 0;
      rows.add(row(verdict, district(plan, verdict) && first(verdict) ? number : null));
      String reason = words.reason(verdict);
      if (whole && reason != null) {
        reasons.add(say("reason", indicator(verdict).name(), reason));
      }
    }
    List<String> notes = new ArrayList<>(List.of(say("latest.note")));
    notes.addAll(reasons);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < WIDTHS.size(); i++) {
      columns.add(
          COLUMNS.get(i).equals("latest")
              ? Column.ofNumbers(WIDTHS.get(i), rows, i)
              : new Column(WIDTHS.get(i), i == 1 ? Align.LEFT : Align.CENTER));
    }
    return new Table(
        body.nextTableLabel(),
        say("caption." + group),
        "",
        Table.Rules.GRID,
        columns,
        List.of(COLUMNS.stream().map(key -> HeaderCell.of(say("column." + key))).toList()),
        rows,
        body.notes(notes));
  }

  /**
   * The indicator's name, with the area where it is a part, and the edition where there are two.
   */
  static String name(Plan plan, Messages messages, VerdictText words, Verdict verdict) {
    String name = plan.indicator(verdict.key().indicator()).orElseThrow().name();
    if (!district(plan, verdict)) {
      name =
          messages.get(
              "report.assessment.ofArea",
              name,
              plan.area(verdict.key().area()).map(Area::name).orElseThrow());
    }
    String edition = words.edition(verdict);
    return edition == null ? name : messages.get("report.assessment.edition", name, edition);
  }

  private List<Cell> row(Verdict verdict, @Nullable Integer number) {
    Indicator indicator = indicator(verdict);
    List<Cell> row = new ArrayList<>();
    row.add(number == null ? new Cell.Blank() : new Cell.Ordinal(number));
    row.add(new Cell.Text(shortName(verdict)));
    row.add(new Cell.Text(indicator.unit().symbol()));
    row.add(new Cell.Text(verdict.target().wording()));
    row.add(latest(verdict));
    row.add(text(words.achievement(verdict)));
    row.add(text(words.schedule(verdict)));
    row.add(text(words.pace(verdict)));
    row.add(new Cell.Text(words.status(verdict.status())));
    row.add(text(verdict.assessed() ? words.trend(verdict) : null));
    return row;
  }

  private String shortName(Verdict verdict) {
    String name =
        district(plan, verdict)
            ? indicator(verdict).name()
            : messages.get(
                "report.register.part",
                plan.area(verdict.key().area()).map(Area::name).orElseThrow());
    String edition = words.edition(verdict);
    return edition == null ? name : messages.get("report.assessment.edition", name, edition);
  }

  /** What the verdict looks at: the sum so far, else the figure of the latest year it used. */
  private Cell latest(Verdict verdict) {
    Indicator indicator = indicator(verdict);
    Optional<BigDecimal> sum = verdict.result(StepKind.SUM);
    if (sum.isPresent()) {
      return new Cell.Decimal(sum.get(), indicator.unit(), "", summed(verdict));
    }
    if (indicator.basis() == Basis.CUMULATIVE && !verdict.assessed()) {
      // Single years of a sum that lacks others say nothing of how far it is.
      return new Cell.Empty();
    }
    return verdict.working().inputs().stream()
        .filter(VerdictTable::actual)
        .map(Input::key)
        .filter(Objects::nonNull)
        .max(Comparator.comparing(FigureKey::year))
        .flatMap(plan::figure)
        .map(figure -> cells.cell(indicator, figure))
        .orElseGet(Cell.Empty::new);
  }

  private List<Origin> summed(Verdict verdict) {
    return origins.of(
        verdict.working().inputs().stream()
            .filter(VerdictTable::actual)
            .map(Input::key)
            .filter(Objects::nonNull)
            .toList());
  }

  private static boolean actual(Input input) {
    return input.value() != null
        && (input.role() == InputRole.LATEST || input.role() == InputRole.YEARLY);
  }

  private static boolean first(Verdict verdict) {
    return verdict.edition() == TargetEdition.ORIGINAL;
  }

  private static boolean district(Plan plan, Verdict verdict) {
    return plan.area(verdict.key().area()).orElseThrow().kind() == AreaKind.DISTRICT;
  }

  private Indicator indicator(Verdict verdict) {
    return plan.indicator(verdict.key().indicator()).orElseThrow();
  }

  private static Cell text(@Nullable String words) {
    return words == null ? new Cell.Empty() : new Cell.Text(words);
  }

  private String say(String key, Object... arguments) {
    return messages.get("report.assessment.table." + key, arguments);
  }
}
