package lantu.ui.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import lantu.edit.Edit;
import lantu.plan.ClosedYear;
import lantu.plan.FigureKey;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.EnterFigure;
import lantu.work.PlanSession;
import lantu.work.ProposedFigures;

/** Makes the changes that are asked for in the grid, and says why one was refused. */
final class FigureEdits {
  private final PlanSession session;
  private final Messages messages;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  FigureEdits(PlanSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  /** Typed text that was refused and not put right since; empty if there is none. */
  ReadOnlyObjectProperty<Optional<Draft>> draft() {
    return draft.getReadOnlyProperty();
  }

  /** Forgets the text that was refused. */
  void dropDraft() {
    draft.set(Optional.empty());
  }

  /** Why the last thing asked for was refused; empty if it was not, or the reader has read it. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Says why something was not done. */
  void tell(Refusal refusal) {
    problem.set(messages.sentence(refusal));
  }

  /** Says that a line's numbers follow from others. */
  void tellComputed(GridRow row) {
    problem.set(messages.get("figures.computed.notTyped", row.name()));
  }

  /**
   * Enters what was typed: one journaled edit, or none if the cell already holds just that.
   *
   * @return whether it was taken; if not, {@link #draft()} keeps it and the cell is as before
   */
  boolean enter(FigureKey key, String text) {
    try {
      apply(EnterFigure.typed(session.plan(), key, text));
      problem.set("");
      if (draft.get().filter(kept -> kept.key().equals(key)).isPresent()) {
        dropDraft();
      }
      return true;
    } catch (Refusal refusal) {
      draft.set(Optional.of(new Draft(key, text, messages.sentence(refusal))));
      return false;
    }
  }

  /** Makes all the changes, as one step of undo; if one cell of them is refused, none. */
  boolean takeAll(ProposedFigures proposed) {
    return attempt(
        () -> {
          if (!proposed.refused().isEmpty()) {
            throw whole(proposed.refused().getFirst());
          }
          take(proposed);
        });
  }

  /** Makes the changes that can be made, as one step of undo. */
  boolean takeRest(ProposedFigures proposed) {
    return attempt(() -> take(proposed));
  }

  /** Takes the last change back and tells which cell it was in. */
  Optional<FigureKey> undo() {
    return step(() -> session.undo(messages.get("figures.why.undo")));
  }

  /** Makes the change again that was taken back last, and tells which cell it was in. */
  Optional<FigureKey> redo() {
    return step(() -> session.redo(messages.get("figures.why.redo")));
  }

  /**
   * Whether nothing can be typed into the cells of a year, since it is closed; says so if it is.
   */
  boolean refusesTyping(PlanYear year) {
    Optional<ClosedYear> closed = session.plan().closedYear(year);
    problem.set(closed.map(ClosedYear::refusal).map(messages::sentence).orElse(""));
    return closed.isPresent();
  }

  /** What was told is read. */
  void heard() {
    problem.set("");
  }

  /** Does something that may be refused, and says so if it is; whether it was done. */
  boolean attempt(Runnable change) {
    try {
      change.run();
      problem.set("");
      return true;
    } catch (Refusal refusal) {
      tell(refusal);
      return false;
    }
  }

  private void apply(Edit.SetFigure edit) {
    if (!Objects.equals(edit.before(), edit.after())) {
      session.apply(edit, null);
    }
  }

  private void take(ProposedFigures proposed) {
    proposed.edit().ifPresent(edit -> session.apply(edit, null));
  }

  /** Why a block is refused whole for one cell of it; emptied cells are told of by themselves. */
  private Refusal whole(ProposedFigures.Refused cell) {
    if (cell.text().isBlank()) {
      return cell.why();
    }
    return new Refusal(
        cell.why(),
        "figures.pasteRefused",
        cell.line(),
        cell.column(),
        cell.text().strip(),
        messages.sentence(cell.why()));
  }

  private Optional<FigureKey> step(Supplier<Optional<Edit>> change) {
    List<Edit> made = new ArrayList<>();
    attempt(() -> change.get().ifPresent(made::add));
    return made.stream().findFirst().flatMap(FigureEdits::cellOf);
  }

  /** The first cell that a step changed; empty where it changed no figure. */
  private static Optional<FigureKey> cellOf(Edit edit) {
    return switch (edit) {
      case Edit.SetFigure set -> Optional.of(set.key());
      case Edit.Several several ->
          several.edits().stream()
              .flatMap(part -> cellOf(part).stream())
              .min(Comparator.naturalOrder());
      default -> Optional.empty();
    };
  }
}
