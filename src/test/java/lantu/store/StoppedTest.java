package lantu.store;

import static lantu.store.Steps.set;
import static lantu.store.Steps.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import lantu.BesideWindows;
import lantu.edit.Backup;
import lantu.edit.Edit;
import lantu.edit.Notice;
import lantu.exchange.EditJson;
import lantu.plan.SamplePlans;
import lantu.seal.Vault;
import lantu.value.Stopping;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work on whole workspaces that is stopped, early, late and in between: nothing is left of it. */
@BesideWindows
class StoppedTest {
  @TempDir private Path folder;

  private Workspace workspace;

  @BeforeEach
  void someWork() {
    workspace = Steps.withPlan(folder);
    set(workspace, 2021, null, "1");
    workspace.backups().make(Backup.Occasion.BY_HAND);
    set(workspace, 2021, "1", "2");
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  /** Stops at the n-th question for ever larger n; what is left is looked at each time. */
  private <T> T stopped(Supplier<T> work, Runnable look) {
    int times = 0;
    for (int nth = 1; ; nth = nth * 2 + 1) {
      int at = nth;
      int[] asked = {0};
      try {
        T result =
            Stopping.by(
                () -> {
                  if (++asked[0] >= at) {
                    throw new CancellationException();
                  }
                },
                work::get);
        assertThat(times).as("stopped before").isGreaterThan(3);
        return result;
      } catch (CancellationException e) {
        times++;
        look.run();
      }
    }
  }

  private List<Path> files() {
    try {
      return new ArrayList<>(Secrets.files(folder.resolve("backups")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aBackupThatIsStoppedLeavesNothing() {
    List<Path> before = files();
    var made =
        stopped(
            () -> workspace.backups().make(Backup.Occasion.BY_HAND),
            () -> {
              assertThat(files()).isEqualTo(before);
              assertThat(workspace.backups().list()).hasSize(1);
            });
    assertThat(made).isPresent();
    assertThat(workspace.backups().list()).hasSize(2);
    set(workspace, 2021, "2", "3");
    assertThat(value(workspace, 2021)).isEqualTo("3");
  }

  @Test
  void aRestoreThatIsStoppedChangesNothing() {
    String name = workspace.backups().list().getFirst().name();
    Map<String, String> tables = tables();
    stopped(
        () -> workspace.backups().restore(name),
        () -> {
          assertThat(tables()).isEqualTo(tables);
          assertThat(workspace.backups().verify()).allMatch(Notice::good);
        });
    assertThat(value(workspace, 2021)).isEqualTo("1");
    set(workspace, 2021, "1", "4");
  }

  private Map<String, String> tables() {
    workspace.close();
    try {
      return new DatabaseFile(folder, Vault.PLAIN).tables();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      workspace = Workspace.open(folder, new EditJson());
    }
  }

  @Test
  void aLongChangeThatIsStoppedIsTakenBackWhole() {
    List<Edit> parts = new ArrayList<>();
    for (int i = 2; i <= 40; i++) {
      parts.add(
          new Edit.SetFigure(
              Steps.cell(2021), Steps.figure(2021, "" + i), Steps.figure(2021, "" + (i + 1))));
    }
    Edit change = Edit.of(parts);
    stopped(
        () -> workspace.apply(SamplePlans.ID, change, Steps.SOMEONE),
        () -> {
          assertThat(value(workspace, 2021)).isEqualTo("2");
          assertThat(workspace.backups().verify()).allMatch(Notice::good);
        });
    assertThat(value(workspace, 2021)).isEqualTo("41");
  }

  @Test
  void lookingAtABackupAndProvingTheDataCanBeStopped() {
    String name = workspace.backups().list().getFirst().name();
    assertThat(stopped(() -> workspace.backups().preview(name), () -> {}).plans()).hasSize(1);
    assertThat(stopped(() -> workspace.backups().verify(), () -> {})).allMatch(Notice::good);
    assertThat(value(workspace, 2021)).isEqualTo("2");
  }
}
