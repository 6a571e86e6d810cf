package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import lantu.BesideWindows;
import lantu.text.Messages;
import lantu.text.Unforeseen;
import org.junit.jupiter.api.Test;

/** A command that fails in a way that nobody has foreseen still says so in the user's words. */
@BesideWindows
class FailingCommandTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Supplier<Throwable> failure) {
    Surroundings failing =
        (Surroundings)
            Proxy.newProxyInstance(
                Surroundings.class.getClassLoader(),
                new Class<?>[] {Surroundings.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("defaultWorkspace")) {
                    return Path.of("none");
                  }
                  throw failure.get();
                });
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Cli(failing, new Console(nowhere, told, Messages.chinese())).run("plan", "list");
  }

  @Test
  void anUnforeseenFailureHasItsCode() {
    RuntimeException failure = new IllegalStateException("出错");

    assertThat(run(() -> failure)).isEqualTo(Cli.COULD_NOT);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("程序遇到意外情况")
        .contains(Unforeseen.code(failure))
        .doesNotContain("picocli.CommandLine$");
  }

  @Test
  void wantOfMemoryIsOneSentence() {
    assertThat(run(() -> new OutOfMemoryError("heap"))).isEqualTo(Cli.COULD_NOT);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("本机内存不够").hasLineCount(1);
  }

  @Test
  void aBrokenInstallationHasItsCodeToo() {
    assertThat(run(() -> new NoClassDefFoundError("lantu/Gone"))).isEqualTo(Cli.COULD_NOT);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("程序遇到意外情况");
  }
}
