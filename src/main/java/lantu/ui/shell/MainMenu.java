package lantu.ui.shell;

import atlantafx.base.theme.Tweaks;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.text.Messages;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The window's menu. An entry that cannot be chosen now stays in its place and says why behind its
 * name.
 */
final class MainMenu extends MenuButton {
  private static final List<Action> REGISTER =
      List.of(Action.REGISTER_DOCX, Action.REGISTER_XLSX, Action.REGISTER_PDF, Action.REGISTER_ALL);

  private static final List<Action> PASSWORD =
      List.of(Action.PASSWORD_SET, Action.PASSWORD_CHANGE, Action.PASSWORD_REMOVE);

  private final PlansModel plans;
  private final PlanId shown;
  private final Appearance appearance;
  private final Messages messages;
  private final Consumer<Action> perform;
  private final Menu choose;
  private final Map<Action, MenuItem> entries = new EnumMap<>(Action.class);

  /**
   * The menu.
   *
   * @param shown the plan in the window
   * @param perform does an action
   */
  MainMenu(
      PlansModel plans,
      PlanId shown,
      Appearance appearance,
      Messages messages,
      Consumer<Action> perform) {
    this.plans = plans;
    this.shown = shown;
    this.appearance = appearance;
    this.messages = messages;
    this.perform = perform;
    setId("menu");
    setText(messages.get("shell.action.MENU"));
    setGraphic(new FontIcon(Action.MENU.icon()));
    setTooltip(new Tooltip(messages.get("shell.menu.hint")));
    getStyleClass().addAll("flat", "main-menu", Tweaks.NO_ARROW);
    setMinWidth(USE_PREF_SIZE);
    choose = new Menu(messages.get("shell.menu.plans"), new FontIcon(Feather.BOOK_OPEN));
    choose.setId("menu-plans");
    Menu register = new Menu(messages.get("shell.menu.register"), icon(Action.REGISTER_DOCX));
    register.setId("menu-register");
    REGISTER.forEach(action -> register.getItems().add(entry(action)));
    Menu password = new Menu(messages.get("shell.menu.password"), icon(Action.PASSWORD_SET));
    password.setId("menu-password");
    PASSWORD.forEach(action -> password.getItems().add(entry(action)));
    getItems()
        .addAll(
            entry(Action.REVIEW),
            new SeparatorMenuItem(),
            choose,
            entry(Action.SAMPLE),
            entry(Action.IMPORT),
            entry(Action.EXPORT),
            entry(Action.PACKAGE_WRITE),
            entry(Action.PACKAGE_OPEN),
            new SeparatorMenuItem(),
            register,
            entry(Action.PRINT),
            new SeparatorMenuItem(),
            sizes(),
            dark(),
            new SeparatorMenuItem(),
            entry(Action.SAFETY),
            password,
            entry(Action.SETTINGS),
            new SeparatorMenuItem(),
            entry(Action.MANUAL),
            entry(Action.GUIDE),
            entry(Action.KEYS),
            entry(Action.ABOUT));
    setOnShowing(event -> refresh());
    // The keys of an entry work through it, so it must not stay disabled until it is seen again.
    appearance.scale().addListener((at, before, now) -> refresh());
    refresh();
  }

  /** Brings everything that may have changed since the menu was open up to date. */
  private void refresh() {
    listPlans();
    entries.forEach(
        (action, item) -> {
          Optional<String> reason = reason(action);
          String name = messages.get(action.textKey());
          item.setDisable(reason.isPresent());
          item.setText(reason.map(why -> messages.get("shell.menu.why", name, why)).orElse(name));
        });
  }

  private Optional<String> reason(Action action) {
    Scale scale = appearance.scale().get();
    return switch (action) {
      case LARGER -> limit(scale.equals(scale.larger()), "shell.size.largest");
      case SMALLER, NORMAL_SIZE -> limit(scale.equals(scale.smaller()), "shell.size.smallest");
      default -> plans.unavailable(action);
    };
  }

  private Optional<String> limit(boolean reached, String key) {
    return reached ? Optional.of(messages.get(key)) : Optional.empty();
  }

  private void listPlans() {
    List<PlanProfile> all = plans.plans();
    ToggleGroup group = new ToggleGroup();
    choose
        .getItems()
        .setAll(
            all.stream()
                .map(
                    plan -> {
                      RadioMenuItem item = new RadioMenuItem(plan.shortTitle());
                      item.setId("plan-" + plan.id());
                      item.setMnemonicParsing(false);
                      item.setToggleGroup(group);
                      item.setSelected(plan.id().equals(shown));
                      item.setOnAction(event -> plans.open(plan.id()));
                      return item;
                    })
                .toList());
    String name = messages.get("shell.menu.plans");
    choose.setDisable(all.size() < 2);
    choose.setText(
        all.size() < 2
            ? messages.get("shell.menu.why", name, messages.get("shell.menu.onlyPlan"))
            : name);
  }

  private Menu sizes() {
    Menu menu = new Menu(messages.get("shell.menu.size"), icon(Action.NORMAL_SIZE));
    menu.setId("menu-size");
    ToggleGroup group = new ToggleGroup();
    for (int percent : Scale.STEPS) {
      Scale scale = new Scale(percent);
      RadioMenuItem item = new RadioMenuItem(messages.get("shell.size", percent));
      item.setId("size-" + percent);
      item.setToggleGroup(group);
      item.setSelected(scale.equals(appearance.scale().get()));
      item.setOnAction(event -> appearance.scale().set(scale));
      appearance.scale().addListener((at, before, now) -> item.setSelected(scale.equals(now)));
      menu.getItems().add(item);
    }
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            entry(Action.LARGER),
            entry(Action.SMALLER),
            entry(Action.NORMAL_SIZE));
    return menu;
  }

  private CheckMenuItem dark() {
    CheckMenuItem item = new CheckMenuItem(messages.get("shell.menu.dark"), icon(Action.THEME));
    item.setId("menu-dark");
    item.setSelected(appearance.theme().get() == Theme.DARK);
    item.setOnAction(event -> perform.accept(Action.THEME));
    appearance.theme().addListener((at, before, now) -> item.setSelected(now == Theme.DARK));
    Action.THEME.keys().stream().findFirst().ifPresent(item::setAccelerator);
    return item;
  }

  private MenuItem entry(Action action) {
    MenuItem item = new MenuItem(messages.get(action.textKey()), icon(action));
    item.setId("menu-" + action.name());
    // A name such as LANTU_USER has an underscore that is to be seen.
    item.setMnemonicParsing(false);
    item.setOnAction(event -> perform.accept(action));
    action.keys().stream().findFirst().ifPresent(item::setAccelerator);
    entries.put(action, item);
    return item;
  }

  private static FontIcon icon(Action action) {
    return new FontIcon(action.icon());
  }
}
