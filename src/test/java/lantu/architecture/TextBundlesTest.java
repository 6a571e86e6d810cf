package lantu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the bundles together: Chinese first, English complete, no key missing, unused or twice. */
class TextBundlesTest {
  private static final Path TEXTS = Path.of("assets/text");
  private static final Pattern KEY = Pattern.compile("^([A-Za-z][\\w.]*)\\s*=", Pattern.MULTILINE);
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z]*\\.[\\w.]*)\"");
  private static final Pattern BUNDLE_REF = Pattern.compile("\\$\\{bundle:([\\w.]+)}");

  static Stream<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_zh_CN.properties"))
          .map(name -> name.replace("_zh_CN.properties", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void englishHasExactlyTheKeysOfChinese(String bundle) throws IOException {
    assertThat(read(bundle + "_en").stringPropertyNames())
        .as("add or remove keys in assets/text/%s_en.properties", bundle)
        .containsExactlyInAnyOrderElementsOf(read(bundle + "_zh_CN").stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyKeyBeginsWithItsBundleAndStandsOnce(String bundle) throws IOException {
    List<String> keys = new ArrayList<>();
    Matcher matcher = KEY.matcher(Files.readString(TEXTS.resolve(bundle + "_zh_CN.properties")));
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.startsWith(bundle + "."));
  }

  @Test
  void everyKeyInTheCodeIsThereAndEveryKeyIsUsed() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String bundle : bundles().toList()) {
      known.addAll(read(bundle + "_zh_CN").stringPropertyNames());
    }
    Set<String> named = new TreeSet<>();
    Set<String> prefixes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        collect(LITERAL.matcher(code), named, prefixes);
        collect(BUNDLE_REF.matcher(code), named, prefixes);
      }
    }
    Set<String> bundleNames = new TreeSet<>(bundles().toList());
    Set<String> missing = new TreeSet<>(named);
    missing.removeAll(known);
    missing.removeIf(key -> !bundleNames.contains(key.substring(0, key.indexOf('.'))));
    assertThat(missing).as("named in the code, add them to assets/text").isEmpty();
    Set<String> unused = new TreeSet<>(known);
    unused.removeAll(named);
    unused.removeIf(key -> prefixes.stream().anyMatch(key::startsWith));
    unused.removeIf(key -> key.startsWith("term."));
    assertThat(unused).as("nobody names them, remove them from assets/text").isEmpty();
  }

  private static void collect(Matcher matcher, Set<String> named, Set<String> prefixes) {
    while (matcher.find()) {
      String key = matcher.group(1);
      if (key.endsWith(".")) {
        prefixes.add(key);
      } else {
        named.add(key);
      }
    }
  }

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }
}
