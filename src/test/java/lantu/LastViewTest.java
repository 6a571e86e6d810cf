package lantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideWindows
class LastViewTest {
  private static final Pixels PIXELS =
      new Pixels(IntStream.range(0, 7 * 5).map(i -> 0xff000000 | i * 7919).toArray(), 7, 5);

  @TempDir private Path folder;
  private Path database;
  private LastView view;

  @BeforeEach
  void start() throws IOException {
    database = Files.writeString(folder.resolve("lantu.mv.db"), "data");
    view = new LastView(folder, database);
  }

  private void keep(Pixels pixels) {
    view.write(pixels);
    view.keep();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("lastview"))) {
      return files.toList();
    }
  }

  @Test
  void whatWasKeptIsThereWhileTheDataAreAsTheyWere() throws IOException {
    assertThat(view.fitting()).isEmpty();
    keep(new Pixels(new int[] {1}, 1, 1));
    keep(PIXELS);

    assertThat(files()).hasSize(1);
    assertThat(view.fitting())
        .hasValueSatisfying(
            kept -> {
              assertThat(kept.argb()).isEqualTo(PIXELS.argb());
              assertThat(kept.width()).isEqualTo(7);
              assertThat(kept.height()).isEqualTo(5);
            });
    assertThat(view.fitting()).as("once more").isPresent();
  }

  @Test
  void itIsNotShownForDataThatHaveChangedAndIsDeleted() throws IOException {
    keep(PIXELS);
    FileTime time = Files.getLastModifiedTime(database);
    Files.writeString(database, "more", StandardOpenOption.APPEND);
    Files.setLastModifiedTime(database, time);
    assertThat(view.fitting()).as("another size").isEmpty();
    assertThat(files()).isEmpty();

    keep(PIXELS);
    Files.setLastModifiedTime(database, FileTime.fromMillis(time.toMillis() + 1));
    assertThat(view.fitting()).as("another time").isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsDeletedBeforeItCountsDoesNotComeBack() throws IOException {
    view.write(PIXELS);
    assertThat(view.fitting()).as("not named yet").isEmpty();
    assertThat(files()).isEmpty();
    view.keep();
    assertThat(view.fitting()).isEmpty();
  }

  @Test
  void aFileThatIsNoViewIsNone() throws IOException {
    keep(PIXELS);
    Path file = files().getFirst();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(view.fitting()).as("the first %d bytes", length).isEmpty();
    }
    Files.writeString(file, "这不是画面");
    assertThat(view.fitting()).isEmpty();
    try (DeflaterOutputStream out = new DeflaterOutputStream(Files.newOutputStream(file))) {
      out.write(new byte[] {127, 0, 0, 0, 127, 0, 0, 0, 1, 2, 3});
    }
    assertThat(view.fitting()).as("of a size that no screen has").isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenLeavesNone() throws IOException {
    Files.writeString(folder.resolve("lastview"), "in its place");
    keep(PIXELS);
    assertThat(view.fitting()).isEmpty();
    Files.delete(database);
    keep(PIXELS);
    assertThat(view.fitting()).isEmpty();
  }
}
