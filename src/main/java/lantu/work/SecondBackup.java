package lantu.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lantu.edit.Backups;
import lantu.settings.Setting;
import lantu.settings.Settings;
import lantu.value.Refusal;

/**
 * The folder on another disk that the office has chosen for a second copy of each backup. Not
 * thread-safe: the thread that owns the settings owns it.
 */
public final class SecondBackup {
  private static final Setting<String> FOLDER = Setting.text("backup.second", "");

  private final Settings settings;
  private final Backups backups;
  private final Path workspace;

  /** As the settings of a workspace have it. */
  public SecondBackup(Settings settings, Backups backups, Path workspace) {
    this.settings = settings;
    this.backups = backups;
    this.workspace = workspace.toAbsolutePath().normalize();
  }

  /** Lets the backups know the folder; from then on they are copied there. */
  public void begin() {
    backups.secondFolder(folder().orElse(null));
  }

  /** The folder; empty for none. */
  public Optional<Path> folder() {
    String folder = settings.get(FOLDER);
    return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
  }

  /**
   * Chooses the folder; empty for none. It counts at once.
   *
   * @throws Refusal {@code work.second.missing} if there is no such folder, {@code
   *     work.second.inside} if it lies in the workspace, with which it would be lost
   */
  public void choose(Optional<Path> folder) {
    Optional<Path> chosen = folder.map(path -> path.toAbsolutePath().normalize());
    chosen.ifPresent(
        path -> {
          if (!Files.isDirectory(path)) {
            throw new Refusal("work.second.missing", path);
          }
          if (path.startsWith(workspace)) {
            throw new Refusal("work.second.inside", path);
          }
        });
    String before = settings.get(FOLDER);
    settings.put(FOLDER, chosen.map(Path::toString).orElse(""));
    try {
      settings.save();
    } catch (Refusal refusal) {
      settings.put(FOLDER, before);
      throw refusal;
    }
    backups.secondFolder(chosen.orElse(null));
  }
}
