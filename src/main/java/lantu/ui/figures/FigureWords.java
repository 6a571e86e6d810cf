package lantu.ui.figures;

import lantu.plan.DataStatus;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** The words and signs in a cell. */
final class FigureWords {
  private final Messages messages;

  FigureWords(Messages messages) {
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
}
