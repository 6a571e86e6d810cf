package lantu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantu.edit.Edit;
import lantu.plan.AreaCode;
import lantu.plan.CellEvidence;
import lantu.plan.Evidence;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.value.Refusal;

/** Rows of table evidence of one plan. */
final class EvidenceRows {
  private static final String CELL =
      " WHERE plan_id = ? AND indicator = ? AND area = ? AND series = ? AND year_no = ?";

  private final Sql sql;
  private final PlanId plan;

  EvidenceRows(Sql sql, PlanId plan) {
    this.sql = sql;
    this.plan = plan;
  }

  List<CellEvidence> all() throws SQLException {
    Map<FigureKey, List<Evidence>> cells = new LinkedHashMap<>();
    sql.query(
            "SELECT * FROM evidence WHERE plan_id = ? ORDER BY position",
            row -> Map.entry(key(row), file(row)),
            plan)
        .forEach(
            one ->
                cells.computeIfAbsent(one.getKey(), any -> new ArrayList<>()).add(one.getValue()));
    return cells.entrySet().stream()
        .map(cell -> new CellEvidence(cell.getKey(), cell.getValue()))
        .toList();
  }

  /** Puts the edit's files in its cell; refuses if the year is closed or others are there. */
  void replace(Edit.SetEvidence edit) throws SQLException {
    FigureKey key = edit.key();
    new ClosedYearRows(sql, plan).requireOpen(key.year());
    Object[] cell = {plan, key.indicator(), key.area(), key.series(), key.year()};
    List<Evidence> current =
        sql.query("SELECT * FROM evidence" + CELL + " ORDER BY position", EvidenceRows::file, cell);
    if (!current.equals(edit.before())) {
      throw new Refusal("store.changedMeanwhile", key.indicator(), key.year());
    }
    sql.update("DELETE FROM evidence" + CELL, cell);
    insert(new CellEvidence(key, edit.after()));
  }

  void insert(CellEvidence cell) throws SQLException {
    FigureKey key = cell.key();
    for (int i = 0; i < cell.files().size(); i++) {
      Evidence file = cell.files().get(i);
      sql.insert(
          "evidence",
          plan,
          key.indicator(),
          key.area(),
          key.year(),
          key.series(),
          i,
          file.name(),
          file.hash(),
          file.size());
    }
  }

  private static Evidence file(Sql.Row row) throws SQLException {
    return new Evidence(row.text("file_name"), row.text("hash"), row.number("file_size"));
  }

  private static FigureKey key(Sql.Row row) throws SQLException {
    return new FigureKey(
        IndicatorCode.of(row.text("indicator")),
        AreaCode.of(row.text("area")),
        row.year("year_no"),
        row.constant("series", Series.class));
  }
}
