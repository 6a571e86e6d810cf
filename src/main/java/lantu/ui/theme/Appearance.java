package lantu.ui.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** Theme, size and fonts of the running workbench; every scene of it is dressed here. */
public final class Appearance {
  private static final double BODY_SIZE = 14;
  private static final double CAPTION_SIZE = 12;
  private static final double ICON_SIZE = 16;

  private final ObjectProperty<Fonts> fonts;
  private final ObjectProperty<Theme> theme;
  private final ObjectProperty<Scale> scale;

  /** Starts with a theme and a size. */
  public Appearance(Fonts fonts, Theme theme, Scale scale) {
    this.fonts = new SimpleObjectProperty<>(this, "fonts", fonts);
    this.theme = new SimpleObjectProperty<>(this, "theme", theme);
    this.scale = new SimpleObjectProperty<>(this, "scale", scale);
  }

  /** The theme; views that paint for themselves listen to it. */
  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /** The size; views that paint for themselves listen to it. */
  public ObjectProperty<Scale> scale() {
    return scale;
  }

  /** The fonts. */
  public Fonts fonts() {
    return fonts.get();
  }

  /** Takes other fonts; every scene is dressed in them at once. */
  public void fonts(Fonts others) {
    fonts.set(others);
  }

  /** Hears that other fonts were taken. */
  public void onFonts(Runnable listener) {
    fonts.addListener((at, before, now) -> listener.run());
  }

  /**
   * Dresses a scene in the theme and size of now and of later, and the window that shows it in the
   * program's icon.
   */
  public void dress(Scene scene) {
    refresh(scene);
    scene.windowProperty().addListener((at, before, now) -> WindowIcon.put(now));
    WindowIcon.put(scene.getWindow());
    theme.addListener((at, before, now) -> refresh(scene));
    scale.addListener((at, before, now) -> refresh(scene));
    fonts.addListener((at, before, now) -> refresh(scene));
  }

  private void refresh(Scene scene) {
    theme.get().applyTo(scene, fonts.get());
    scene.getStylesheets().add(popupSheet());
  }

  /**
   * Menus and tooltips are windows of their own, out of reach of the transform that scales the
   * content; they take over the sheets of their owner's scene, so their type is scaled here.
   */
  private String popupSheet() {
    double factor = scale.get().factor();
    String css =
        """
        .context-menu, .combo-box-popup { -fx-font-size: %spx; }
        .context-menu .ikonli-font-icon { -fx-icon-size: %spx; }
        .tooltip { -fx-font-size: %spx; }
        """
            .formatted(BODY_SIZE * factor, ICON_SIZE * factor, CAPTION_SIZE * factor);
    return "data:text/css," + URLEncoder.encode(css, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
