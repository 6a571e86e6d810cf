package lantu.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SystemFileOpenerTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Windows 11, rundll32
          Mac OS X,   open
          Linux,      xdg-open
          """)
  void eachSystemHasItsCommandAndTheFileIsOneArgument(String system, String program) {
    Path file = Path.of("证明 材料 & 附件.pdf");

    assertThat(new SystemFileOpener(system).command(file))
        .startsWith(program)
        .endsWith(file.toString());
  }
}
