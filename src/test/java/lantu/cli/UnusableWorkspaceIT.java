package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import lantu.Answer;
import lantu.BesideWindows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workspaces that cannot be used: one sentence, exit code 1, and not a byte of them changes. */
@BesideWindows
class UnusableWorkspaceIT {
  private static final String[] SET =
      "figure set --indicator 11 --area 全区 --year 2021 --series ACTUAL --value 1".split(" ");

  @TempDir Path folder;
  private Path workspace;
  private Path database;
  private Program program;

  @BeforeEach
  void name() {
    workspace = folder.resolve("工作区");
    database = workspace.resolve("lantu.mv.db");
    program = new Program(workspace);
  }

  @Test
  void aDamagedDatabaseIsSetAsideAndMadeAnew() throws Exception {
    assertThat(program.run(SET).code()).isZero();
    byte[] bytes = Files.readAllBytes(database);
    for (int i = 0; i < 4 * 4096; i++) {
      bytes[i] ^= 0x5A;
    }
    Files.write(database, bytes);
    Answer result = program.run("figure", "list", "--indicator", "11", "--json");
    assertThat(result.code()).isZero();
    assertThat(result.json()).hasSize(1);
    assertThat(result.err()).contains("数据库文件已损坏", "damaged", "重新建立");
    try (Stream<Path> aside = Files.list(workspace.resolve("damaged"))) {
      assertThat(Files.readAllBytes(aside.findFirst().orElseThrow())).isEqualTo(bytes);
    }
    assertThat(program.run("verify").out()).contains("完全一致");
  }

  @Test
  void whatWasBackedUpIsRestoredAndTheRestoreUndone() throws Exception {
    assertThat(program.run(SET).code()).isZero();
    String backup = program.run("backup", "--json").json().path("name").asText();
    Answer second =
        program.run(
            "figure",
            "set",
            "--indicator",
            "11",
            "--area",
            "全区",
            "--year",
            "2024",
            "--series",
            "ACTUAL",
            "--value",
            "7");
    assertThat(second.code()).isZero();
    assertThat(program.run("restore", backup, "--dry-run").out()).contains("7 → 恢复后 —");
    assertThat(program.run("restore", backup).code()).isZero();
    assertThat(program.run("figure", "list", "--indicator", "11", "--json").json()).hasSize(1);
    assertThat(program.run("restore", "--undo").code()).isZero();
    assertThat(program.run("figure", "list", "--indicator", "11", "--json").json()).hasSize(2);
    assertThat(program.run("backup", "list", "--json").json()).hasSizeGreaterThan(2);
    assertThat(program.run("verify").code()).isZero();
    assertThat(program.run("restore", "没有这个").code()).isEqualTo(1);
    assertThat(program.run("restore").code()).isEqualTo(2);
  }

  @Test
  void aFileOfAnotherKindStaysAsItIs() throws Exception {
    Files.createDirectories(workspace);
    Files.writeString(database, "不是数据库");
    refused("不是本程序的文件", "文件原样保留");
    assertThat(database).hasContent("不是数据库");
  }

  @Test
  void aDatabaseOfAnotherProgramStaysAsItIs() throws Exception {
    Files.createDirectories(workspace);
    sql("sa", "CREATE TABLE theirs(i INT)");
    byte[] theirs = Files.readAllBytes(database);
    refused("不是本程序的文件", "文件原样保留");
    assertThat(Files.readAllBytes(database)).isEqualTo(theirs);
  }

  @Test
  void aNewerSchemaStaysAsItIs() throws Exception {
    assertThat(program.run(SET).code()).isZero();
    sql("lantu", "UPDATE \"schema_version\" SET \"version\" = '99' WHERE \"version\" = '1'");
    byte[] newer = Files.readAllBytes(database);
    refused("由更新版本的程序建立", "请用新版程序打开");
    assertThat(Files.readAllBytes(database)).isEqualTo(newer);
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
    Files.writeString(workspace, "占位");
    refused("无法在文件夹“" + workspace + "”中写入", "检查写入权限");
    assertThat(workspace).hasContent("占位");
  }

  @Test
  void aSecondProgramLooksAndIsToldWhoIsThere() throws Exception {
    Process first = program.start("figure", "set", "--batch", "-");
    try (Writer lines = first.outputWriter(StandardCharsets.UTF_8);
        BufferedReader answers = first.inputReader(StandardCharsets.UTF_8)) {
      lines.write("11\t全区\t2021\tACTUAL\t1\n");
      lines.flush();
      assertThat(answers.readLine()).startsWith("已保存");
      Answer look = program.run("figure", "list", "--indicator", "11", "--json");
      assertThat(look.code()).isZero();
      assertThat(look.json()).hasSize(1);
      assertThat(look.err()).contains("正被另一个程序使用", "只读查看");
      Answer change = program.run(SET);
      assertThat(change.code()).isEqualTo(1);
      assertThat(change.out()).isEmpty();
      assertThat(change.err()).contains("只读查看", "不能改动数据");
      lines.write("11\t全区\t2022\tACTUAL\t2\n");
      lines.flush();
      assertThat(answers.readLine()).startsWith("已保存");
    }
    assertThat(first.waitFor()).isZero();
    assertThat(program.run("figure", "list", "--indicator", "11", "--json").json()).hasSize(2);
  }

  private void refused(String... words) throws Exception {
    for (String[] command : new String[][] {{"plan", "list"}, SET}) {
      Answer result = program.run(command);
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err()).contains(words).contains(workspace.toString());
      assertThat(result.err().strip().lines()).hasSize(1);
    }
  }

  private void sql(String user, String statement) throws SQLException {
    String url = "jdbc:h2:file:" + workspace.resolve("lantu");
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement one = connection.createStatement()) {
      one.execute(statement);
    }
  }
}
