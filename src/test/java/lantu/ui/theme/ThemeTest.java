package lantu.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class ThemeTest {
  private static final Pattern TOKEN = Pattern.compile("(-lt-[a-z0-9-]+):");
  private static final Pattern USE = Pattern.compile("-lt-[a-z0-9-]+");

  @Test
  void bothThemesDefineTheSameTokens() throws Exception {
    assertThat(tokens("light")).isEqualTo(tokens("dark")).isNotEmpty();
  }

  @Test
  void theStructureUsesOnlyTokensThatExist() throws Exception {
    Set<String> used = new TreeSet<>();
    USE.matcher(text("base")).results().map(MatchResult::group).forEach(used::add);

    assertThat(tokens("light")).containsAll(used);
  }

  @Test
  void aMachineWithoutChineseFontsGetsTheBundledOnes() {
    Fonts fonts = Fonts.load(List.of("DejaVu Sans"));

    assertThat(fonts.family()).isEqualTo("Noto Sans SC");
    // Asked by name, as a style sheet does: the list of families may be older than the loading.
    assertThat(Font.font(fonts.family(), 14).getFamily()).isEqualTo("Noto Sans SC");
    assertThat(Font.font("Noto Sans SC SemiBold", 14).getName()).isEqualTo("Noto Sans SC SemiBold");
  }

  @Test
  void aMachineWithYaHeiKeepsIt() {
    assertThat(Fonts.load(List.of("Microsoft YaHei UI")).family()).isEqualTo("Microsoft YaHei UI");
  }

  private static Set<String> tokens(String sheet) throws Exception {
    Set<String> tokens = new TreeSet<>();
    TOKEN.matcher(text(sheet)).results().map(match -> match.group(1)).forEach(tokens::add);
    return tokens;
  }

  private static String text(String sheet) throws Exception {
    try (var in = ThemeTest.class.getResourceAsStream("/assets/style/" + sheet + ".css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
