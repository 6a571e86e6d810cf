package lantu.ui.checks;

import java.util.Locale;
import javafx.scene.control.Label;
import lantu.assess.check.Severity;

/** How much a finding matters: a shape first, then the word. */
final class SeverityMark extends Label {
  /** A mark that shows nothing yet. */
  SeverityMark() {
    setMinWidth(USE_PREF_SIZE);
  }

  /** A mark of a severity. */
  SeverityMark(Severity severity, String word) {
    this();
    show(severity, word);
  }

  /** Shows a severity in place of the one before. */
  void show(Severity severity, String word) {
    setText(shape(severity) + " " + word);
    getStyleClass()
        .setAll("label", "severity-mark", "severity-" + severity.name().toLowerCase(Locale.ROOT));
  }

  private static String shape(Severity severity) {
    return switch (severity) {
      case SERIOUS -> "■";
      case QUESTION -> "▲";
      case NOTE -> "○";
      case HOLDS -> "✓";
    };
  }
}
