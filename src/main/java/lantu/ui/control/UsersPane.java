package lantu.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;

/**
 * What refers to something that is to go, and the choice of where all that is to lead instead;
 * shown with the question whether to go ahead.
 */
public final class UsersPane<T> {
  private static final double WIDTH = 520;
  private static final double ROW = 30;
  private static final int MOST_ROWS = 7;

  private final ComboBox<T> places;
  private final CheckBox more = new CheckBox();
  private final VBox node;

  /**
   * The pane.
   *
   * @param users what refers to it, by the names that readers know; at least one
   * @param places where it can lead, at least one
   * @param first the one that is chosen to begin with
   * @param name how a place is called
   */
  public UsersPane(
      Messages messages, List<String> users, List<T> places, T first, Function<T, String> name) {
    Fields fields = new Fields(messages);
    ListView<String> list = new ListView<>(FXCollections.observableArrayList(users));
    list.setId("users");
    list.setAccessibleText(messages.get("dialog.users", users.size()));
    list.setFixedCellSize(ROW);
    list.setPrefHeight(Math.min(users.size(), MOST_ROWS) * ROW + 2);
    list.setMinHeight(Region.USE_PREF_SIZE);
    Label said = fields.note(messages.get("dialog.users", users.size()));
    said.setLabelFor(list);
    this.places = fields.choice("users-to", places, name);
    this.places.setValue(first);
    this.places.setMaxWidth(Double.MAX_VALUE);
    this.places.setAccessibleText(messages.get("dialog.users.to"));
    Label to = fields.note(messages.get("dialog.users.to"));
    to.setLabelFor(this.places);
    more.setId("users-more");
    more.setWrapText(true);
    node = new VBox(8, said, list, to, this.places);
    node.setPrefWidth(WIDTH);
  }

  /** Offers something to go along, which is taken unless the reader says otherwise. */
  public UsersPane<T> offering(String words) {
    more.setText(words);
    more.setSelected(true);
    node.getChildren().add(more);
    return this;
  }

  /** The pane to show. */
  public Region node() {
    return node;
  }

  /** Where it is to lead. */
  public T place() {
    return places.getValue();
  }

  /** Whether what was offered is to go along. */
  public boolean more() {
    return more.isSelected();
  }
}
