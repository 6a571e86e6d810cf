package lantu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every package to its page, every class to its size, and README's map to the source. */
class PackagesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final int LONGEST = 500;

  @Test
  void everyPackageSaysWhatItIsForAndWhatDoesNotBelong() throws IOException {
    for (Path folder : packages()) {
      Path page = folder.resolve("package-info.java");
      assertThat(page).exists();
      assertThat(Files.readString(page).replaceAll("[\\s*]+", " "))
          .as(page.toString())
          .contains("@NullMarked", "not belong here");
    }
  }

  @Test
  void noClassIsLong() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
      }
    }
  }

  @Test
  void readmeMapsEveryPackageAndNoOther() throws IOException {
    Set<String> mapped = new TreeSet<>();
    Matcher row =
        Pattern.compile("^\\| `(lantu[\\w.]*)` \\|", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("README.md")));
    while (row.find()) {
      mapped.add(row.group(1));
    }
    Set<String> real = new TreeSet<>();
    packages()
        .forEach(folder -> real.add(MAIN.relativize(folder).toString().replaceAll("[/\\\\]", ".")));
    assertThat(mapped).isEqualTo(real);
  }

  private static List<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(path -> path.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    }
  }
}
