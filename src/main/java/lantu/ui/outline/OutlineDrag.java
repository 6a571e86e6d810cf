package lantu.ui.outline;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import lantu.work.OutlinePart;
import lantu.work.OutlineSpot;
import org.jspecify.annotations.Nullable;

/** Moving an entry of the tree with the mouse: a line shows where it would come to stand. */
final class OutlineDrag {
  private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
  private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("drop-inside");

  private final OutlineEditor editor;
  private @Nullable OutlineNode dragged;

  OutlineDrag(OutlineEditor editor) {
    this.editor = editor;
  }

  /** Lets the entries of a cell be taken and be dropped on. */
  void attach(TreeCell<OutlineNode> cell) {
    cell.setOnDragDetected(
        event -> {
          if (begin(cell.getItem())) {
            ClipboardContent content = new ClipboardContent();
            content.putString(cell.getItem().title());
            cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
          }
        });
    cell.setOnDragOver(
        event -> {
          Optional<OutlineSpot> spot = spot(cell.getItem(), lower(cell, event.getY()));
          mark(cell, spot);
          if (spot.isPresent()) {
            event.acceptTransferModes(TransferMode.MOVE);
          }
          event.consume();
        });
    cell.setOnDragExited(event -> mark(cell, Optional.empty()));
    cell.setOnDragDropped(
        event -> {
          mark(cell, Optional.empty());
          event.setDropCompleted(drop(cell.getItem(), lower(cell, event.getY())));
          event.consume();
        });
    cell.setOnDragDone(event -> dragged = null);
  }

  /** Takes an entry; whether it is one that can be moved. */
  boolean begin(@Nullable OutlineNode node) {
    dragged = OutlineEditor.part(node).isPresent() ? node : null;
    return dragged != null;
  }

  /** Drops the entry that was taken on another one; whether it can stand there. */
  boolean drop(@Nullable OutlineNode on, boolean lowerHalf) {
    Optional<OutlinePart> part = OutlineEditor.part(dragged);
    Optional<OutlineSpot> spot = spot(on, lowerHalf);
    dragged = null;
    if (part.isEmpty() || spot.isEmpty()) {
      return false;
    }
    editor.move(part.get(), spot.get());
    return true;
  }

  /** Beside an entry of the same kind, at the end of one that can hold it. */
  private Optional<OutlineSpot> spot(@Nullable OutlineNode on, boolean lowerHalf) {
    Optional<OutlinePart> part = OutlineEditor.part(dragged);
    Optional<OutlinePart> other = OutlineEditor.part(on);
    if (part.isEmpty() || other.isEmpty() || part.equals(other)) {
      return Optional.empty();
    }
    OutlineSpot.Side beside = lowerHalf ? OutlineSpot.Side.AFTER : OutlineSpot.Side.BEFORE;
    return Optional.of(new OutlineSpot(beside, other.get()))
        .filter(spot -> spot.takes(part.get().kind()))
        .or(
            () ->
                Optional.of(new OutlineSpot(OutlineSpot.Side.LAST_IN, other.get()))
                    .filter(spot -> spot.takes(part.get().kind())));
  }

  private static boolean lower(TreeCell<OutlineNode> cell, double y) {
    return y > cell.getHeight() / 2;
  }

  private static void mark(TreeCell<OutlineNode> cell, Optional<OutlineSpot> spot) {
    OutlineSpot.@Nullable Side side = spot.map(OutlineSpot::side).orElse(null);
    cell.pseudoClassStateChanged(BEFORE, side == OutlineSpot.Side.BEFORE);
    cell.pseudoClassStateChanged(AFTER, side == OutlineSpot.Side.AFTER);
    cell.pseudoClassStateChanged(INSIDE, side == OutlineSpot.Side.LAST_IN);
  }
}
