package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.Optional;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.Plan;
import lantu.text.NumberText;

/**
 * The parts of a cell as the form of the side panel shows them, all as typed.
 *
 * @param value the number; blank for none
 * @param status how settled it is; empty where nobody has said
 * @param source where it comes from, by its title; blank for none
 * @param note the remark; blank for none
 * @param why the reason for a change, which goes into the journal; blank for none
 */
record CellForm(String value, Optional<DataStatus> status, String source, String note, String why) {
  static final CellForm EMPTY = new CellForm("", Optional.empty(), "", "", "");

  /** A figure of the plan as the form shows it. */
  static CellForm of(Plan plan, Figure figure) {
    BigDecimal value = figure.value();
    String source = figure.source();
    String note = figure.note();
    return new CellForm(
        value == null ? "" : NumberText.plain(value),
        Optional.ofNullable(figure.status()),
        source == null ? "" : plan.sourceTitle(source),
        note == null ? "" : note,
        "");
  }

  /** Whether the number is to be left out: a missing figure has none. */
  boolean missing() {
    return status.filter(DataStatus.MISSING::equals).isPresent();
  }

  /** Whether both say the same about the cell; the reasons do not count. */
  boolean saysTheSame(CellForm other) {
    return (missing() ? other.missing() : value.equals(other.value))
        && status.equals(other.status)
        && source.equals(other.source)
        && note.equals(other.note);
  }
}
