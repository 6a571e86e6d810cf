package lantu.ui.shell;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.ScaledPane;
import lantu.ui.control.Screen;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Style;
import lantu.work.Audience;
import org.jspecify.annotations.Nullable;

/** Everything inside the window: navigation, the bars, and the screen that is shown. */
final class Workbench implements Navigator {
  private static final double NARROW_BELOW = 960;

  private final Map<Place, Function<Navigator, Screen>> makers;
  private final Outside outside;
  private final Guide guide;
  private final Map<Place, Audience> audiences = new EnumMap<>(Place.class);
  private final Map<Place, Screen> made = new EnumMap<>(Place.class);
  private final ReadOnlyObjectWrapper<Place> shown = new ReadOnlyObjectWrapper<>(this, "shown");
  private final Messages messages;
  private final Appearance appearance;
  private final ShellModel model;
  private final PlansModel plans;
  private final PackagesModel packages;
  private final SafetyModel safety;
  private final About about;
  private final NavigationBar navigation;
  private final SearchBox search;
  private final MainMenu menu;
  private final TopBar top;
  private final ScrollPane content = new ScrollPane();
  private final Scene scene;

  /**
   * A workbench in a scene of its own; a screen is made when it is first shown.
   *
   * @param outside what it leads to
   */
  Workbench(
      ShellModel model,
      PlansModel plans,
      SafetyModel safety,
      About about,
      Messages messages,
      Appearance appearance,
      Map<Place, Function<Navigator, Screen>> makers,
      Outside outside,
      double width,
      double height) {
    this.makers = new EnumMap<>(makers);
    this.outside = outside;
    this.guide = new Guide(messages, this);
    this.messages = messages;
    this.appearance = appearance;
    this.model = model;
    this.plans = plans;
    this.packages = new PackagesModel(plans, messages);
    this.safety = safety;
    this.about = about;
    Pane overlay = new Pane();
    overlay.setPickOnBounds(false);
    navigation = new NavigationBar(this.makers.keySet(), messages, place -> go(place, null));
    search =
        new SearchBox(
            messages,
            overlay,
            ready -> model.searchIndex(this.makers.keySet(), plans.services().jobs(), ready),
            hit -> go(Destination.of(hit, model.plan())));
    menu = new MainMenu(plans, model.profile().id(), appearance, messages, this::perform);
    top =
        new TopBar(
            model.profile().demo(),
            messages,
            search,
            new ActionButton(Action.REVIEW, true, messages, outside.review()),
            menu);
    content.setFitToWidth(true);
    content.setFitToHeight(true);
    content.getStyleClass().add("screen-frame");
    StackPane root = new StackPane(frame(), guide, overlay);
    root.getStyleClass().add("workbench");
    root.getStylesheets().add(Style.sheet("shell"));
    root.widthProperty()
        .addListener((at, before, now) -> navigation.setNarrow(now.doubleValue() < NARROW_BELOW));
    scene = new Scene(new ScaledPane(root, appearance.scale()), width, height);
    appearance.dress(scene);
    bindKeys();
  }

  Scene scene() {
    return scene;
  }

  String planName() {
    return model.profile().shortTitle();
  }

  /** The screen that is shown; null before the first. */
  ReadOnlyObjectProperty<Place> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Shows the screen wanted, or the first there is. */
  void open(Place wanted) {
    go(makers.containsKey(wanted) ? wanted : makers.keySet().iterator().next(), null);
  }

  @Override
  public void go(Place place, @Nullable String code) {
    Function<Navigator, Screen> maker = makers.get(place);
    if (maker == null) {
      return;
    }
    Audience audience = audiences.computeIfAbsent(place, any -> new Audience());
    Screen screen =
        made.computeIfAbsent(place, any -> model.made(audience, () -> maker.apply(this)));
    if (shown.get() != place) {
      Screen before = made.get(shown.get());
      if (before != null) {
        before.leave();
      }
      model.look(audiences.get(shown.get()), audience);
      content.setContent(screen.node());
      // The frame takes the screen in with its skin; without it the screen cannot have the
      // keyboard.
      content.applyCss();
      top.setTitle(messages.get("shell.place." + place.name()));
      shown.set(place);
    }
    navigation.mark(place);
    if (code != null) {
      screen.reveal(code);
    }
    takeKeyboard(screen);
  }

  /**
   * Enters what has been typed on any of its screens and not been entered; tells what could not be.
   */
  List<String> leave() {
    // Fields enter what they hold when the keyboard goes elsewhere.
    scene.getRoot().requestFocus();
    return made.values().stream().flatMap(screen -> screen.leave().stream()).toList();
  }

  /** A screen that has a page of its own for paper prints it; of any other, what it shows. */
  private void print() {
    Place place = placeShown();
    Screen screen = made.get(place);
    if (screen != null && !screen.print()) {
      String name = messages.get("shell.place." + place.name());
      plans.exports().print(model.plan(), name, ScreenSheet.of(screen.node(), name));
    }
  }

  /** Leads the reader through the first steps. */
  void guide() {
    guide.begin();
  }

  private Place placeShown() {
    Place place = shown.get();
    return place == null ? Place.OVERVIEW : place;
  }

  private void go(Destination destination) {
    go(destination.place(), destination.code());
  }

  private void takeKeyboard(Screen screen) {
    if (!screen.takeKeyboard()) {
      navigation.focusMarked();
    }
  }

  /** From the screen to the navigation, from anywhere else to the screen. */
  private void nextPart() {
    Screen screen = made.get(shown.get());
    if (screen == null) {
      return;
    }
    if (focusIsIn(screen.node())) {
      navigation.focusMarked();
    } else {
      takeKeyboard(screen);
    }
  }

  private boolean focusIsIn(Parent part) {
    for (Node at = scene.getFocusOwner(); at != null; at = at.getParent()) {
      if (at.equals(part)) {
        return true;
      }
    }
    return false;
  }

  private BorderPane frame() {
    // Tab goes through the parts in the order in which they are put in.
    BorderPane right = new BorderPane();
    right.setTop(top);
    right.setCenter(content);
    BorderPane frame = new BorderPane();
    frame.setLeft(navigation);
    frame.setCenter(right);
    frame.setBottom(new StatusBar(model, plans.work(), safety, messages));
    return frame;
  }

  private void bindKeys() {
    for (Action action : Action.values()) {
      action.keys().forEach(key -> scene.getAccelerators().put(key, () -> perform(action)));
    }
    int number = 0;
    for (Place place : makers.keySet()) {
      scene.getAccelerators().put(NavigationBar.key(++number), () -> go(place, null));
    }
  }

  /** Takes in a package that was handed over. */
  void openPackage(Path file) {
    packages.open(file);
  }

  private void perform(Action action) {
    switch (action) {
      case UNDO -> model.undo();
      case REDO -> model.redo();
      case SEARCH -> search.open();
      case NEXT_PART -> nextPart();
      case REVIEW -> outside.review().run();
      case MANUAL -> outside.manual().accept(placeShown());
      case SETTINGS -> outside.settings().run();
      case GUIDE -> guide.begin();
      case MENU -> menu.show();
      case THEME -> appearance.theme().set(appearance.theme().get().other());
      case LARGER -> appearance.scale().set(appearance.scale().get().larger());
      case SMALLER -> appearance.scale().set(appearance.scale().get().smaller());
      case NORMAL_SIZE -> appearance.scale().set(Scale.NORMAL);
      case KEYS -> {
        if (about.tellKeys(makers.keySet())) {
          go(Place.METHOD, null);
        }
      }
      case ABOUT -> about.tell();
      case SAFETY -> safety.show();
      case PASSWORD_SET, PASSWORD_CHANGE, PASSWORD_REMOVE -> outside.password().accept(action);
      case PRINT -> print();
      case PACKAGE_WRITE -> packages.write(model.plan());
      case PACKAGE_OPEN -> packages.open();
      case SAMPLE, IMPORT, EXPORT, REGISTER_DOCX, REGISTER_XLSX, REGISTER_PDF, REGISTER_ALL ->
          plans.perform(action, model.plan());
    }
  }
}
