package lantu.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

  /**
   * Goes through the steps of an earlier session, oldest first, as if they had been made now. A
   * step that takes back just what stands on top was an undo and one that makes it again a redo,
   * whoever made it: what can be undone and redone is then as it was when that session ended.
   */
  public void replay(List<Edit> steps) {
    for (Edit step : steps) {
      if (nextUndo().filter(step::equals).isPresent()) {
        undid();
      } else if (nextRedo().filter(step::equals).isPresent()) {
        redid();
      } else {
        record(step);
      }
    }
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
