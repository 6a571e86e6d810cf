package lantu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The message bundles against the program that asks for them. */
class MessageKeysTest {
  private static final Path BUNDLES = Path.of("assets", "text");
  private static final Path PROGRAM = Path.of("src", "main", "java");
  private static final String CHINESE = "_zh_CN.properties";
  private static final Pattern LITERAL =
      Pattern.compile("\"(?:\\$\\{bundle:)?([A-Za-z][\\w-]*(?:\\.[\\w-]+)*\\.?)}?\"(\\s*\\+)?");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+");

  private static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(CHINESE))
          .map(name -> name.substring(0, name.length() - CHINESE.length()))
          .sorted()
          .toList();
    }
  }

  /** The lines of a bundle: key and text. */
  private static Map<String, String> lines(String bundle, String ending) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (String line : Files.readAllLines(BUNDLES.resolve(bundle + ending))) {
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#")) {
        String before = lines.put(line.substring(0, equals).strip(), line.substring(equals + 1));
        assertThat(before).as("twice in " + bundle + ending + ": " + line).isNull();
      }
    }
    return lines;
  }

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (String bundle : bundles()) {
      keys.addAll(lines(bundle, CHINESE).keySet());
    }
    return keys;
  }

  /** Every literal of the program that could be a key; with a + where something is added to it. */
  private static Set<String> literals() throws IOException {
    try (Stream<Path> files = Files.walk(PROGRAM)) {
      Set<String> found = new HashSet<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        LITERAL
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult each) -> each.group(1) + (each.group(2) == null ? "" : "+"))
            .forEach(found::add);
      }
      return found;
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithAsManyPlaces() throws IOException {
    for (String bundle : bundles()) {
      Map<String, String> chinese = lines(bundle, CHINESE);
      Map<String, String> english = lines(bundle, "_en.properties");
      assertThat(english.keySet()).as(bundle).isEqualTo(chinese.keySet());
      List<String> other = new ArrayList<>();
      chinese.forEach(
          (key, text) -> {
            // Chapter {0} in Chinese numerals is chapter {1} in English: as many, not the same.
            if (places(text).size() != places(english.getOrDefault(key, "")).size()) {
              other.add(key);
            }
          });
      assertThat(other).as("keys with more places in one language").isEmpty();
    }
  }

  @Test
  void everyKeyThatIsAskedForHasItsWords() throws IOException {
    Set<String> keys = keys();
    Set<String> bundles = Set.copyOf(bundles());
    assertThat(literals())
        .filteredOn(literal -> bundles.contains(literal.replaceFirst("\\..*", "")))
        .filteredOn(literal -> !literal.endsWith(".properties"))
        .filteredOn(literal -> literal.contains(".") && !literal.matches(".*(\\.|\\+)"))
        .filteredOn(literal -> keys.stream().noneMatch(key -> key.startsWith(literal + ".")))
        .filteredOn(literal -> !keys.contains(literal))
        .isEmpty();
  }

  @Test
  void everyKeyIsAskedFor() throws IOException {
    Set<String> whole = literals();
    Set<String> begun =
        whole.stream()
            .filter(literal -> literal.matches(".*(\\.|\\+)"))
            .map(literal -> literal.replace("+", ""))
            .collect(Collectors.toSet());
    assertThat(keys())
        .filteredOn(key -> tails(key).stream().noneMatch(whole::contains))
        .filteredOn(key -> tails(key).stream().noneMatch(tail -> begins(begun, tail)))
        .isEmpty();
  }

  /**
   * A key and what is left of it without its first parts, which a screen puts before all its keys.
   */
  private static List<String> tails(String key) {
    List<String> tails = new ArrayList<>(List.of(key));
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      tails.add(key.substring(dot + 1));
    }
    return tails;
  }

  private static boolean begins(Set<String> begun, String key) {
    return begun.stream().anyMatch(start -> start.contains(".") && key.startsWith(start));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
