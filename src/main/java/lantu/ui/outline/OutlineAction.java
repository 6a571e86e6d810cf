package lantu.ui.outline;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the outline: icon and keys. The name is a message. */
enum OutlineAction {
  ADD_BESIDE(Feather.PLUS, "Insert", "Shortcut+Enter"),
  ADD_INSIDE(Feather.CORNER_DOWN_RIGHT, "Shift+Insert", "Shortcut+Shift+Enter"),
  RENAME(Feather.EDIT_2, "F2"),
  UP(Feather.ARROW_UP, "Alt+Shift+Up"),
  DOWN(Feather.ARROW_DOWN, "Alt+Shift+Down"),
  PROMOTE(Feather.ARROW_LEFT, "Alt+Shift+Left"),
  DEMOTE(Feather.ARROW_RIGHT, "Alt+Shift+Right"),
  NUMBER(Feather.HASH),
  DELETE(Feather.TRASH_2, "Delete"),
  CLOSE_GAPS(Feather.LIST),
  ATTACH(Feather.FILE_TEXT, "Shortcut+O");

  private static final String BETWEEN = ",";

  private final Feather icon;
  private final String keys;

  OutlineAction(Feather icon, String... keys) {
    this.icon = icon;
    this.keys = String.join(BETWEEN, keys);
  }

  Feather icon() {
    return icon;
  }

  /** The keys while the tree has the keyboard, the one to tell people first. */
  List<KeyCombination> keys() {
    return Stream.of(keys.split(BETWEEN, -1))
        .filter(key -> !key.isEmpty())
        .map(KeyCombination::valueOf)
        .toList();
  }
}
