package lantu.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Style;
import lantu.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar above every screen: its title, the mark of synthetic data, search, size and theme. */
final class TopBar extends HBox {
  private final Label title = new Label();
  private final Appearance appearance;
  private final Messages messages;

  TopBar(boolean demo, Appearance appearance, Messages messages, SearchBox search) {
    this.appearance = appearance;
    this.messages = messages;
    getStyleClass().add("top-bar");
    title.setId("page-title");
    title.getStyleClass().add(Style.PAGE_TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    getChildren().add(title);
    if (demo) {
      getChildren().add(DemoMark.label(messages));
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(space, search, sizes(), themeButton());
  }

  void setTitle(String text) {
    title.setText(text);
  }

  private MenuButton sizes() {
    MenuButton menu = new MenuButton();
    menu.setId("sizes");
    menu.getStyleClass().add("flat");
    menu.setFocusTraversable(false);
    menu.setMinWidth(USE_PREF_SIZE);
    menu.setTooltip(new Tooltip(messages.get("shell.size.hint")));
    menu.setText(label(appearance.scale().get()));
    ToggleGroup group = new ToggleGroup();
    for (int percent : Scale.STEPS) {
      Scale scale = new Scale(percent);
      RadioMenuItem item = new RadioMenuItem(label(scale));
      item.setToggleGroup(group);
      item.setSelected(scale.equals(appearance.scale().get()));
      item.setOnAction(event -> appearance.scale().set(scale));
      appearance.scale().addListener((at, before, now) -> item.setSelected(scale.equals(now)));
      menu.getItems().add(item);
    }
    appearance.scale().addListener((at, before, now) -> menu.setText(label(now)));
    return menu;
  }

  private String label(Scale scale) {
    return messages.get("shell.size", scale.percent());
  }

  private ActionButton themeButton() {
    ActionButton button =
        new ActionButton(
            Action.THEME,
            false,
            messages,
            () -> appearance.theme().set(appearance.theme().get().other()));
    showTheme(button, appearance.theme().get());
    appearance.theme().addListener((at, before, now) -> showTheme(button, now));
    return button;
  }

  private static void showTheme(ActionButton button, Theme theme) {
    button
        .button()
        .setGraphic(new FontIcon(theme == Theme.LIGHT ? Action.THEME.icon() : Feather.SUN));
  }
}
