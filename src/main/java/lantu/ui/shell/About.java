package lantu.ui.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.input.KeyCombination;
import lantu.text.Messages;
import lantu.ui.control.Place;
import lantu.ui.dialog.DialogService;

/** Tells about the program and its keys. */
final class About {
  private final Messages messages;
  private final DialogService dialogs;
  private final String workspace;

  /** {@code workspace} is the folder that everything is kept in. */
  About(Messages messages, DialogService dialogs, String workspace) {
    this.messages = messages;
    this.dialogs = dialogs;
    this.workspace = workspace;
  }

  void tell() {
    dialogs.inform(messages.get("shell.about", messages.get("shell.version"), workspace));
  }

  /** The keys of the window and of the grid, a line each. */
  void tellKeys(Collection<Place> places) {
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (Place place : places) {
      lines.add(line(NavigationBar.key(++number), messages.get("shell.place." + place.name())));
    }
    for (Action action : Action.values()) {
      action.keys().stream()
          .findFirst()
          .ifPresent(key -> lines.add(line(key, messages.get(action.textKey()))));
    }
    lines.add(messages.get("shell.keys.grid"));
    dialogs.inform(String.join("\n", lines));
  }

  private String line(KeyCombination key, String what) {
    return messages.get("shell.keys.line", key.getDisplayText(), what);
  }
}
