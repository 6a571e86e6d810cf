package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;

class AboutTest {
  @Test
  void theVersionToldIsTheOneThatIsBuilt() throws IOException {
    Matcher version =
        Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));

    assertThat(version.find()).isTrue();
    assertThat(Messages.chinese().get("shell.version")).isEqualTo(version.group(1));
    assertThat(Messages.of(Locale.ENGLISH).get("shell.version")).isEqualTo(version.group(1));
  }
}
