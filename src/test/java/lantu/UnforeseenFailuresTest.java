package lantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lantu.cli.Console;
import lantu.text.Messages;
import lantu.text.Unforeseen;
import lantu.ui.dialog.RecordingDialogs;
import org.junit.jupiter.api.Test;

class UnforeseenFailuresTest {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Console console =
      new Console(stream(new ByteArrayOutputStream()), stream(log), Messages.chinese());

  @Test
  void theReaderGetsASentenceWithTheCodeAndTheLogTheDetails() {
    RecordingDialogs dialogs = new RecordingDialogs();
    RuntimeException failure = new IllegalStateException(new ArithmeticException("算不出"));

    new UnforeseenFailures(dialogs, console, Messages.chinese())
        .uncaughtException(Thread.currentThread(), failure);

    assertThat(dialogs.said())
        .singleElement()
        .asString()
        .contains("意外情况", Unforeseen.code(failure))
        .doesNotContain("Exception");
    assertThat(log.toString(StandardCharsets.UTF_8)).contains("算不出", Unforeseen.code(failure));
  }

  @Test
  void whatFailsWhileTheSentenceIsReadIsOnlyLogged() {
    List<String> told = new ArrayList<>();
    UnforeseenFailures[] itself = new UnforeseenFailures[1];
    RecordingDialogs dialogs = new RecordingDialogs();
    dialogs.whenTold(
        () -> {
          told.add("again");
          itself[0].uncaughtException(Thread.currentThread(), new IllegalStateException("第二个"));
        });
    itself[0] = new UnforeseenFailures(dialogs, console, Messages.chinese());

    itself[0].uncaughtException(Thread.currentThread(), new IllegalStateException("第一个"));

    assertThat(told).hasSize(1);
    assertThat(dialogs.said()).hasSize(1);
    assertThat(log.toString(StandardCharsets.UTF_8)).contains("第一个", "第二个");
  }

  @Test
  void theSamePlaceHasTheSameCode() {
    assertThat(Unforeseen.code(fail(1))).isEqualTo(Unforeseen.code(fail(2))).hasSize(8);
  }

  private static RuntimeException fail(int number) {
    List<RuntimeException> made = new ArrayList<>();
    for (int i = 0; i <= number; i++) {
      made.add(new IllegalStateException("第" + i + "次"));
    }
    return made.getLast();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
