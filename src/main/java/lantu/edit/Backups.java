package lantu.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Backups of a workspace. Each was restored into a scratch database and found equal before it
 * counts. Any thread may call.
 */
public interface Backups {
  /** Of data that have none: nothing is made, and there is nothing to restore. */
  Backups NONE =
      new Backups() {
        @Override
        public List<Backup> list() {
          return List.of();
        }

        @Override
        public List<String> locked() {
          return List.of();
        }

        @Override
        public void unlock(String name, char[] password) {
          throw new Refusal("store.noBackup", name);
        }

        @Override
        public Optional<Backup> make(Backup.Occasion occasion) {
          return Optional.empty();
        }

        @Override
        public RestorePreview preview(String name) {
          throw new Refusal("store.noBackup", name);
        }

        @Override
        public Backup restore(String name) {
          throw new Refusal("store.noBackup", name);
        }

        @Override
        public List<Notice> verify() {
          return List.of();
        }

        @Override
        public void secondFolder(@Nullable Path folder) {}

        @Override
        public Optional<Notice> second() {
          return Optional.empty();
        }
      };

  /** The backups, newest first. */
  List<Backup> list();

  /**
   * The names of those that lie there and were encrypted in another workspace, or with a password
   * that is no longer this one's; they are not among the list.
   */
  List<String> locked();

  /**
   * Makes one of those a backup of this workspace, so that it can be restored like any other. Its
   * key file has to lie beside it.
   *
   * @param password of the workspace that it comes from. It is not changed
   * @throws lantu.value.Refusal {@code store.password.wrong}, or what else keeps it from being
   *     opened; nothing has changed then
   */
  void unlock(String name, char[] password);

  /**
   * Makes a backup; returns once it is on disk and found good. Older ones that are no longer needed
   * are deleted, and a copy goes to the second folder if there is one.
   *
   * @return the backup; empty if nothing has changed since the last one and the occasion does not
   *     ask for one all the same
   * @throws lantu.value.Refusal {@code store.backupFailed} if it could not be written or was not
   *     equal
   */
  Optional<Backup> make(Backup.Occasion occasion);

  /** What restoring a backup would change. */
  RestorePreview preview(String name);

  /**
   * Makes the data what they were at a backup. Undone by restoring the backup that is returned.
   *
   * @return the backup of the data as they were before
   * @throws lantu.value.Refusal if it cannot be done; the data are then as they were
   */
  Backup restore(String name);

  /**
   * Whether the data are what they are said to be: the journal's chain, the operation journal, and
   * the data against both.
   *
   * @return what was looked at, in order
   */
  List<Notice> verify();

  /** Whether the data are only looked at, so that none is made or restored here. */
  default boolean looking() {
    return false;
  }

  /** Where a copy of each backup goes from now on; null for nowhere. */
  void secondFolder(@Nullable Path folder);

  /** How the last copy to the second folder went; empty if there was none to make. */
  Optional<Notice> second();
}
