package lantu.ui.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lantu.plan.FigureKey;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.work.FigureTable;
import lantu.work.ProposedFigures;

/** What a block that is pasted or filled into the grid would change. */
final class Proposals {
  private final FiguresViewModel model;
  private final Messages messages;

  Proposals(FiguresViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /** What is to be entered into a cell. */
  record Entry(FigureRow row, Slot slot, String text) {}

  /**
   * What a block of cells would change from a row and column on, to the right and down, line by
   * line of those that can be typed into; cells beyond the grid are left out.
   */
  ProposedFigures of(FigureRow first, int firstColumn, List<List<String>> block) {
    List<FigureRow> below =
        model.rows().stream()
            .skip(model.rows().indexOf(first))
            .filter(FigureRow.class::isInstance)
            .map(FigureRow.class::cast)
            .toList();
    ProposedFigures.Builder proposed = new ProposedFigures.Builder(model.plan());
    for (int i = 0; i < Math.min(block.size(), below.size()); i++) {
      List<String> line = block.get(i);
      for (int j = 0; j < line.size() && firstColumn + j < model.slots().size(); j++) {
        FigureKey key = model.key(below.get(i), model.slots().get(firstColumn + j));
        proposed.cell(key, line.get(j), i + 1, j + 1);
      }
    }
    return proposed.build();
  }

  /** What a text into each of the cells would change. */
  ProposedFigures of(List<Entry> cells) {
    ProposedFigures.Builder proposed = new ProposedFigures.Builder(model.plan());
    for (int i = 0; i < cells.size(); i++) {
      Entry cell = cells.get(i);
      proposed.cell(model.key(cell.row(), cell.slot()), cell.text(), i + 1, 1);
    }
    return proposed.build();
  }

  /**
   * What a table that names its indicators and years would change in a series and the area shown,
   * or in the district where all areas are; empty if the block is no such table.
   */
  Optional<ProposedFigures> table(Series series, List<List<String>> block) {
    return FigureTable.of(model.plan(), messages, block)
        .map(
            table ->
                table.propose(
                    model.chosen().axis().get() == Axis.AREAS
                        ? model.plan().district()
                        : model.chosen().area().get(),
                    series,
                    Set.of()));
  }
}
