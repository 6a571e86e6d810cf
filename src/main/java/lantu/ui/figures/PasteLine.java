package lantu.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lantu.edit.Edit;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.work.EnterFigure;
import lantu.work.ProposedFigures;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a block, as its preview tells it.
 *
 * @param kind what would happen to it
 * @param place indicator, area, year and series, or where in the block it stands
 * @param before what the cell holds; empty if nothing
 * @param after what it would hold, or the text that is refused; empty if nothing
 * @param remark how the number was converted, or why it is refused; empty if there is nothing to
 *     say
 */
record PasteLine(Kind kind, String place, String before, String after, String remark) {
  /** What would happen to a cell. */
  enum Kind {
    /** It cannot be taken. */
    REFUSED,
    /** Another number stands there. */
    REPLACED,
    /** A number stands there and nothing comes in its place. */
    EMPTIED,
    /** It is empty. */
    NEW
  }

  /** The cells of a block: first those that cannot be taken, then the others in its order. */
  static List<PasteLine> of(Plan plan, Messages messages, ProposedFigures proposed) {
    List<PasteLine> lines = new ArrayList<>();
    proposed.refused().forEach(cell -> lines.add(refused(plan, messages, cell)));
    proposed.changes().forEach(change -> lines.add(change(plan, messages, change)));
    return lines;
  }

  private static PasteLine refused(Plan plan, Messages messages, ProposedFigures.Refused cell) {
    FigureKey key = cell.key();
    String at = messages.get("figures.preview.at", cell.line(), cell.column());
    return new PasteLine(
        Kind.REFUSED,
        key == null ? at : place(plan, messages, key),
        key == null ? "" : text(messages, plan.figure(key).orElse(null)),
        cell.text().strip(),
        messages.sentence(cell.why()));
  }

  private static PasteLine change(Plan plan, Messages messages, Edit.SetFigure change) {
    Figure before = change.before();
    Figure after = change.after();
    Kind kind = before == null ? Kind.NEW : after == null ? Kind.EMPTIED : Kind.REPLACED;
    return new PasteLine(
        kind,
        place(plan, messages, change.key()),
        text(messages, before),
        text(messages, after),
        after == null
            ? ""
            : EnterFigure.conversion(plan, after)
                .map(how -> messages.get("figures.preview.converted", how))
                .orElse(""));
  }

  private static String place(Plan plan, Messages messages, FigureKey key) {
    return messages.get(
        "figures.preview.place",
        plan.indicator(key.indicator()).orElseThrow().name(),
        key.year(),
        plan.area(key.area()).map(Area::name).orElse(key.area().value()),
        messages.term(key.series()));
  }

  private static String text(Messages messages, @Nullable Figure figure) {
    if (figure == null) {
      return "";
    }
    return figure.value() == null
        ? messages.term(Objects.requireNonNull(figure.status()))
        : NumberText.grouped(figure.value());
  }

  /** How many lines are of each kind, in words; kinds without a line are left out. */
  static String counts(List<PasteLine> lines, Messages messages) {
    List<String> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      long count = lines.stream().filter(line -> line.kind() == kind).count();
      if (count > 0) {
        counts.add(messages.get("figures.preview.count." + kind, count));
      }
    }
    return String.join(messages.get("figures.preview.between"), counts);
  }
}
