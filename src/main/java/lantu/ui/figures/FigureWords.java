package lantu.ui.figures;

import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** The words and signs in and around a cell. */
final class FigureWords {
  private final FiguresViewModel model;
  private final Messages messages;

  FigureWords(FiguresViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /** What stands in the cell of a figure that is missing. */
  String missing() {
    return messages.term(DataStatus.MISSING);
  }

  /** The sign before a number of the status; empty where form or ground carries the status. */
  String sign(@Nullable DataStatus status) {
    if (status == DataStatus.ESTIMATED) {
      return messages.get("figures.sign.estimated");
    }
    return status == DataStatus.REVISED ? messages.get("figures.sign.revised") : "";
  }

  /** The sign before a computed number. */
  String sign(Content.Sign sign) {
    return messages.get("figures.computed.sign." + sign);
  }

  /** Source and note of a figure for its tooltip; empty if it has neither. */
  String tip(Figure figure) {
    String source = model.source(figure);
    String note = figure.note() == null ? "" : figure.note();
    String line = source.isEmpty() ? "" : messages.get("figures.tip.source", source);
    String remark = note.isEmpty() ? "" : messages.get("figures.tip.note", note);
    return line.isEmpty() || remark.isEmpty() ? line + remark : line + "\n" + remark;
  }
}
