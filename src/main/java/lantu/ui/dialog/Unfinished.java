package lantu.ui.dialog;

import javafx.beans.value.ObservableValue;

/** What a dialog shows and the reader has to finish before the dialog can go ahead. */
@FunctionalInterface
public interface Unfinished {
  /** Whether there is something left to do; the button that goes ahead waits for it. */
  ObservableValue<Boolean> unfinished();
}
