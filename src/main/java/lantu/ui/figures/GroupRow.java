package lantu.ui.figures;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The head of a group of lines.
 *
 * @param id what the group is of
 * @param name what its lines have in common, and how many they are
 * @param open whether its lines are shown
 */
record GroupRow(String id, String name, boolean open) implements GridRow {
  @Override
  public String code() {
    return open ? "▾" : "▸";
  }

  @Override
  public String unit() {
    return "";
  }

  @Override
  public ObservableValue<String> target() {
    return new ReadOnlyStringWrapper("");
  }

  @Override
  public ObservableValue<Content> content(Slot slot) {
    return new ReadOnlyObjectWrapper<>(Content.nothing());
  }
}
