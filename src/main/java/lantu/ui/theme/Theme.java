package lantu.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;

/** The two looks of the workbench. */
public enum Theme {
  /** Dark ink on white. */
  LIGHT,
  /** Light ink on near black. */
  DARK;

  /** The other one. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /** Dresses a scene in this theme; whatever sheets it had are replaced. */
  public void applyTo(Scene scene, Fonts fonts) {
    scene.setUserAgentStylesheet(
        this == LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            List.of(
                Style.sheet(name().toLowerCase(Locale.ROOT)), Style.sheet("base"), fonts.sheet()));
  }
}
