package lantu.ui.figures;

import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.work.ProposedFigures;

/**
 * Shows what a block would change before it does, unless that is little and puts nothing at risk: a
 * few numbers into empty cells go in at once.
 */
final class PasteGate {
  /** Cells that go in without a question where all of them are empty. */
  private static final int HANDFUL = 12;

  private final FiguresViewModel model;
  private final FigureEdits edits;
  private final DialogService dialogs;
  private final Messages messages;

  PasteGate(FiguresViewModel model, FigureEdits edits, DialogService dialogs, Messages messages) {
    this.model = model;
    this.edits = edits;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /** Takes a block that was pasted. */
  void paste(ProposedFigures proposed) {
    take(proposed, "figures.preview.paste", "figures.preview.pasteRest");
  }

  /** Takes cells that are filled from their neighbours. */
  void fill(ProposedFigures proposed) {
    take(proposed, "figures.preview.fill", "figures.preview.fillRest");
  }

  /** Takes a table that says itself where its numbers belong; always shown first. */
  void table(ProposedFigures proposed) {
    if (proposed.changes().isEmpty()) {
      edits.takeAll(proposed);
    } else {
      ask(proposed, "figures.preview.paste", "figures.preview.pasteRest");
    }
  }

  private void take(ProposedFigures proposed, String all, String rest) {
    int changes = proposed.changes().size();
    boolean little =
        changes <= HANDFUL && proposed.overwrites().isEmpty() && proposed.refused().isEmpty();
    if (little || changes == 0) {
      edits.takeAll(proposed);
    } else {
      ask(proposed, all, rest);
    }
  }

  private void ask(ProposedFigures proposed, String all, String rest) {
    PastePreview preview = new PastePreview(model.plan(), messages, proposed);
    int changes = proposed.changes().size();
    String button = proposed.refused().isEmpty() ? messages.get(all) : messages.get(rest, changes);
    if (dialogs.confirm(preview.sentence(), preview.node(), button)) {
      edits.takeRest(proposed);
    }
  }
}
