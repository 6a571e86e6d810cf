package lantu.ui.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.text.Messages;
import lantu.ui.control.Place;
import lantu.ui.dialog.DialogService;

/** Tells about the program and its keys. */
final class About {
  private static final List<List<Action>> KEYS =
      List.of(
          List.of(Action.MANUAL),
          List.of(Action.SEARCH),
          List.of(Action.UNDO, Action.REDO),
          List.of(Action.REVIEW),
          List.of(Action.PRINT),
          List.of(Action.MENU),
          List.of(Action.NEXT_PART),
          List.of(Action.LARGER, Action.SMALLER, Action.NORMAL_SIZE),
          List.of(Action.THEME));

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

  /**
   * The keys of the window, of the grid and of the outline; what belongs together stands on one
   * line.
   *
   * @return whether the reader wants to go on to how targets are judged
   */
  boolean tellKeys(Collection<Place> places) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "shell.keys.line",
            messages.get(
                "shell.keys.range",
                NavigationBar.key(1).getDisplayText(),
                NavigationBar.key(places.size()).getDisplayText()),
            names(places.stream().map(place -> messages.get("shell.place." + place.name())))));
    for (List<Action> together : KEYS) {
      lines.add(
          messages.get(
              "shell.keys.line",
              names(together.stream().map(About::key)),
              names(together.stream().map(action -> messages.get(action.textKey())))));
    }
    lines.add(messages.get("shell.keys.grid"));
    lines.add(messages.get("shell.keys.outline"));
    return dialogs.offer(
        String.join("\n", lines), messages.get("shell.place." + Place.METHOD.name()));
  }

  private String names(Stream<String> names) {
    return names.collect(Collectors.joining(messages.get("shell.list")));
  }

  private static String key(Action action) {
    return action.keys().getFirst().getDisplayText();
  }
}
