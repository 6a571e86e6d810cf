package lantu.ui.control;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import lantu.text.Messages;

/** Copies what there is to know about a failure, for whoever looks after the program. */
public final class CopyDetails extends Hyperlink {
  /**
   * A link beside a sentence.
   *
   * @param id of what says the sentence
   * @param sentence what is told; as the label's own text, so that the link goes with the label
   */
  public CopyDetails(String id, ObservableStringValue sentence, Messages messages) {
    setText(messages.get("dialog.copyDetails"));
    setId(id + "-details");
    setMinWidth(USE_PREF_SIZE);
    setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(messages.details(sentence.get()));
          Clipboard.getSystemClipboard().setContent(content);
          setText(messages.get("dialog.copied"));
        });
    sentence.addListener(
        (at, before, now) -> {
          setText(messages.get("dialog.copyDetails"));
          setVisited(false);
        });
  }
}
