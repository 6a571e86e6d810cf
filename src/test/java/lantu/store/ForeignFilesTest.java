package lantu.store;

import static lantu.store.Steps.refused;
import static lantu.store.Steps.withPlan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import lantu.BesideWindows;
import lantu.exchange.EditJson;
import lantu.plan.SamplePlans;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not this program's, or no longer whole: refused, and not a byte of them moves. */
@BesideWindows
class ForeignFilesTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("lantu.mv.db");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 4096, 8192, 12288})
  void aFileCutShortIsNotTakenForAnEmptyOne(int length) throws Exception {
    withPlan(folder).close();
    forgetJournal();
    byte[] cut = Arrays.copyOf(Files.readAllBytes(file), length);
    Files.write(file, cut);
    refused("store.damaged", () -> Workspace.open(folder, new EditJson()));
    assertThat(Files.readAllBytes(file)).isEqualTo(cut);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sa", "lantu"})
  void anotherProgramsDatabaseIsLeftAsItIs(String user) throws Exception {
    sql(user, "CREATE TABLE theirs AS SELECT x FROM SYSTEM_RANGE(1, 100)");
    byte[] theirs = Files.readAllBytes(file);
    refused("store.damaged", () -> Workspace.open(folder, new EditJson()));
    assertThat(Files.readAllBytes(file)).isEqualTo(theirs);
  }

  @Test
  void anEmptyDatabaseOfAnotherProgramIsNotTakenOver() throws Exception {
    sql("lantu", "SELECT 1");
    byte[] theirs = Files.readAllBytes(file);
    refused("store.damaged", () -> Workspace.open(folder, new EditJson()));
    assertThat(Files.readAllBytes(file)).isEqualTo(theirs);
  }

  @Test
  void aNewerSchemaIsLeftAsItIs() throws Exception {
    withPlan(folder).close();
    sql("lantu", "UPDATE \"schema_version\" SET \"version\" = '99' WHERE \"version\" = '2'");
    byte[] newer = Files.readAllBytes(file);
    refused("store.newerSchema", () -> Workspace.open(folder, new EditJson()));
    assertThat(Files.readAllBytes(file)).isEqualTo(newer);
  }

  @Test
  void anOlderSchemaIsUpgradedAndTheOldFileKept() throws Exception {
    Flyway.configure()
        .dataSource("jdbc:h2:file:" + folder.resolve("lantu"), "lantu", "")
        .locations("classpath:assets/migration")
        .table(Migration.HISTORY)
        .baselineVersion("0")
        .load()
        .baseline();
    byte[] older = Files.readAllBytes(file);
    withPlan(folder).close();
    assertThat(Files.readAllBytes(folder.resolve("lantu.v0.mv.db"))).isEqualTo(older);
    try (Workspace again = Workspace.open(folder, new EditJson())) {
      assertThat(again.plans()).hasSize(1);
    }
  }

  @Test
  void whatAnInterruptedCreationLeftIsNotInTheWay() throws Exception {
    Files.write(folder.resolve("lantu.next.mv.db"), new byte[5000]);
    withPlan(folder).close();
    assertThat(folder.resolve("lantu.next.mv.db")).doesNotExist();
  }

  @Test
  void rowsThatMakeNoPlanAreRefusedAsUnreadable() throws Exception {
    withPlan(folder).close();
    sql("lantu", "DELETE FROM figure", "UPDATE area SET kind = 'ZONE' WHERE kind = 'DISTRICT'");
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      refused("store.unreadable", () -> workspace.load(SamplePlans.ID));
      assertThat(workspace.plans()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"我的 工作区", "a%20b", "~x", "a=b&c", "a'b"})
  void aFolderMayHaveAnyOrdinaryName(String name) {
    Path odd = folder.resolve(name);
    withPlan(odd).close();
    assertThat(odd.resolve("lantu.mv.db")).exists();
    withPlan(odd).close();
  }

  @Test
  void aFolderThatTheEngineWouldMisreadIsRefusedAndNotMade() {
    Path odd = folder.resolve("a;b");
    refused("store.folderName", () -> Workspace.open(odd, new EditJson()));
    assertThat(odd).doesNotExist();
  }

  /** Without it and without a backup there is nothing to make the database anew from. */
  private void forgetJournal() throws IOException {
    for (Path segment : OperationJournal.segments(folder.resolve(OperationJournal.FOLDER))) {
      Files.delete(segment);
    }
  }

  private void sql(String user, String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("lantu"), user, "");
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }
}
