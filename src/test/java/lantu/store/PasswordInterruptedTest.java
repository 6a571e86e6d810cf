package lantu.store;

import static lantu.store.Secrets.CHEAP;
import static lantu.store.Secrets.PASSWORD;
import static lantu.store.Secrets.keeper;
import static lantu.store.Steps.set;
import static lantu.store.Steps.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import lantu.BesideWindows;
import lantu.exchange.EditJson;
import lantu.value.Refusal;
import lantu.work.EvidenceFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Setting, changing and removing a password, with the program killed or the disk failing before
 * each step: the workspace opens with exactly one of the two, and everything is there.
 */
@BesideWindows
class PasswordInterruptedTest {
  private static final String OTHER = "另一个口令";

  /** A disk fails at every so many steps; at each with {@code -Dlantu.force=2}. */
  private static final int EVERY = Integer.getInteger("lantu.force", 1) > 1 ? 1 : 4;

  @TempDir Path home;
  private Path folder;
  private String hash = "";

  @BeforeEach
  void someWork() throws IOException {
    folder = home.resolve("ws");
    try (Workspace workspace = Steps.withPlan(folder)) {
      set(workspace, 2021, null, "7");
      Path paper = Files.writeString(home.resolve("材料.txt"), "材料");
      hash = new EvidenceFiles(folder, workspace.vault()).take(paper).storedName();
    }
  }

  /** What is done to the password. */
  private interface Deed {
    void with(WorkspacePassword keeper);
  }

  private static final Deed SET = keeper -> keeper.set(PASSWORD.toCharArray());
  private static final Deed CHANGE =
      keeper -> keeper.change(PASSWORD.toCharArray(), OTHER.toCharArray());
  private static final Deed REMOVE = keeper -> keeper.remove(PASSWORD.toCharArray());

  @Test
  void setting() throws IOException {
    killed(SET, null, PASSWORD);
    failing(SET, null, PASSWORD);
  }

  @Test
  void changing() throws IOException {
    keeper(folder).set(PASSWORD.toCharArray());
    killed(CHANGE, PASSWORD, OTHER);
    failing(CHANGE, PASSWORD, OTHER);
  }

  @Test
  void removing() throws IOException {
    keeper(folder).set(PASSWORD.toCharArray());
    killed(REMOVE, PASSWORD, null);
    failing(REMOVE, PASSWORD, null);
  }

  /** Whoever is killed leaves the folder as it is at that moment. */
  private void killed(Deed deed, @Nullable String old, @Nullable String fresh) throws IOException {
    Path whole = home.resolve("whole");
    Secrets.copy(folder, whole);
    List<Path> moments = new ArrayList<>();
    run(
        deed,
        whole,
        file -> {
          Path moment = home.resolve("moment-" + moments.size());
          try {
            Secrets.copy(whole, moment);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          moments.add(moment);
        });
    int before = 0;
    for (Path moment : moments) {
      before += opensWithOne(moment, old, fresh) ? 1 : 0;
    }
    assertThat(opensWithOne(whole, old, fresh)).isFalse();
    System.out.println(
        "password, killed at each of "
            + moments.size()
            + " steps: old "
            + before
            + ", new "
            + (moments.size() - before));
    assertThat(before).isBetween(1, moments.size() - 1);
  }

  /** A disk that fails once, at some of the steps. */
  private void failing(Deed deed, @Nullable String old, @Nullable String fresh) throws IOException {
    int refused = 0;
    boolean failed = true;
    for (int nth = 1; failed; nth += EVERY) {
      Path whole = home.resolve("failing-" + nth);
      Secrets.copy(folder, whole);
      AtomicInteger left = new AtomicInteger(nth);
      String key = "";
      try {
        run(
            deed,
            whole,
            file -> {
              if (left.decrementAndGet() == 0) {
                throw new UncheckedIOException(new IOException("No space left on device"));
              }
            });
      } catch (Refusal refusal) {
        key = refusal.key();
        refused++;
      }
      failed = left.get() <= 0;
      boolean isOld = opensWithOne(whole, old, fresh);
      if (key.equals("store.convert.failed")) {
        assertThat(isOld).as(nth + key).isTrue();
      }
      if (key.equals("store.convert.unfinished") || key.isEmpty()) {
        assertThat(isOld).as(nth + key).isFalse();
      }
    }
    assertThat(refused).isPositive();
  }

  private static void run(Deed deed, Path where, Consumer<Path> before) {
    FileSteps steps =
        new FileSteps(
            file -> {
              try {
                before.accept(file);
              } catch (UncheckedIOException e) {
                throw e.getCause();
              }
            });
    deed.with(new WorkspacePassword(where, new EditJson(), CHEAP, steps));
  }

  /** Whether it is the old one; everything that was saved is there, and nothing is left over. */
  private boolean opensWithOne(Path where, @Nullable String old, @Nullable String fresh)
      throws IOException {
    Workspace first = opened(where, old);
    boolean isOld = first != null;
    try (Workspace workspace = first == null ? opened(where, fresh) : first) {
      assertThat(workspace).as(where.toString()).isNotNull();
      if (workspace != null) {
        assertThat(value(workspace, 2021)).isEqualTo("7");
        assertThat(workspace.notices())
            .allSatisfy(notice -> assertThat(notice.key()).isEqualTo("store.notice.keyHealed"));
        try (var file =
            workspace.vault().in(Files.newInputStream(where.resolve("evidence").resolve(hash)))) {
          assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("材料");
        }
        set(workspace, 2022, value(workspace, 2022), "1");
      }
    }
    assertThat(opened(where, isOld ? fresh : old)).isNull();
    assertThat(where.resolve(Conversion.FOLDER)).doesNotExist();
    assertThat(where.resolve(Conversion.LIST)).doesNotExist();
    return isOld;
  }

  private static @Nullable Workspace opened(Path where, @Nullable String password) {
    if (Workspace.hasPassword(where) == (password == null) && !Conversion.underWay(where)) {
      return null;
    }
    try {
      Workspace open =
          Workspace.open(
              where,
              new EditJson(),
              wrong -> wrong == 0 && password != null ? password.toCharArray() : null);
      if (open.vault().sealed() == (password == null)) {
        open.close();
        return null;
      }
      return open;
    } catch (Refusal refusal) {
      assertThat(refusal.key()).isIn("store.password.wrong", "store.password.needed");
      return null;
    }
  }
}
