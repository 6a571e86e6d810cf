package lantu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {
  @Test
  void theLaidOutProgramReadsItsFontsInPlace(@TempDir Path home) throws IOException {
    Path file = Files.createDirectories(home.resolve("assets/fonts")).resolve(FontFiles.SANS);
    Files.writeString(file, "a font");
    assertThat(FontFiles.locate(FontFiles.SANS, home.toString())).isEqualTo(file.toUri().toURL());
    assertThat(FontFiles.locate(FontFiles.SERIF, home.toString()).toString())
        .endsWith(FontFiles.SERIF);
  }

  @Test
  void everyNamedFontShips() {
    assertThat(FontFiles.locate(FontFiles.SANS, null)).isNotNull();
    assertThat(FontFiles.locate(FontFiles.SANS_SEMIBOLD, null)).isNotNull();
    assertThatThrownBy(() -> FontFiles.locate("none.ttf", null))
        .isInstanceOf(IllegalStateException.class);
  }
}
