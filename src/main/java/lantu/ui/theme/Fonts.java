package lantu.ui.theme;

import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import lantu.text.FontFiles;

/**
 * The fonts of the screens: the one that was chosen if this machine has it, else the system's YaHei
 * UI, else the bundled Noto.
 */
public final class Fonts {
  /** Chooses for itself what is best on this machine. */
  public static final String AUTOMATIC = "";

  /** The family of the bundled fonts. */
  public static final String BUNDLED_FAMILY = "Noto Sans SC";

  private static final String SYSTEM_FAMILY = "Microsoft YaHei UI";

  /** Families made for Chinese on a screen, as systems have them. */
  private static final List<String> CHINESE =
      List.of(
          SYSTEM_FAMILY,
          "Microsoft YaHei",
          "DengXian",
          "SimHei",
          "HarmonyOS Sans SC",
          "Source Han Sans SC",
          "Noto Sans CJK SC",
          "PingFang SC");

  private static final List<String> BUNDLED = List.of(FontFiles.SANS, FontFiles.SANS_SEMIBOLD);
  private static final double ANY_SIZE = 14;

  private final List<String> installed;
  private final String chosen;
  private final String family;

  private Fonts(List<String> installed, String chosen) {
    this.installed = installed;
    this.chosen = chosen;
    this.family = family(installed, chosen);
  }

  /** Looks for the system font and loads the bundled ones if it is not there. Call once. */
  public static Fonts load() {
    return load(Font.getFamilies());
  }

  static Fonts load(Collection<String> families) {
    Fonts fonts = new Fonts(CHINESE.stream().filter(families::contains).toList(), AUTOMATIC);
    fonts.loadIfBundled();
    return fonts;
  }

  private static String family(List<String> installed, String chosen) {
    if (installed.contains(chosen) || chosen.equals(BUNDLED_FAMILY)) {
      return chosen;
    }
    return installed.contains(SYSTEM_FAMILY) ? SYSTEM_FAMILY : BUNDLED_FAMILY;
  }

  /** The same with another choice; one that this machine has not is as if none was made. */
  public Fonts choose(String wanted) {
    Fonts fonts = new Fonts(installed, wanted);
    if (!family.equals(BUNDLED_FAMILY)) {
      fonts.loadIfBundled();
    }
    return fonts;
  }

  /** What was chosen: {@link #AUTOMATIC} or a family. */
  public String chosen() {
    return chosen;
  }

  /** What can be chosen on this machine, {@link #AUTOMATIC} first. */
  public List<String> offered() {
    List<String> offered = new ArrayList<>(List.of(AUTOMATIC, BUNDLED_FAMILY));
    offered.addAll(installed);
    return offered;
  }

  /** The family to name where a style sheet does not reach, such as a canvas. */
  public String family() {
    return family;
  }

  /** Makes the bundled fonts known too, for pictures that look the same on every machine. */
  public void loadForPictures() {
    if (!family.equals(BUNDLED_FAMILY)) {
      BUNDLED.forEach(Fonts::loadBundled);
    }
  }

  String sheet() {
    return switch (family) {
      case BUNDLED_FAMILY -> Style.sheet("font-noto");
      case SYSTEM_FAMILY -> Style.sheet("font-yahei");
      default -> sheetOf(family);
    };
  }

  private static String sheetOf(String family) {
    String css =
        """
        .root, .popup { -fx-font-family: "%s"; }
        .page-title, .section-title, .strong, .table-view .column-header .label, .button.accent {
          -fx-font-weight: bold;
        }
        """
            .formatted(family);
    return "data:text/css," + URLEncoder.encode(css, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void loadIfBundled() {
    if (family.equals(BUNDLED_FAMILY)) {
      BUNDLED.forEach(Fonts::loadBundled);
    }
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Fonts fonts
        && fonts.installed.equals(installed)
        && fonts.chosen.equals(chosen);
  }

  @Override
  public int hashCode() {
    return Objects.hash(installed, chosen);
  }

  /** The toolkit takes the path of a file address as it is written: no space may be encoded. */
  private static String address(URL url) {
    return url.getProtocol().equals("file")
        ? "file:" + Path.of(URI.create(url.toString()))
        : url.toString();
  }
}
