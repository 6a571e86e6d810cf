package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lantu.Answer;
import lantu.Commands;
import lantu.ReadyWorkspace;
import lantu.exchange.document.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lantu outline attach} as scripts and people use it, through the whole program. */
class OutlineAttachTest {
  private static final List<String> LINES =
      List.of("目 录", "1. 站在新起点..... 2", "1. 站在新起点", "自拟的甲句，说到灯塔。", "第二节 进入新阶段", "自拟的乙句。");

  @TempDir Path folder;

  @BeforeEach
  void begin() throws IOException {
    ReadyWorkspace.NEW.copyTo(folder.resolve("工作区 一"));
  }

  private Answer run(String... arguments) throws Exception {
    return new Commands(folder.resolve("工作区 一")).run(arguments);
  }

  @Test
  void whatMatchesIsToldKeptSearchedAndTakenBack() throws Exception {
    Path file = folder.resolve("规划 全文.txt");
    Files.write(file, String.join("\n", LINES).getBytes(Charset.forName("GBK")));

    Answer dry = run("outline", "attach", file.toString(), "--dry-run");
    assertThat(dry.code()).isZero();
    assertThat(dry.out())
        .contains("✓ 新载入", "第1节 站在新起点", "✗ 没找到")
        .contains("找到 2 节（共 52 节）；载入会改动 2 节", "没有保存");
    assertThat(run("search", "灯塔", "--json").json()).isEmpty();

    JsonNode kept = run("outline", "attach", file.toString(), "--json").json();
    assertThat(kept.get("kept").booleanValue()).isTrue();
    assertThat(kept.get("changing").intValue()).isEqualTo(2);
    assertThat(kept.at("/sections/0/outcome").asText()).isEqualTo("NEW");
    assertThat(kept.at("/sections/0/firstWords").asText()).startsWith("自拟的甲句");
    assertThat(run("search", "灯塔", "--json").json().at("/0/kind").asText()).isEqualTo("TEXT");

    Answer again = run("outline", "attach", file.toString());
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("与已载入的相同");
    JsonNode history = run("history", "--json").json();
    assertThat(history.toString()).contains("载入全文");
  }

  @Test
  void wordAndPdfAreReadToo() throws Exception {
    Path word = Documents.docx(folder.resolve("全文.docx"), LINES);
    Path pdf = Documents.pdf(folder.resolve("全文.pdf"), List.of(LINES), "");

    for (Path file : List.of(word, pdf)) {
      JsonNode shown = run("outline", "attach", file.toString(), "--dry-run", "--json").json();
      assertThat(shown.get("found").intValue()).as(file.toString()).isEqualTo(2);
      assertThat(shown.get("kept").booleanValue()).isFalse();
    }
  }

  @Test
  void aFileThatCannotBeUsedIsRefusedAndNothingIsKept() throws Exception {
    Path locked = Documents.pdf(folder.resolve("锁.pdf"), List.of(LINES), "secret");
    Path other = Files.writeString(folder.resolve("纪要.txt"), "会议纪要");
    for (Path file : List.of(locked, other, folder.resolve("没有.txt"))) {
      Answer result = run("outline", "attach", file.toString());
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.err()).containsPattern("。（LT-\\d{4}）\n$").hasLineCount(1);
      assertThat(result.out()).isEmpty();
    }
    assertThat(run("history", "--json").json()).hasSize(1);
  }
}
