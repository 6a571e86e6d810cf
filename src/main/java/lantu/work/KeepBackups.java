package lantu.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lantu.edit.Backup;
import lantu.edit.Backups;
import lantu.plan.PlanProfile;
import lantu.value.Refusal;

/** When backups are made. */
public final class KeepBackups {
  private static final Duration COMMANDS = Duration.ofDays(1);

  private KeepBackups() {}

  /** The newest backup that was made before a restore: restoring it undoes that restore. */
  public static Optional<Backup> beforeRestore(Backups backups) {
    return backups.list().stream()
        .filter(backup -> backup.occasion() == Backup.Occasion.RESTORE)
        .findFirst();
  }

  /**
   * After a command: makes a backup if the last one is older than a day, or there is none and
   * somebody has changed something. A backup that fails does not fail the command.
   */
  public static void afterCommand(OpenWorkspace open, Clock clock) {
    List<Backup> made = open.backups().list();
    Instant now = clock.instant();
    boolean due =
        made.isEmpty()
            ? open.plans().plans().stream()
                .map(PlanProfile::id)
                .anyMatch(id -> open.journal().entries(id).size() > 1)
            : Duration.between(made.getFirst().at(), now).compareTo(COMMANDS) > 0;
    if (due) {
      try {
        open.backups().make(Backup.Occasion.EXIT);
      } catch (Refusal refusal) {
        // What was acknowledged is in the database and in the operation journal.
      }
    }
  }
}
