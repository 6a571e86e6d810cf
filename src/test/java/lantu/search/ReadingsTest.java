package lantu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantu.BesideWindows;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.junit.jupiter.api.Test;

@BesideWindows
class ReadingsTest {
  @Test
  void everyCharacterHasTheLettersThatTheLibraryGivesIt() {
    Map<Character, String> ours = letters(Readings::first);

    assertThat(ours).hasSizeGreaterThan(20_000).containsEntry('重', "zc").containsEntry('虹', "hj");
    assertThat(ours).isEqualTo(letters(ReadingsTest::byTheLibrary));
  }

  private static Map<Character, String> letters(Reading reading) {
    return IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
        .mapToObj(sign -> (char) sign)
        .map(sign -> Map.entry(sign, reading.of(sign)))
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, TreeMap::new));
  }

  private static String byTheLibrary(char sign) {
    String[] readings = PinyinHelper.toHanyuPinyinStringArray(sign);
    Stream<String> all = readings == null ? Stream.of() : Arrays.stream(readings);
    return all.map(reading -> reading.substring(0, 1)).distinct().collect(Collectors.joining());
  }

  /** Tells how a character is read. */
  private interface Reading {
    String of(char sign);
  }
}
