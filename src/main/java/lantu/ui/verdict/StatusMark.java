package lantu.ui.verdict;

import java.util.Locale;
import javafx.scene.control.Label;
import lantu.explain.VerdictText;
import lantu.plan.VerdictStatus;

/**
 * 评估结论 as a label: a shape first, then the words, so that colour is never needed to tell it. The
 * same shapes stand in charts and reports.
 */
public final class StatusMark extends Label {
  /** A mark with its words. */
  public StatusMark(VerdictStatus status, String words) {
    super(shape(status) + " " + words);
    getStyleClass().addAll("status-mark", style(status));
    setMinWidth(USE_PREF_SIZE);
  }

  /** The shape of a status, one character. */
  public static String shape(VerdictStatus status) {
    return VerdictText.shape(status);
  }

  /** The style class that gives a status its colour. */
  public static String style(VerdictStatus status) {
    return "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
