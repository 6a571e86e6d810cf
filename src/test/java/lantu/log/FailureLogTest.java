package lantu.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLogTest {
  @TempDir private Path workspace;

  private final Ticking clock = new Ticking();
  private FailureLog log = new FailureLog(clock, false, Messages.chinese());
  private Messages messages = Messages.chinese().toldTo(log);

  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void nothingIsOpenedBeforeTheFirstFailure() {
    log.into(workspace, false);
    assertThat(workspace.resolve("logs")).doesNotExist();
  }

  @Test
  void aRefusalIsOneEntryWithItsCodeAndWhereItCameFromAndNoFigures() throws IOException {
    log.into(workspace, false);
    String sentence =
        messages.sentence(
            new Refusal(new IOException("1047.28 in the way"), "number.notANumber", "1047.28亿"));

    assertThat(sentence).contains("1047.28亿", "LT-1801");
    assertThat(logged())
        .contains(
            "2026-03-01 08:00:00 LT-1801 number.notANumber",
            "java.io.IOException",
            "FailureLogTest")
        .doesNotContain("1047");
  }

  @Test
  void wordsAreLoggedOnlyWhereThatWasChosen() throws IOException {
    log = new FailureLog(clock, true, Messages.chinese());
    log.into(workspace, false);
    Messages.chinese().toldTo(log).sentence(new Refusal("number.notANumber", "1047.28亿"));

    assertThat(logged()).contains("1047.28亿");
  }

  @Test
  void theDetailsOfWhatWasToldHaveTheSentenceTheCodeAndTheCause() {
    String sentence = messages.sentence(new Refusal(new IOException("满了"), "file.diskFull", "a"));

    assertThat(messages.details(sentence))
        .contains(
            sentence, "LT-16", "file.diskFull", "2026-03-01", "0.1.0", "满了", "FailureLogTest");
    assertThat(messages.details("没有说过的话")).isEqualTo("没有说过的话");
  }

  @Test
  void aFailureThatRepeatsIsCountedAndToldOnceAMinute() throws IOException {
    log.into(workspace, false);
    for (int i = 0; i < 1000; i++) {
      messages.sentence(new Refusal("store.writeFailed"));
      clock.now = clock.now.plus(Duration.ofMillis(60));
    }
    messages.sentence(new Refusal("store.writeFailed"));

    assertThat(logged().lines()).hasSize(2);
    assertThat(logged()).contains("(+999)");
  }

  @Test
  void theFilesAreFewAndSmallHoweverMuchFails() throws IOException {
    log.into(workspace, false);
    for (int i = 0; i < 12_000; i++) {
      messages.unforeseen("shell.failed", new IllegalStateException(deep(i % 40)));
      clock.now = clock.now.plus(Duration.ofMinutes(2));
    }
    try (Stream<Path> files = Files.list(workspace.resolve("logs"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".log")).toList())
          .hasSizeBetween(2, LogFiles.FILES)
          .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LogFiles.SIZE + 16 * 1024));
    }
  }

  @Test
  void whereNoLogCanBeWrittenTheUserIsToldAllTheSame() throws IOException {
    Files.writeString(workspace.resolve("logs"), "一个文件，不是文件夹");
    log.into(workspace, false);

    assertThat(messages.sentence(new Refusal("store.writeFailed"))).contains("LT-20");
    assertThat(workspace.resolve("logs")).hasContent("一个文件，不是文件夹");
  }

  private static Throwable deep(int depth) {
    return depth == 0 ? new ArithmeticException() : deep(depth - 1);
  }

  private String logged() throws IOException {
    return Files.readString(workspace.resolve("logs/lantu.0.log"));
  }
}
