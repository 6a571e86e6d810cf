package lantu.text;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that ship with the product. The laid-out program has them as files beside its jar, so
 * that they are read in place; from the sources they are on the class path.
 */
public final class FontFiles {
  /** The screen font. */
  public static final String SANS = "NotoSansSC_400Regular.ttf";

  /** The screen font for titles. */
  public static final String SANS_SEMIBOLD = "NotoSansSC_600SemiBold.ttf";

  /** The Song-style font of printed text. */
  public static final String SERIF = "NotoSerifSC_400Regular.ttf";

  private FontFiles() {}

  /**
   * Where a font lies.
   *
   * @throws IllegalStateException if it did not ship, which is a fault of the build
   */
  public static URL locate(String name) {
    return locate(name, System.getProperty("lantu.home"));
  }

  static URL locate(String name, @Nullable String home) {
    if (home != null) {
      Path file = Path.of(home, "assets", "fonts", name);
      if (Files.isRegularFile(file)) {
        try {
          return file.toUri().toURL();
        } catch (MalformedURLException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    URL url = FontFiles.class.getResource("/assets/fonts/" + name);
    if (url == null) {
      throw new IllegalStateException("no font " + name);
    }
    return url;
  }
}
