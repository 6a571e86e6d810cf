package lantu.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesTheOldFileWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("表 一.txt"), "旧");
    WholeFile.write(file, out -> out.write("新".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(file).hasContent("新");
    assertThat(files()).containsExactly("表 一.txt");
  }

  @Test
  void leavesTheOldFileAndNoHalfOneWhenWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "旧");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("disk full");
                    }))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("file.notWritten"));
    assertThat(file).hasContent("旧");
    assertThat(files()).containsExactly("a.txt");
  }

  @Test
  void aFileThatCannotBeReplacedIsSaidSo() throws IOException {
    Path taken = folder.resolve("a.txt");
    Files.createDirectories(taken.resolve("in it"));
    assertThatThrownBy(() -> WholeFile.write(taken, out -> out.write(1)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("file.notWritten"));
    assertThat(taken).isDirectory();
  }

  @Test
  void aMissingFolderIsNotMade() {
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/a.txt"), out -> out.write(1)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("file.folderMissing"));
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aNameThatNoFileSystemTakesIsSaidSoAndNothingIsWritten() throws IOException {
    Path old = Files.writeString(folder.resolve("a.txt"), "旧");
    Path file = folder.resolve("长".repeat(120) + ".txt");
    assertThatThrownBy(() -> WholeFile.write(file, out -> out.write(1)))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("file.tooLong"));
    assertThat(old).hasContent("旧");
    assertThat(files()).containsExactly("a.txt");
  }

  @Test
  void aFullDiskAndAFileInUseAreToldApart() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "旧");
    assertThat(WholeFile.reason(file, false, 0)).isEqualTo("file.diskFull");
    assertThat(WholeFile.reason(file, false, 1L << 30)).isEqualTo("file.notWritten");
    assertThat(WholeFile.reason(file, true, 0)).isEqualTo("file.inUse");
    assertThat(WholeFile.reason(folder, true, 1L << 30)).isEqualTo("file.notWritten");
  }

  @Test
  void aFaultOfOursIsNotBlamedOnTheDisk() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "旧");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IllegalStateException("a fault of ours");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("旧");
    assertThat(files()).containsExactly("a.txt");
  }

  @Test
  void whatTheDiskRefusedIsARefusalHoweverALibraryPutsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "旧");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      // The channel of an interrupted thread takes nothing more.
                      Thread.currentThread().interrupt();
                      try {
                        out.write(1);
                      } catch (IOException e) {
                        throw new IllegalStateException("without its cause");
                      }
                    }))
        .isInstanceOf(Refusal.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(file).hasContent("旧");
    assertThat(files()).containsExactly("a.txt");
  }
}
