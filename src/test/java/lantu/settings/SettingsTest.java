package lantu.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T06:02:11Z"), ZoneOffset.UTC);
  private static final Setting<Integer> WIDTH = Setting.number("window.width", 1440);
  private static final Setting<Boolean> MAXIMISED = Setting.flag("window.maximised", false);
  private static final Setting<String> PLAN = Setting.text("window.plan", "");
  private static final Setting<DayOfWeek> DAY = Setting.choice("day", DayOfWeek.MONDAY);

  @TempDir private Path folder;

  @Test
  void whatIsSavedIsThereOnTheNextStart() {
    Settings settings = Settings.open(file(), CLOCK);
    settings.put(WIDTH, 1024);
    settings.put(MAXIMISED, true);
    settings.put(DAY, DayOfWeek.FRIDAY);
    settings.put(PLAN, "虹口\\十四五=1\n");
    settings.save();

    Settings again = Settings.open(file(), CLOCK);

    assertThat(again.get(WIDTH)).isEqualTo(1024);
    assertThat(again.get(PLAN)).isEqualTo("虹口\\十四五=1\n");
    assertThat(again.get(MAXIMISED)).isTrue();
    assertThat(again.get(DAY)).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(again.setAside()).isEmpty();
  }

  @Test
  void withoutAFileTheFallbacksCount() {
    Settings settings = Settings.open(file(), CLOCK);

    assertThat(settings.get(WIDTH)).isEqualTo(1440);
    assertThat(settings.setAside()).isEmpty();
  }

  @Test
  void savingLeavesNoTemporaryFile() throws Exception {
    Settings.open(file(), CLOCK).save();

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void oneUnreadableValueDoesNotSpoilTheOthers() throws Exception {
    Files.writeString(file(), "format=lantu-settings-1\nwindow.width=wide\nday=friday\n");

    Settings settings = Settings.open(file(), CLOCK);

    assertThat(settings.get(WIDTH)).isEqualTo(1440);
    assertThat(settings.get(DAY)).isEqualTo(DayOfWeek.FRIDAY);
  }

  static List<byte[]> damaged() {
    return List.of(
        new byte[200],
        new byte[] {'f', 'o', (byte) 0xff, (byte) 0xfe},
        "window.width=3".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "format=lantu-settings-1\na=\\u00zz".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        new byte[1024 * 1024 + 1],
        new byte[0]);
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void aDamagedFileIsSetAsideWhole(byte[] content) throws Exception {
    Files.write(file(), content);

    Settings settings = Settings.open(file(), CLOCK);

    assertThat(settings.get(WIDTH)).isEqualTo(1440);
    assertThat(settings.setAside()).isPresent();
    assertThat(settings.setAside().orElseThrow()).hasBinaryContent(content);
    assertThat(file()).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefusedInWords() throws Exception {
    Files.writeString(folder.resolve("blocked"), "a file, not a folder");
    Settings settings = Settings.open(folder.resolve("blocked/settings.properties"), CLOCK);

    assertThatThrownBy(settings::save)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(Messages.chinese().sentence(refusal)).contains("blocked"));
  }

  private Path file() {
    return folder.resolve("settings.properties");
  }
}
