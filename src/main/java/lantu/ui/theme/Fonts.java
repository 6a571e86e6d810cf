package lantu.ui.theme;

import java.net.URL;
import java.util.Collection;
import java.util.List;
import javafx.scene.text.Font;

/** The fonts of the screens: the system's YaHei UI where it is installed, else the bundled Noto. */
public final class Fonts {
  private static final String SYSTEM_FAMILY = "Microsoft YaHei UI";
  private static final List<String> BUNDLED =
      List.of("NotoSansSC_400Regular.ttf", "NotoSansSC_600SemiBold.ttf");
  private static final double ANY_SIZE = 14;

  private final boolean installed;

  private Fonts(boolean installed) {
    this.installed = installed;
  }

  /** Looks for the system font and loads the bundled ones if it is not there. Call once. */
  public static Fonts load() {
    return load(Font.getFamilies());
  }

  static Fonts load(Collection<String> families) {
    boolean installed = families.contains(SYSTEM_FAMILY);
    if (!installed) {
      BUNDLED.forEach(Fonts::loadBundled);
    }
    return new Fonts(installed);
  }

  /** The family to name where a style sheet does not reach, such as a canvas. */
  public String family() {
    return installed ? SYSTEM_FAMILY : "Noto Sans SC";
  }

  String sheet() {
    return Style.sheet(installed ? "font-yahei" : "font-noto");
  }

  /** By address, not by stream: a file is then read in place instead of through a copy. */
  private static void loadBundled(String file) {
    URL url = Fonts.class.getResource("/assets/fonts/" + file);
    if (url == null || Font.loadFont(url.toExternalForm(), ANY_SIZE) == null) {
      throw new IllegalStateException("cannot load font " + file);
    }
  }
}
