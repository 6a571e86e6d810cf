package lantu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lantu.seal.KeyFile;
import lantu.seal.Vault;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Brings a whole closed workspace from one vault into another. All of it is made anew in the folder
 * {@code converting}, forced to the disk and proved equal. Then a list of what is to change places
 * is written; from that moment on the new state counts, and whoever opens the workspace carries the
 * list out to its end. Before it the old one counts, untouched, and what was begun is deleted.
 */
final class Conversion {
  static final String FOLDER = "converting";
  static final String LIST = "converting.list";
  private static final String TAKE = "take ";
  private static final String DROP = "drop ";
  private static final String DATABASES = ".mv.db";
  private static final List<String> FILES =
      List.of("damaged", OperationJournal.FOLDER, BackupFolder.FOLDER, "evidence", "editions");

  private final Path folder;
  private final Path next;
  private final Vault from;
  private final Vault to;
  private final FileSteps steps;
  private final List<String> list = new ArrayList<>();

  Conversion(Path folder, Vault from, Vault to, FileSteps steps) {
    this.folder = folder;
    this.next = folder.resolve(FOLDER);
    this.from = from;
    this.to = to;
    this.steps = steps;
  }

  /** Whether one was begun and has not come to its end. */
  static boolean underWay(Path folder) {
    return Files.exists(folder.resolve(LIST)) || Files.exists(folder.resolve(FOLDER));
  }

  /**
   * Completes one that was interrupted, or undoes it if it had not got so far as to count.
   *
   * @throws Refusal {@code store.convert.unfinished} if that cannot be done now
   */
  static void settle(Path folder, FileSteps steps) {
    if (underWay(folder)) {
      try {
        if (Files.exists(folder.resolve(LIST))) {
          carryOut(folder, steps);
        } else {
          steps.delete(folder.resolve(FOLDER));
        }
      } catch (IOException e) {
        throw new Refusal(e, "store.convert.unfinished", folder);
      }
    }
  }

  /**
   * Converts the workspace.
   *
   * @param key of the new state; null if it has none
   * @throws Refusal {@code store.convert.failed}, the workspace is as it was then; or {@code
   *     store.convert.unfinished}, it is as it is to be once it is opened
   */
  void run(@Nullable KeyFile key) {
    try {
      steps.delete(next);
      Files.createDirectories(next);
      keys(key);
      databases();
      for (String name : FILES) {
        if (Files.isDirectory(folder.resolve(name))) {
          copy(folder.resolve(name), next.resolve(name));
          list.add(TAKE + name);
        }
      }
      Leftovers.PASSING.forEach(name -> list.add(DROP + name));
      prove();
      FileSteps.forceFolder(next);
      FileSteps.forceFolder(folder);
      String text = String.join("\n", list);
      steps.replace(folder.resolve(LIST), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | SQLException e) {
      undo(e);
      throw new Refusal(e, "store.convert.failed");
    }
    settle(folder, steps);
  }

  /** If the list is there after all, it counts. */
  private void undo(Exception failure) {
    if (Files.exists(folder.resolve(LIST))) {
      throw new Refusal(failure, "store.convert.unfinished", folder);
    }
    try {
      steps.delete(next);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void keys(@Nullable KeyFile key) throws IOException {
    for (String name : List.of(Keys.NAME, Keys.COPY)) {
      if (key == null) {
        list.add(DROP + name);
      } else {
        steps.write(next.resolve(name), out -> out.write(key.bytes()));
        list.add(TAKE + name);
      }
    }
  }

  private void databases() throws IOException {
    for (Path file : inside(folder)) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(DATABASES)) {
        if (name.equals("lantu.next" + DATABASES)) {
          list.add(DROP + name);
        } else {
          convert(file, next.resolve(name));
          list.add(TAKE + name);
        }
      }
    }
  }

  private void copy(Path here, Path there) throws IOException {
    Files.createDirectories(there);
    for (Path file : inside(here)) {
      Path target = there.resolve(file.getFileName());
      if (Files.isDirectory(file)) {
        copy(file, target);
      } else {
        convert(file, target);
        if (!Files.isWritable(file)) {
          var _ = target.toFile().setWritable(false);
        }
      }
    }
    FileSteps.forceFolder(there);
  }

  private void convert(Path file, Path target) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(DATABASES)) {
      new DatabaseCopy(from, to).make(file, target, steps);
    } else if (OperationJournal.isSegment(file)) {
      segment(file, target);
    } else {
      // What is sealed with another key, or was damaged, stays what it is.
      boolean ours = Sealing.sealedBy(file).equals(from.id());
      if (!ours || !converted(file, target)) {
        steps.write(target, out -> Files.copy(file, out));
      }
    }
  }

  private boolean converted(Path file, Path target) throws IOException {
    if (from.sealed() && !Sealing.whole(file, from)) {
      return false;
    }
    steps.write(target, out -> Sealing.pour(file, from, out, to));
    if (!Sealing.same(file, from, target, to)) {
      throw new IOException("the copy differs");
    }
    return true;
  }

  /** Every record that is whole is sealed anew; what stands behind the last goes beside. */
  private void segment(Path file, Path target) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    JournalSegment read = JournalSegment.of(bytes, from);
    byte[] framed = read.framed(to);
    JournalSegment again = JournalSegment.of(framed, to);
    if (again.fault() != JournalSegment.Fault.NONE || !again.hash().equals(read.hash())) {
      throw new IOException("the records differ");
    }
    steps.write(target, out -> out.write(framed));
    if (read.length() < bytes.length) {
      byte[] rest = Arrays.copyOfRange(bytes, read.length(), bytes.length);
      Path aside = target.resolveSibling(target.getFileName() + ".torn-" + read.length());
      steps.write(
          aside,
          out -> {
            try (var sealed = to.out(out)) {
              sealed.write(rest);
            }
          });
    }
  }

  /** The new database opens with the new key and holds what the old one does. */
  private void prove() throws IOException, SQLException {
    if (!new DatabaseFile(folder, from).tables().equals(new DatabaseFile(next, to).tables())) {
      throw new IOException("the tables differ");
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void carryOut(Path folder, FileSteps steps) throws IOException {
    Path next = folder.resolve(FOLDER);
    for (String line : Files.readAllLines(folder.resolve(LIST), StandardCharsets.UTF_8)) {
      String name = line.substring(TAKE.length());
      Path place = folder.resolve(name);
      if (line.startsWith(DROP)) {
        steps.delete(place);
      } else if (Files.exists(next.resolve(name))) {
        steps.delete(place);
        steps.move(next.resolve(name), place);
      }
    }
    FileSteps.forceFolder(folder);
    steps.delete(folder.resolve(LIST));
    steps.delete(next);
  }
}
