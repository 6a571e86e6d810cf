package lantu.ui.theme;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javafx.scene.text.Font;
import lantu.text.FontFiles;

/** The fonts of the screens: the system's YaHei UI where it is installed, else the bundled Noto. */
public final class Fonts {
  private static final String SYSTEM_FAMILY = "Microsoft YaHei UI";
  private static final List<String> BUNDLED = List.of(FontFiles.SANS, FontFiles.SANS_SEMIBOLD);
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

  /** Makes the bundled fonts known too, for pictures that look the same on every machine. */
  public void loadForPictures() {
    if (installed) {
      BUNDLED.forEach(Fonts::loadBundled);
    }
  }

  String sheet() {
    return Style.sheet(installed ? "font-yahei" : "font-noto");
  }

  /** By address, not by stream: a file is then read in place instead of through a copy. */
  private static void loadBundled(String file) {
    loadFrom(FontFiles.locate(file));
  }

  /** Package-private for the test. */
  static Font loadFrom(URL url) {
    Font font = Font.loadFont(address(url), ANY_SIZE);
    if (font == null) {
      throw new IllegalStateException("cannot load font " + url);
    }
    return font;
  }

  /** The toolkit takes the path of a file address as it is written: no space may be encoded. */
  private static String address(URL url) {
    return url.getProtocol().equals("file")
        ? "file:" + Path.of(URI.create(url.toString()))
        : url.toString();
  }
}
