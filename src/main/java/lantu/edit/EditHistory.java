package lantu.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Undo and redo of one session. The caller applies an edit first and records it only when that
 * succeeded, so a failed edit is never in here.
 */
public final class EditHistory {
  private final Deque<Edit> done = new ArrayDeque<>();
  private final Deque<Edit> undone = new ArrayDeque<>();

  /** Records an edit that has been applied; what was undone before can no longer be redone. */
  public void record(Edit edit) {
    done.push(edit);
    undone.clear();
  }

  /** The edit to apply for undo, if there is one. */
  public Optional<Edit> nextUndo() {
    return Optional.ofNullable(done.peek()).map(Edit::inverse);
  }

  /** The edit to apply for redo, if there is one. */
  public Optional<Edit> nextRedo() {
    return Optional.ofNullable(undone.peek());
  }

  /** Moves the last edit to the redo side, after its inverse has been applied. */
  public void undid() {
    undone.push(done.pop());
  }

  /** Moves the last undone edit back, after it has been applied again. */
  public void redid() {
    done.push(undone.pop());
  }
}
