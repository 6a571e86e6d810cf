package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lantu.plan.Evidence;
import lantu.seal.Vault;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceFilesTest {
  /** SHA-256 of {@code abc}, as FIPS 180-2 gives it. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  private Path workspace;
  private EvidenceFiles files;

  @BeforeEach
  void open() throws IOException {
    workspace = Files.createDirectory(folder.resolve("工作区"));
    files = new EvidenceFiles(workspace, Vault.PLAIN);
  }

  @Test
  void aFileIsCopiedUnderItsHashAndKeepsItsName() throws IOException {
    Evidence taken = files.take(file("年报 2021.PDF", "abc"));

    assertThat(taken).isEqualTo(new Evidence("年报 2021.PDF", ABC, 3));
    assertThat(files.sound(taken))
        .isEqualTo(workspace.resolve("evidence").resolve(ABC + ".pdf"))
        .hasContent("abc");
    assertThat(stored()).containsExactly(ABC + ".pdf");
  }

  @Test
  void theSameContentIsThereOnce() throws IOException {
    files.take(file("一.pdf", "abc"));
    files.take(file("二.pdf", "abc"));

    assertThat(stored()).containsExactly(ABC + ".pdf");
  }

  @Test
  void whatIsMissingOrChangedIsSaidAndBroughtBackOnlyByTheOriginal() throws IOException {
    Path original = file("年报.pdf", "abc");
    Evidence taken = files.take(original);
    Path stored = files.sound(taken);

    Files.delete(stored);
    assertThat(files.state(taken)).isEqualTo(EvidenceFiles.State.MISSING);
    refused("work.evidence.missing", () -> files.sound(taken));
    Files.writeString(stored, "abd");
    assertThat(files.state(taken)).isEqualTo(EvidenceFiles.State.CHANGED);
    refused("work.evidence.changed", () -> files.sound(taken));

    refused("work.evidence.other", () -> files.bringBack(taken, file("别的.pdf", "xyz")));
    assertThat(stored).hasContent("abd");
    files.bringBack(taken, original);
    assertThat(files.state(taken)).isEqualTo(EvidenceFiles.State.SOUND);
    assertThat(stored()).containsExactly(ABC + ".pdf");
  }

  @Test
  void whatCannotServeAsEvidenceIsRefusedAndLeavesNothingBehind() throws IOException {
    refused("work.evidence.kind", () -> files.take(file("安装.exe", "abc")));
    refused("work.evidence.kind", () -> files.take(file("无扩展名", "abc")));
    refused("work.evidence.empty", () -> files.take(file("空.pdf", "")));
    refused("work.evidence.unreadable", () -> files.take(folder.resolve("没有.pdf")));
    refused(
        "work.evidence.unreadable",
        () -> files.take(Files.createDirectory(folder.resolve("文件夹.pdf"))));
    Path large = folder.resolve("录像.zip");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024 + 1);
    }
    assertThat(refused("work.evidence.tooLarge", () -> files.take(large)))
        .contains("101 MB", "100 MB");

    assertThat(workspace.resolve("evidence")).doesNotExist();
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    return file;
  }

  private List<String> stored() throws IOException {
    try (Stream<Path> all = Files.list(workspace.resolve("evidence"))) {
      return all.map(path -> path.getFileName().toString()).toList();
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  /** The work is refused for the reason; the sentence that the reader sees. */
  private static String refused(String key, Work work) {
    List<String> sentences = new java.util.ArrayList<>();
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              sentences.add(Messages.chinese().sentence(refusal));
            });
    assertThat(sentences.getFirst()).doesNotContain("{");
    return sentences.getFirst();
  }
}
