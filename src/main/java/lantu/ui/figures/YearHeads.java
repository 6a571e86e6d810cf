package lantu.ui.figures;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import lantu.text.Messages;
import lantu.value.PlanYear;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The heads of the years: a lock says that a year is closed, and their menus, as well as the menu
 * of all years, close it and open it again.
 */
final class YearHeads {
  private static final String CLOSED = "year-closed";

  private final FiguresViewModel model;
  private final YearClosing closing;
  private final Messages messages;

  YearHeads(FiguresViewModel model, FigureGrid grid, YearClosing closing, Messages messages) {
    this.model = model;
    this.closing = closing;
    this.messages = messages;
    grid.yearColumns().forEach(this::dress);
    model
        .columns()
        .property()
        .addListener((at, before, now) -> grid.yearColumns().forEach(this::dress));
    model.shown().addListener((at, before, now) -> grid.yearColumns().forEach(this::mark));
  }

  /** The menu of all years. */
  MenuButton menu() {
    MenuButton menu = new MenuButton(messages.get("figures.years"), new FontIcon(Feather.LOCK));
    menu.setId("figures-years");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setTooltip(new Tooltip(messages.get("figures.years.hint")));
    menu.setAccessibleText(messages.get("figures.years.hint"));
    closing.years().forEach(year -> menu.getItems().add(item(year)));
    model.shown().addListener((at, before, now) -> tell(menu.getItems()));
    return menu;
  }

  private void dress(TableColumn<GridRow, ?> column) {
    GridColumns.yearOf(column)
        .filter(closing.years()::contains)
        .ifPresent(
            year -> {
              column.setContextMenu(new ContextMenu(item(year)));
              mark(column, year);
            });
  }

  private void mark(TableColumn<GridRow, ?> column) {
    GridColumns.yearOf(column)
        .filter(closing.years()::contains)
        .ifPresent(year -> mark(column, year));
  }

  private void mark(TableColumn<GridRow, ?> column, PlanYear year) {
    ContextMenu menu = column.getContextMenu();
    if (menu != null) {
      tell(menu.getItems());
    }
    boolean closed = closing.closed(year).isPresent();
    if (closed == column.getStyleClass().contains(CLOSED)) {
      return;
    }
    if (closed) {
      FontIcon lock = new FontIcon(Feather.LOCK);
      lock.getStyleClass().add("year-lock");
      lock.setAccessibleText(closing.told(year));
      Tooltip.install(lock, new Tooltip(closing.told(year)));
      column.setGraphic(lock);
      column.getStyleClass().add(CLOSED);
    } else {
      column.setGraphic(null);
      column.getStyleClass().remove(CLOSED);
    }
  }

  private MenuItem item(PlanYear year) {
    MenuItem item = new MenuItem(closing.action(year));
    item.setOnAction(event -> closing.ask(year));
    item.setUserData(year);
    return item;
  }

  private void tell(List<MenuItem> items) {
    for (MenuItem item : items) {
      if (item.getUserData() instanceof PlanYear year) {
        item.setText(closing.action(year));
      }
    }
  }
}
