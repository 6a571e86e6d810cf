package lantu.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import lantu.edit.Edit;
import lantu.plan.AreaCode;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Rows of table figure of one plan. */
final class FigureRows {
  private static final String CELL =
      " WHERE plan_id = ? AND indicator = ? AND area = ? AND series = ? AND year_no = ?";

  private static final String COLUMNS =
      "SELECT indicator, area, year_no, series, amount, amount_scale, status, source, note"
          + " FROM figure";

  private final Sql sql;
  private final PlanId plan;

  FigureRows(Sql sql, PlanId plan) {
    this.sql = sql;
    this.plan = plan;
  }

  List<Figure> all() throws SQLException {
    return sql.stream(COLUMNS + " WHERE plan_id = ?", FigureRows::figure, plan);
  }

  /**
   * Puts the edit's figure in its cell; refuses if the year is closed or the cell does not hold
   * what the edit says.
   */
  void replace(Edit.SetFigure edit) throws SQLException {
    FigureKey key = edit.key();
    new ClosedYearRows(sql, plan).requireOpen(key.year());
    Object[] cell = {plan, key.indicator(), key.area(), key.series(), key.year()};
    List<Figure> found = sql.query(COLUMNS + CELL, FigureRows::figure, cell);
    Figure current = found.isEmpty() ? null : found.getFirst();
    if (!Objects.equals(current, edit.before())) {
      throw new Refusal("store.changedMeanwhile", key.indicator(), key.year());
    }
    sql.update("DELETE FROM figure" + CELL, cell);
    insert(edit.after());
  }

  void insert(@Nullable Figure figure) throws SQLException {
    if (figure != null) {
      FigureKey key = figure.key();
      sql.insert(
          "figure",
          plan,
          key.indicator(),
          key.area(),
          key.year(),
          key.series(),
          figure.value(),
          Scaled.scale(figure.value()),
          figure.status(),
          figure.source(),
          figure.note());
    }
  }

  /** By the position in {@link #COLUMNS}: there are so many rows that finding a name tells. */
  private static Figure figure(Sql.Row row) throws SQLException {
    String status = row.optionalText(7);
    return new Figure(
        new FigureKey(
            IndicatorCode.of(row.text(1)),
            AreaCode.of(row.text(2)),
            PlanYear.of(row.integer(3)),
            Series.valueOf(row.text(4))),
        row.decimal(5),
        status == null ? null : DataStatus.valueOf(status),
        row.optionalText(8),
        row.optionalText(9));
  }
}
