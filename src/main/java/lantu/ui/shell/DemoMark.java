package lantu.ui.shell;

import javafx.scene.control.Label;
import lantu.text.Messages;
import lantu.ui.theme.Style;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The mark 演示数据, in one form everywhere. */
final class DemoMark {
  private DemoMark() {}

  static Label label(Messages messages) {
    FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    icon.getStyleClass().add("demo-icon");
    Label label = new Label(messages.get("shell.demo"), icon);
    label.getStyleClass().add(Style.TAG_WARNING);
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }
}
