package lantu.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lantu.text.FontFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
  @ParameterizedTest
  @ValueSource(strings = {"lantu", "Program Files", "蓝图 规划", "100%25"})
  void theFontsAreFoundWhereverTheProgramLies(String folder, @TempDir Path root) throws Exception {
    Path file = Files.createDirectories(root.resolve(folder)).resolve(FontFiles.SANS);
    try (InputStream in = FontFiles.locate(FontFiles.SANS).openStream()) {
      Files.copy(in, file);
    }
    assertThat(Fonts.loadFrom(file.toUri().toURL()).getFamily()).isEqualTo("Noto Sans SC");
  }
}
