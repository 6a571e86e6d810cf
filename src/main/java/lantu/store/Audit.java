package lantu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import lantu.edit.EditFormat;
import lantu.edit.Notice;
import lantu.seal.Vault;

/**
 * Proves a workspace whole or names what is not: the chain of the journal entries, the chain of the
 * operation journal, and the tables against what backup and operation journal lead to.
 */
final class Audit {
  private final Path workspace;
  private final Database database;
  private final BackupFolder backups;
  private final EditFormat format;
  private final Vault vault;
  private final List<Notice> notices = new ArrayList<>();

  Audit(Path workspace, Database database, BackupFolder backups, EditFormat format, Vault vault) {
    this.workspace = workspace;
    this.database = database;
    this.backups = backups;
    this.format = format;
    this.vault = vault;
  }

  List<Notice> run() {
    try {
      entries();
      List<BackupFile> kept = backups.all();
      Map<String, String> tables;
      EditChain.Head head;
      List<JournalRecord> records;
      synchronized (database) {
        tables = database.raw(TableHashes::of);
        head = database.read(EditChain::head);
        records = OperationJournal.records(workspace, vault);
        segments();
      }
      against(kept, records, head, tables);
      kept.stream()
          .findFirst()
          .ifPresentOrElse(
              backup -> notices.add(Notice.good("store.verify.backup", backup.at())),
              () -> notices.add(Notice.bad("store.verify.noBackup")));
    } catch (SQLException | IOException e) {
      notices.add(Notice.bad("store.verify.unreadable"));
    }
    return List.copyOf(notices);
  }

  private void entries() {
    Optional<Long> broken = database.read(EditChain::broken);
    broken.ifPresentOrElse(
        number -> notices.add(Notice.bad("store.verify.entryBroken", number)),
        () ->
            notices.add(
                Notice.good("store.verify.entries", database.read(EditChain::head).number())));
  }

  private void segments() throws IOException {
    long steps = 0;
    String hash = null;
    for (Path path : OperationJournal.segments(workspace.resolve(OperationJournal.FOLDER))) {
      JournalSegment segment = JournalSegment.of(Files.readAllBytes(path), vault);
      JournalRecord.Base base = segment.base();
      String previous = base == null ? null : base.previous();
      if (segment.fault() != JournalSegment.Fault.NONE
          || previous == null
          || (hash != null && !hash.equals(previous))) {
        int record =
            segment.fault() == JournalSegment.Fault.NONE ? 1 : segment.records().size() + 1;
        notices.add(Notice.bad("store.verify.journalBroken", workspace.relativize(path), record));
        return;
      }
      hash = segment.hash();
      steps += segment.records().size() - 1L;
    }
    notices.add(Notice.good("store.verify.journal", steps));
  }

  private void against(
      List<BackupFile> kept,
      List<JournalRecord> records,
      EditChain.Head head,
      Map<String, String> tables)
      throws SQLException {
    Optional<Restoring> way = Ways.first(workspace, vault, kept, format, true);
    if (way.isEmpty() || records.isEmpty() || !records.getLast().head().equals(head)) {
      notices.add(Notice.bad("store.verify.noWay"));
      return;
    }
    try (Scratch scratch = Scratch.of(way.get())) {
      Map<String, String> rebuilt = TableHashes.of(scratch.connection());
      Map<String, String> different = new TreeMap<>(tables);
      int compared = different.size();
      different.keySet().removeIf(table -> Objects.equals(tables.get(table), rebuilt.get(table)));
      if (different.isEmpty()) {
        notices.add(Notice.good("store.verify.tables", compared));
      } else {
        notices.add(Notice.bad("store.verify.tablesDiffer", String.join(", ", different.keySet())));
      }
    }
  }
}
