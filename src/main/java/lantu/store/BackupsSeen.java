package lantu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.edit.Backup;
import lantu.edit.Backups;
import lantu.edit.Notice;
import lantu.edit.RestorePreview;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** The backups of a workspace that is only looked at. */
final class BackupsSeen implements Backups {
  private final BackupFolder folder;

  BackupsSeen(BackupFolder folder) {
    this.folder = folder;
  }

  @Override
  public List<Backup> list() {
    return shown(folder.all());
  }

  static List<Backup> shown(List<BackupFile> files) {
    List<Backup> shown = new ArrayList<>();
    for (BackupFile file : files) {
      try {
        shown.add(file.shown());
      } catch (IOException e) {
        // It has just been deleted.
      }
    }
    return shown;
  }

  @Override
  public List<String> locked() {
    return folder.locked();
  }

  @Override
  public void unlock(String name, char[] password) {
    throw new Refusal("store.onlyLooking");
  }

  @Override
  public Optional<Backup> make(Backup.Occasion occasion) {
    throw new Refusal("store.onlyLooking");
  }

  @Override
  public RestorePreview preview(String name) {
    throw new Refusal("store.onlyLooking");
  }

  @Override
  public Backup restore(String name) {
    throw new Refusal("store.onlyLooking");
  }

  @Override
  public boolean looking() {
    return true;
  }

  @Override
  public List<Notice> verify() {
    throw new Refusal("store.onlyLooking");
  }

  @Override
  public void secondFolder(@Nullable Path second) {
    // The program that has the workspace makes the copies.
  }

  @Override
  public Optional<Notice> second() {
    return Optional.empty();
  }
}
