package lantu.ui.checks;

import java.util.Locale;
import javafx.scene.control.Label;
import lantu.assess.check.Severity;

/** How much a finding matters: a shape first, then the word. */
final class SeverityMark extends Label {
  SeverityMark(Severity severity, String word) {
    super(shape(severity) + " " + word);
    getStyleClass().addAll("severity-mark", "severity-" + severity.name().toLowerCase(Locale.ROOT));
    setMinWidth(USE_PREF_SIZE);
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
