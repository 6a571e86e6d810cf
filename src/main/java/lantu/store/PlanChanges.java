package lantu.store;

import java.sql.SQLException;
import lantu.edit.Edit;
import lantu.plan.PlanId;

/** Writes single changes into the tables of a plan. */
final class PlanChanges {
  private PlanChanges() {}

  /** Writes a change; refuses if it does not find what it says was there before. */
  static void apply(Sql sql, PlanId plan, Edit part) throws SQLException {
    switch (part) {
      case Edit.SetFigure set -> new FigureRows(sql, plan).replace(set);
      case Edit.SetEvidence set -> new EvidenceRows(sql, plan).replace(set);
      case Edit.SetIndicator set ->
          new IndicatorRows(sql, plan, PlanProfiles.district(sql, plan)).replace(set);
      case Edit.SetRules set -> new JudgementRows(sql, plan).replace(set);
      case Edit.SetVerdict set -> new JudgementRows(sql, plan).replace(set);
      case Edit.SetSignOff set -> new JudgementRows(sql, plan).replace(set);
      case Edit.PlaceIndicator placed ->
          new IndicatorRows(sql, plan, PlanProfiles.district(sql, plan)).place(placed);
      case Edit.SetProject set -> new ProjectRows(sql, plan).replace(set);
      case Edit.PlaceProject placed -> new ProjectRows(sql, plan).place(placed);
      case Edit.SetRelation set -> new JudgementRows(sql, plan).replace(set);
      case Edit.SetOutline set -> new OutlineRows(sql, plan).replace(set);
      case Edit.SetClosedYear set -> new ClosedYearRows(sql, plan).replace(set);
      case Edit.SetSource set -> new SourceRows(sql, plan).replace(set);
      case Edit.SetText set -> new SectionTextRows(sql, plan).replace(set);
      case Edit.Several several -> throw new IllegalArgumentException("parts are single");
    }
  }
}
