package lantu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lantu.edit.EditFormat;
import lantu.seal.Vault;
import lantu.value.Refusal;

/** The ways to the state that was acknowledged last, the shortest first. */
final class Ways {
  private Ways() {}

  /**
   * From each backup, from each restore of one, and from the beginning if the journal has it.
   *
   * @param strict whether only ways that lead to the end are wanted
   */
  static List<Restoring> of(
      List<BackupFile> backups, List<JournalRecord> records, EditFormat format, boolean strict) {
    List<Restoring> ways = new ArrayList<>();
    for (BackupFile backup : backups) {
      ways.add(new Restoring(backup, after(records, backup.sequence()), format, strict));
    }
    for (JournalRecord record : records) {
      if (record instanceof JournalRecord.Base base
          && base.reason() == JournalRecord.Reason.RESTORED) {
        backups.stream()
            .filter(backup -> backup.name().equals(base.backup()))
            .findFirst()
            .ifPresent(
                backup ->
                    ways.add(
                        new Restoring(
                            backup, after(records, base.sequence() - 1), format, strict)));
      }
      if (record instanceof JournalRecord.Base base
          && base.reason() == JournalRecord.Reason.CREATED) {
        ways.add(new Restoring(null, after(records, base.sequence() - 1), format, strict));
      }
    }
    ways.sort(Comparator.comparingLong(Restoring::from).reversed());
    return ways;
  }

  /** The first way that leads to a database, tried in memory; empty if none does. */
  static Optional<Restoring> first(
      Path workspace, Vault vault, List<BackupFile> backups, EditFormat format, boolean strict) {
    for (Restoring way : of(backups, carriedOut(records(workspace, vault)), format, strict)) {
      try {
        Scratch.of(way).close();
        return Optional.of(way);
      } catch (SQLException | Refusal | IllegalArgumentException e) {
        // The next one begins earlier.
      }
    }
    return Optional.empty();
  }

  /** The records without those of a restore that did not come about. */
  static List<JournalRecord> carriedOut(List<JournalRecord> records) {
    List<JournalRecord> all = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      boolean dropped =
          i > 0
              && i + 1 < records.size()
              && records.get(i) instanceof JournalRecord.Base base
              && base.reason() == JournalRecord.Reason.RESTORED
              && records.get(i + 1) instanceof JournalRecord.Base next
              && next.reason() == JournalRecord.Reason.FOUND
              && next.head().equals(records.get(i - 1).head());
      if (!dropped) {
        all.add(records.get(i));
      }
    }
    return all;
  }

  private static List<JournalRecord> records(Path workspace, Vault vault) {
    try {
      return OperationJournal.records(workspace, vault);
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<JournalRecord> after(List<JournalRecord> records, long sequence) {
    return records.stream().filter(record -> record.sequence() > sequence).toList();
  }
}
