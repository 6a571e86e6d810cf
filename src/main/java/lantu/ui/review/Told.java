package lantu.ui.review;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lantu.text.Messages;
import lantu.value.Refusal;

/** What happened last in a review, in a sentence; empty for nothing. */
final class Told {
  private final Messages messages;
  private final StringProperty sentence = new SimpleStringProperty(this, "sentence", "");

  Told(Messages messages) {
    this.messages = messages;
  }

  StringProperty sentence() {
    return sentence;
  }

  void clear() {
    sentence.set("");
  }

  /** Says something by its key. */
  void say(String key, Object... arguments) {
    sentence.set(messages.get(key, arguments));
  }

  /**
   * Does something that can be refused; a refusal is told.
   *
   * @return whether it was done
   */
  boolean attempt(Runnable work) {
    try {
      work.run();
      return true;
    } catch (Refusal refusal) {
      sentence.set(messages.sentence(refusal));
      return false;
    }
  }
}
