package lantu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantu.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lantu package …} over real workspaces, without starting the program anew. */
@BesideWindows
class PackageCommandTest {
  @TempDir Path folder;

  private Answer run(String workspace, String line, String... more) {
    List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
    arguments.addAll(List.of(more));
    return new Commands(folder.resolve(workspace))
        .with("LANTU_USER", workspace)
        .run(arguments.toArray(String[]::new));
  }

  private Answer set(String workspace, int year, String value) {
    return run(
        workspace,
        "figure set --indicator I12 --area 全区 --series ACTUAL --year %d --value %s"
            .formatted(year, value));
  }

  @Test
  void twoWorkspacesThatBeganAsTheShippedPlanMergeAsChosen() throws IOException {
    set("甲", 2021, "3");
    set("甲", 2022, "4");
    set("乙", 2021, "5");
    String file = folder.resolve("乙.lantu").toString();
    Path secret = Files.writeString(folder.resolve("密码.txt"), "一二三\n");

    Answer written = run("乙", "package write", file, "--password-file", secret.toString());
    assertThat(written.err()).isEmpty();
    assertThat(written.out()).contains("1 步变更记录", "可以安全移除").doesNotContain("一二三");

    Answer locked = run("甲", "package open", file);
    assertThat(locked.code()).isEqualTo(Cli.COULD_NOT);
    assertThat(locked.err()).contains("设有密码");

    Answer tried =
        run("甲", "package merge --dry-run --json", file, "--password-file", secret.toString());
    assertThat(tried.code()).isZero();
    assertThat(tried.json().get("open").intValue()).isEqualTo(1);
    JsonNode cell = tried.json().get("cells").get(0);
    assertThat(cell.get("state").asText()).isEqualTo("CONFLICT");
    assertThat(cell.get("mine").asText()).isEqualTo("3");
    assertThat(cell.get("theirs").asText()).isEqualTo("5");

    Answer stopped = run("甲", "package merge", file, "--password-file", secret.toString());
    assertThat(stopped.code()).isEqualTo(Cli.COULD_NOT);
    assertThat(stopped.err()).contains("还有 1 处冲突没有选定");
    assertThat(
            run("甲", "package merge --take nobody", file, "--password-file", secret.toString())
                .err())
        .contains("不是取舍的写法");

    Answer merged =
        run(
            "甲",
            "package merge --take " + cell.get("code").asText() + "=theirs",
            file,
            "--password-file",
            secret.toString());
    assertThat(merged.err()).isEmpty();
    assertThat(merged.out()).contains("已合并");
    JsonNode figures = run("甲", "figure list --json --indicator I12 --area 全区").json();
    assertThat(figures.findValuesAsText("value")).contains("5", "4").doesNotContain("3");
    assertThat(run("甲", "package open", file, "--password-file", secret.toString()).out())
        .contains("没有本机没有的内容");
  }
}
