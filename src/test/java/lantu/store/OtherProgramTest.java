package lantu.store;

import static lantu.store.Steps.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import lantu.BesideWindows;
import lantu.exchange.EditJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of their own on one workspace. */
@BesideWindows
class OtherProgramTest {
  @TempDir Path folder;

  @Test
  void aProgramIsTurnedAwayWhileAnotherHasTheWorkspaceAndLetInAfter() throws Exception {
    try (Workspace workspace = Steps.withPlan(folder)) {
      assertThat(run(List.of())).isEqualTo("store.inUse");
      assertThat(workspace.plans()).hasSize(1);
    }
    assertThat(run(List.of())).isEqualTo("opened");
  }

  @Test
  void theOtherWayRoundToo() throws Exception {
    Steps.withPlan(folder).close();
    Process process = OtherProgram.started(List.of(), "edit", folder.toString(), "0");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("opened");
      refused("store.inUse", () -> Workspace.open(folder, new EditJson()));
    } finally {
      process.destroyForcibly().waitFor();
    }
    Workspace.open(folder, new EditJson()).close();
  }

  @Test
  void creatingAWorkspaceWritesNothingToTheConsole() throws Exception {
    Process process = OtherProgram.started(List.of(), "open", folder.toString());
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(folder.resolve("lantu.mv.db")).exists();
  }

  @Test
  void onlyAnUpgradeLoadsTheMigrationLibrary() throws Exception {
    Path log = folder.resolve("classes.log");
    List<String> logged = List.of("-Xlog:class+load:file=" + log);
    Path home = folder.resolve("workspace");
    for (String way : List.of("made", "opened")) {
      assertThat(loads(home, logged))
          .as(way)
          .anyMatch(line -> line.contains("org.h2"))
          .noneMatch(line -> line.contains("org.flywaydb"));
    }
    Path older = Files.createDirectory(folder.resolve("older"));
    try (InputStream in =
        new GZIPInputStream(
            Files.newInputStream(
                Path.of("src", "test", "resources", "workspace", "v4-clean.mv.db.gz")))) {
      Files.copy(in, older.resolve("lantu.mv.db"));
    }
    assertThat(loads(older, logged)).anyMatch(line -> line.contains("org.flywaydb"));
  }

  private List<String> loads(Path home, List<String> options) throws Exception {
    Process process = OtherProgram.started(options, "open", home.toString());
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("opened");
    process.waitFor();
    return Files.readAllLines(folder.resolve("classes.log"));
  }

  private String run(List<String> options) throws Exception {
    Process process = OtherProgram.started(options, "open", folder.toString());
    String out =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return out;
  }
}
