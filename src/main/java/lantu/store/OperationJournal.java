package lantu.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.seal.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The operation journal: every acknowledged step once more, in files of its own that are only added
 * to. A step is on the disk here before the database commits it. The files, segments, are numbered;
 * the newest is written. Not thread-safe: the writer owns it.
 */
final class OperationJournal implements AutoCloseable {
  static final String FOLDER = "journal";
  private static final String SUFFIX = ".lj";

  private final Path folder;
  private final JournalDisk disk;
  private final Vault vault;
  private JournalDisk.@Nullable File file;
  private int segment;
  private Place place = Place.START;

  /** Where the last record that was added began, until the database has it too. */
  private @Nullable Place before;

  /** Whether there may be more on the disk than up to the present place. */
  private boolean uncut;

  private @Nullable Damage damage;

  /** What the last record keeps beside a plan; null if it is another record. */
  private @Nullable Keeping keeping;

  private OperationJournal(Path folder, JournalDisk disk, Vault vault) {
    this.folder = folder;
    this.disk = disk;
    this.vault = vault;
  }

  /** The end of a record. */
  private record Place(int length, String hash, long sequence, EditChain.Head head) {
    static final Place START = new Place(0, "", 0, EditChain.Head.NONE);
  }

  /**
   * A place from which on a segment cannot be read.
   *
   * @param record its number in the segment, from 1
   */
  record Damage(Path segment, int record, long offset) {}

  /**
   * Opens the journal of a workspace. A last record that was never finished is cut off and kept in
   * a file beside.
   */
  static OperationJournal open(Path workspace, JournalDisk disk, Vault vault) throws IOException {
    OperationJournal journal = new OperationJournal(workspace.resolve(FOLDER), disk, vault);
    List<Path> segments = segments(journal.folder);
    for (int i = segments.size() - 1; i >= 0; i--) {
      journal.segment = Math.max(journal.segment, number(segments.get(i)));
      if (journal.goOn(segments.get(i))) {
        break;
      }
    }
    return journal;
  }

  /** Goes on with a segment; returns whether there is a record in it. */
  private boolean goOn(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    JournalSegment read = JournalSegment.of(bytes, vault);
    if (read.fault() == JournalSegment.Fault.BROKEN) {
      damage = new Damage(path, read.records().size() + 1, read.length());
    }
    if (read.records().isEmpty()) {
      if (read.fault() != JournalSegment.Fault.BROKEN) {
        keepAside(path, bytes, 0);
        Files.delete(path);
      }
      return false;
    }
    JournalRecord last = read.records().getLast();
    place = new Place(read.length(), read.hash(), last.sequence(), last.head());
    keeping = last instanceof JournalRecord.Kept kept ? kept.keeping() : null;
    if (read.fault() != JournalSegment.Fault.BROKEN) {
      JournalDisk.File opened = disk.open(path);
      file = opened;
      if (read.fault() == JournalSegment.Fault.TORN) {
        keepAside(path, bytes, read.length());
        opened.cut(read.length());
        opened.force();
      }
    }
    return true;
  }

  private void keepAside(Path path, byte[] bytes, int from) throws IOException {
    if (from < bytes.length) {
      String name = path.getFileName() + ".torn-" + from;
      try (OutputStream out = Files.newOutputStream(folder.resolve(name));
          OutputStream sealed = vault.out(out)) {
        sealed.write(bytes, from, bytes.length - from);
      }
    }
  }

  /** Where the journal broke in the middle, if it did; it has to begin anew then. */
  Optional<Damage> damage() {
    return Optional.ofNullable(damage);
  }

  /** Whether steps can be added: it has a segment that is whole. */
  boolean ready() {
    return file != null;
  }

  /** How far the database is by the journal. */
  EditChain.Head head() {
    return place.head();
  }

  /** Number of the last record; 0 for none. */
  long sequence() {
    return place.sequence();
  }

  /** Begins a new segment; on failure the one before goes on. */
  void begin(JournalRecord.Reason reason, EditChain.Head head, @Nullable String backup)
      throws IOException {
    JournalRecord.Base base =
        new JournalRecord.Base(sequence() + 1, head, reason, place.hash(), backup);
    byte[] bytes = JournalSegment.framed(place.hash(), base, vault);
    int next = segment + 1;
    Path path = path(next);
    Files.createDirectories(folder);
    JournalDisk.File begun = disk.open(path);
    try {
      begun.cut(0);
      begun.write(bytes, 0);
      begun.force();
      FileSteps.forceFolder(folder);
    } catch (IOException e) {
      begun.close();
      Files.deleteIfExists(path);
      throw e;
    }
    close();
    file = begun;
    segment = next;
    before = null;
    keeping = null;
    uncut = false;
    place = placed(0, bytes.length, base);
  }

  /**
   * Adds a step and forces it to the disk. After a failure it is not there, unless {@link #inDoubt}
   * says so.
   */
  void append(EditChain.Head head, List<JournalRow> rows, @Nullable String plan)
      throws IOException {
    append(new JournalRecord.Step(sequence() + 1, head, rows, plan));
    keeping = null;
  }

  /** Adds something that is kept beside a plan, in the same way. */
  void append(Keeping kept) throws IOException {
    append(new JournalRecord.Kept(sequence() + 1, head(), kept));
    keeping = kept;
  }

  private void append(JournalRecord step) throws IOException {
    JournalDisk.File open = file;
    if (open == null) {
      throw new IOException("the journal has not begun");
    }
    cutBack(open);
    byte[] bytes = JournalSegment.framed(place.hash(), step, vault);
    uncut = true;
    try {
      open.write(bytes, place.length());
      open.force();
      uncut = false;
    } catch (IOException e) {
      try {
        cutBack(open);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
    before = place;
    place = placed(place.length(), place.length() + bytes.length, step);
  }

  private Place placed(int from, int to, JournalRecord record) {
    String previous = record instanceof JournalRecord.Base base ? base.previous() : place.hash();
    assert from <= to;
    return new Place(
        to, JournalSegment.chained(previous, record.bytes()), record.sequence(), record.head());
  }

  /** Whether a step that was refused may be on the disk all the same. */
  boolean inDoubt() {
    return uncut;
  }

  /** Whether the database has yet to say if it has the last step. */
  boolean unsettled() {
    return before != null;
  }

  /** What the last record keeps beside a plan, which the database may have or not. */
  Optional<Keeping> keeping() {
    return Optional.ofNullable(keeping);
  }

  /** The database has the last step. */
  void settled() {
    before = null;
  }

  /** Takes the last step out again, since the database has not got it. */
  void takeBack() throws IOException {
    Place last = before;
    JournalDisk.File open = file;
    if (last != null && open != null) {
      uncut = true;
      place = last;
      before = null;
      keeping = null;
      cutBack(open);
    }
  }

  private void cutBack(JournalDisk.File open) throws IOException {
    if (uncut) {
      open.cut(place.length());
      open.force();
      uncut = false;
    }
  }

  /**
   * All records of all segments of a workspace as far as each can be read, oldest first; nothing is
   * changed, so that another program may be writing.
   */
  static List<JournalRecord> records(Path workspace, Vault vault) throws IOException {
    List<JournalRecord> records = new ArrayList<>();
    for (Path path : segments(workspace.resolve(FOLDER))) {
      records.addAll(JournalSegment.of(Files.readAllBytes(path), vault).records());
    }
    return records;
  }

  /** Deletes the segments before the one that has what comes after a record. */
  void forget(long upTo) throws IOException {
    List<Path> segments = segments(folder);
    for (int i = 0; i + 1 < segments.size(); i++) {
      byte[] bytes = Files.readAllBytes(segments.get(i + 1));
      JournalRecord.Base next = JournalSegment.of(bytes, vault).base();
      if (next == null || next.sequence() > upTo + 1) {
        return;
      }
      Files.delete(segments.get(i));
    }
  }

  /** The files in their order. */
  static List<Path> segments(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(OperationJournal::isSegment).sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /** Whether a file is named as the files of a journal are. */
  static boolean isSegment(Path path) {
    return path.getFileName().toString().matches("\\d{8}\\" + SUFFIX);
  }

  private static int number(Path path) {
    return Integer.parseInt(path.getFileName().toString().substring(0, 8));
  }

  private Path path(int number) {
    return folder.resolve("%08d%s".formatted(number, SUFFIX));
  }

  @Override
  public void close() {
    JournalDisk.File open = file;
    file = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // Every step was forced when it was added.
      }
    }
  }
}
