package lantu.ui.reports;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import lantu.text.Messages;
import lantu.value.Refusal;

/** What became of the last thing that was asked for, in sentences. */
final class Outcome {
  private final Messages messages;
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper remarks = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  Outcome(Messages messages) {
    this.messages = messages;
  }

  /** What was done last; empty for nothing. */
  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  /** What should be known of the files that were written last; empty for nothing. */
  ReadOnlyStringProperty remarks() {
    return remarks.getReadOnlyProperty();
  }

  /** Why the last thing asked for was not done; empty if it was. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Something else is asked for; what was said before no longer holds. */
  void clear() {
    told.set("");
    remarks.set("");
    problem.set("");
  }

  /** Says by a key what was done. */
  void say(String key, Object... arguments) {
    told.set(messages.get(key, arguments));
  }

  /** Says how far work is, in the work's own words; empty for nothing. */
  void sayAsIs(String sentence) {
    told.set(sentence);
  }

  /** Says what should be known of written files. */
  void remark(List<String> sentences) {
    remarks.set(String.join(" ", sentences));
  }

  /**
   * Does something that can be refused; a refusal is told as the problem.
   *
   * @return whether it was done
   */
  boolean attempt(Runnable work) {
    problem.set("");
    try {
      work.run();
      return true;
    } catch (Refusal refusal) {
      refused(refusal);
      return false;
    }
  }

  /** Tells why something was not done. */
  void refused(Refusal refusal) {
    problem.set(messages.sentence(refusal));
  }

  /** A refusal is told; the window's handler of unforeseen failures tells the rest. */
  void failed(Exception cause) {
    if (!(cause instanceof Refusal refusal)) {
      throw new IllegalStateException(cause);
    }
    refused(refusal);
  }
}
