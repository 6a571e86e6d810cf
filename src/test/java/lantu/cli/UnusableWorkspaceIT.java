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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workspaces that cannot be used: one sentence, exit code 1, and not a byte of them changes. */
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
  void aDamagedDatabaseStaysAsItIs() throws Exception {
    assertThat(program.run(SET).code()).isZero();
    byte[] bytes = Files.readAllBytes(database);
    for (int i = 0; i < 4 * 4096; i++) {
      bytes[i] ^= 0x5A;
    }
    Files.write(database, bytes);
    refused("可能已损坏", "请从备份恢复");
    assertThat(Files.readAllBytes(database)).isEqualTo(bytes);
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
  void aSecondProgramIsToldWhoIsThere() throws Exception {
    Process first = program.start("figure", "set", "--batch", "-");
    try (Writer lines = first.outputWriter(StandardCharsets.UTF_8);
        BufferedReader answers = first.inputReader(StandardCharsets.UTF_8)) {
      lines.write("11\t全区\t2021\tACTUAL\t1\n");
      lines.flush();
      assertThat(answers.readLine()).startsWith("已保存");
      refused("正被另一个程序使用", "请先关闭那个程序");
      lines.write("11\t全区\t2022\tACTUAL\t2\n");
      lines.flush();
      assertThat(answers.readLine()).startsWith("已保存");
    }
    assertThat(first.waitFor()).isZero();
    assertThat(program.run("figure", "list", "--indicator", "11", "--json").json()).hasSize(2);
  }

  private void refused(String... words) throws Exception {
    for (String[] command : new String[][] {{"plan", "list"}, SET}) {
      Program.Result result = program.run(command);
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
