package lantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lantu password …}, and every other command on a workspace that has one; at real cost. */
@BesideWindows
class PasswordCommandTest {
  private static final String GIVEN = "--workspace-password-file";
  private static final String NEW = "--new-password-file";

  @TempDir Path home;

  @Test
  void setChangedAndRemovedAWorkspaceOpensWithItsPasswordOnly() throws IOException {
    Path folder = home.resolve("ws");
    Commands lantu = new Commands(folder).with("LANTU_LOG", "words");
    String old = file("old", "第一个口令-Aa1");
    String next = file("next", "第二个口令-Bb2");
    String wrong = file("wrong", "猜的口令-Cc3");
    String[] entry =
        "figure set --indicator I03 --area hongkou --year 2023 --series ACTUAL --value 75.55"
            .split(" ");
    assertThat(lantu.run(entry).code()).isZero();

    Answer set = lantu.run("password", "set", NEW, old);
    assertThat(set.code()).as(set.err()).isZero();
    assertThat(set.out()).contains("已设置口令");
    assertThat(set.err()).contains("忘记口令就再也打不开");
    assertThat(lantu.run("password", "set", NEW, old).err()).contains("已经设有口令");

    refused(lantu.run("plan", "list"), "设有口令");
    refused(lantu.run("plan", "list", GIVEN, wrong), "口令不对");
    refused(lantu.run("password", "change", GIVEN, wrong, NEW, next), "口令不对");
    refused(lantu.run("password", "remove", GIVEN, wrong), "口令不对");
    refused(lantu.run("password", "remove"), "设有口令");

    Answer figures = lantu.run("figure", "list", "--indicator", "I03", "--json", GIVEN, old);
    assertThat(figures.code()).as(figures.err()).isZero();
    assertThat(figures.out()).contains("75.55");
    assertThat(lantu.run("verify", GIVEN, old).code()).isZero();

    Answer changed = lantu.run("password", "change", "--json", GIVEN, old, NEW, next);
    assertThat(changed.out()).contains("\"password\" : true");
    refused(lantu.run("plan", "list", GIVEN, old), "口令不对");
    Answer removed = lantu.run("password", "remove", GIVEN, next);
    assertThat(removed.out()).contains("已取消口令");
    assertThat(lantu.run("figure", "list", "--indicator", "I03", "--json").out()).contains("75.55");
    refused(lantu.run("password", "remove", GIVEN, next), "没有设口令");

    // The log may quote what is said here, and still has none of them.
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path one : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(one), StandardCharsets.UTF_8);
        assertThat(bytes).as(one.toString()).doesNotContain("第一个口令-Aa1", "第二个口令-Bb2", "猜的口令-Cc3");
      }
    }
    assertThat(Files.readString(folder.resolve("logs/lantu.0.log"))).contains("store.password.");
  }

  private static void refused(Answer answer, String words) {
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains(words);
  }

  private String file(String name, String password) throws IOException {
    return Files.write(home.resolve(name), List.of(password)).toString();
  }
}
