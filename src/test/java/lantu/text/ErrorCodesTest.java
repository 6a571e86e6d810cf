package lantu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;

/** The table of short codes against the program that refuses. */
class ErrorCodesTest {
  private static final Path TABLE = Path.of("assets", "text", "codes.properties");
  private static final Pattern REFUSED =
      Pattern.compile("(?:new Refusal|Typed\\.name)\\(.*?\\);", Pattern.DOTALL);
  private static final Pattern KEY = Pattern.compile("\"([a-z]\\w*\\.[\\w.]*\\w)\"(?!\\s*\\+)");

  @Test
  void everySentenceThatRefusesHasACode() throws IOException {
    Set<String> listed = new TreeSet<>(table().values());
    Set<String> missing = new TreeSet<>();
    Messages messages = Messages.chinese();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        REFUSED
            .matcher(Files.readString(file))
            .results()
            .flatMap(each -> KEY.matcher(each.group()).results())
            .map(each -> each.group(1))
            .filter(key -> sentence(messages, key))
            .filter(key -> !listed.contains(key))
            .forEach(missing::add);
      }
    }
    assertThat(missing).as("lines to add to " + TABLE + ", with the next free numbers").isEmpty();
  }

  @Test
  void everyCodeIsASentencesOwn() throws IOException {
    Map<String, String> table = table();
    Messages messages = Messages.chinese();
    assertThat(table.values()).doesNotHaveDuplicates();
    assertThat(table.keySet()).allMatch(number -> number.matches("[1-9]\\d{3}"));
    assertThat(table.values()).allMatch(key -> sentence(messages, key));
    Map<String, String> areas = new HashMap<>();
    table.forEach(
        (number, key) -> {
          String area = key.substring(0, key.indexOf('.'));
          assertThat(areas.computeIfAbsent(number.substring(0, 2), n -> area)).isEqualTo(area);
        });
  }

  @Test
  void aSentenceEndsInItsCodeOnceAndInEveryLanguageTheSame() {
    Refusal inner = new Refusal("number.notANumber", "甲");
    String told = Messages.chinese().sentence(inner);
    String outer =
        Messages.chinese().sentence(new Refusal(inner, "cli.figure.lineRefused", 3, told));

    assertThat(told).endsWith("（LT-1801）");
    assertThat(outer).contains("LT-1801").doesNotContain("LT-12");
    assertThat(Messages.of(java.util.Locale.ENGLISH).sentence(inner)).endsWith("(LT-1801)");
  }

  /** Number → key; the numbers of the file itself, which a map would keep only the last of. */
  private static Map<String, String> table() throws IOException {
    Map<String, String> table = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] parts = line.split("=", 2);
        if (table.put(parts[0], parts[1]) != null) {
          twice.add(parts[0]);
        }
      }
    }
    assertThat(twice).as("numbers given twice").isEmpty();
    return table;
  }

  private static boolean sentence(Messages messages, String key) {
    try {
      return !messages.get(key).isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
