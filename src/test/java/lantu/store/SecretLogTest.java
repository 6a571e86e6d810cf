package lantu.store;

import static lantu.store.Secrets.PASSWORD;
import static lantu.store.Secrets.keeper;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lantu.BesideWindows;
import lantu.exchange.EditJson;
import lantu.log.FailureLog;
import lantu.seal.KeyFile;
import lantu.seal.Vault;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong with a password, a log that says all it can has neither it nor a key. */
@BesideWindows
class SecretLogTest {
  private static final String WRONG = "猜错的口令-Zz9";

  @TempDir Path home;

  @Test
  void theFullestLogHasNeitherPasswordNorKey() throws IOException {
    Path folder = home.resolve("ws");
    Steps.withPlan(folder).close();
    keeper(folder).set(PASSWORD.toCharArray());
    KeyFile key = KeyFile.read(Files.readAllBytes(folder.resolve("lantu.key"))).orElseThrow();
    Vault vault = key.unlock(PASSWORD.toCharArray()).orElseThrow();
    List<Runnable> failures =
        List.of(
            () -> Secrets.open(folder, WRONG),
            () -> keeper(folder).remove(WRONG.toCharArray()),
            () -> keeper(folder).change(WRONG.toCharArray(), PASSWORD.toCharArray()),
            () -> keeper(folder).set(PASSWORD.toCharArray()),
            () -> new DatabaseFile(folder, Vault.PLAIN).connect(),
            () -> {
              emptied(folder);
              Secrets.open(folder, PASSWORD);
            },
            () ->
                Migration.run(
                    "jdbc:h2:file:/dev/null/x;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;CIPHER=AES",
                    both(vault)),
            () ->
                new WorkspacePassword(
                        folder, new EditJson(), Secrets.CHEAP, new FileSteps(SecretLogTest::full))
                    .change(PASSWORD.toCharArray(), WRONG.toCharArray()));
    List<String> said = new ArrayList<>(List.of(String.valueOf(vault), String.valueOf(key)));
    try (FailureLog log = new FailureLog(Clock.systemUTC(), true, Messages.chinese())) {
      log.into(home.resolve("log"), false);
      Messages messages = Messages.chinese().toldTo(log);
      for (Runnable failure : failures) {
        try {
          failure.run();
          said.add("nothing went wrong");
        } catch (Refusal refusal) {
          String sentence = messages.sentence(refusal);
          said.add(sentence + refusal + log.details(sentence).orElseThrow());
        }
      }
    }
    said.add(Files.readString(home.resolve("log/logs/lantu.0.log")));
    assertThat(said).hasSize(failures.size() + 3).doesNotContain("nothing went wrong");
    assertThat(said.getLast()).contains("store.password.wrong", "store.damaged");
    assertThat(String.join("\n", said))
        .doesNotContain(PASSWORD, WRONG, new String(vault.databasePassword()));
  }

  private static char[] both(Vault vault) {
    return (new String(vault.databasePassword()) + " ").toCharArray();
  }

  private static void full(Path file) throws IOException {
    throw new IOException("No space left on device");
  }

  /** Nothing is left from which the database could be made anew. */
  private static void emptied(Path folder) {
    try {
      for (Path file : Secrets.files(folder)) {
        String name = file.toString();
        if (name.endsWith(".lj") || BackupFolder.named(file)) {
          Files.delete(file);
        }
      }
      Files.write(folder.resolve("lantu.mv.db"), new byte[8192]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
