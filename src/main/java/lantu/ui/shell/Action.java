package lantu.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** What can be done anywhere in the window: its icon and its keys. The name is a message. */
enum Action {
  UNDO(Feather.CORNER_UP_LEFT, "Shortcut+Z"),
  REDO(Feather.CORNER_UP_RIGHT, "Shortcut+Y", "Shortcut+Shift+Z"),
  SEARCH(Feather.SEARCH, "Shortcut+K"),
  NEXT_PART(Feather.COLUMNS, "F6"),
  MENU(Feather.MENU, "F10"),
  REVIEW(Feather.MONITOR, "F5"),
  SAMPLE(Feather.ALERT_TRIANGLE),
  IMPORT(Feather.LOG_IN),
  EXPORT(Feather.LOG_OUT),
  PACKAGE_WRITE(Feather.PACKAGE),
  PACKAGE_OPEN(Feather.DOWNLOAD),
  REGISTER_DOCX(Feather.FILE_TEXT),
  REGISTER_XLSX(Feather.GRID),
  REGISTER_PDF(Feather.FILE),
  REGISTER_ALL(Feather.COPY),
  PRINT(Feather.PRINTER, "Shortcut+P"),
  THEME(Feather.MOON, "Shortcut+Shift+L"),
  LARGER(Feather.PLUS, "Shortcut+EQUALS", "Shortcut+Shift+EQUALS", "Shortcut+PLUS", "Shortcut+ADD"),
  SMALLER(Feather.MINUS, "Shortcut+MINUS", "Shortcut+SUBTRACT"),
  NORMAL_SIZE(Feather.MAXIMIZE, "Shortcut+0", "Shortcut+Numpad 0"),
  SAFETY(Feather.SHIELD),
  PASSWORD_SET(Feather.LOCK),
  PASSWORD_CHANGE(Feather.KEY),
  PASSWORD_REMOVE(Feather.UNLOCK),
  SETTINGS(Feather.SETTINGS),
  MANUAL(Feather.HELP_CIRCLE, "F1"),
  GUIDE(Feather.COMPASS),
  KEYS(Feather.COMMAND),
  ABOUT(Feather.INFO);

  private static final String BETWEEN = ",";

  private final Feather icon;
  private final String keys;

  Action(Feather icon, String... keys) {
    this.icon = icon;
    this.keys = String.join(BETWEEN, keys);
  }

  Feather icon() {
    return icon;
  }

  /** The keys, the one to tell people first; none where there is no key. */
  List<KeyCombination> keys() {
    return Stream.of(keys.split(BETWEEN, -1))
        .filter(key -> !key.isEmpty())
        .map(KeyCombination::valueOf)
        .toList();
  }

  String textKey() {
    return "shell.action." + name();
  }
}
