package lantu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import lantu.edit.Backup;
import lantu.edit.EditFormat;
import lantu.seal.KeyFile;
import lantu.seal.PasswordKeeper;
import lantu.seal.Scrypt;
import lantu.seal.Vault;
import lantu.value.Refusal;

/**
 * The password of a workspace on the disk. Refuses with {@code store.password.*}, {@code
 * store.key.*}, {@code store.convert.*}, or as opening the workspace.
 */
public final class WorkspacePassword implements PasswordKeeper {
  private final Path folder;
  private final EditFormat format;
  private final Scrypt cost;
  private final FileSteps steps;

  /**
   * The password of the workspace in a folder.
   *
   * @param format in which the journals keep each change whole
   */
  public WorkspacePassword(Path folder, EditFormat format) {
    this(folder, format, Scrypt.USUAL, FileSteps.REAL);
  }

  WorkspacePassword(Path folder, EditFormat format, Scrypt cost, FileSteps steps) {
    this.folder = folder.toAbsolutePath();
    this.format = format;
    this.cost = cost;
    this.steps = steps;
  }

  @Override
  public boolean there() {
    return Keys.there(folder);
  }

  @Override
  public void check(char[] password) {
    unlocked(password);
  }

  @Override
  public void set(char[] password) {
    locked(
        () -> {
          if (there()) {
            throw new Refusal("store.password.there", folder);
          }
          notEmpty(password);
          backUp(Vault.PLAIN);
          KeyFile key = KeyFile.create(password, cost);
          Vault vault = key.unlock(password).orElseThrow();
          new Conversion(folder, Vault.PLAIN, vault, steps).run(key);
        });
  }

  @Override
  public void change(char[] old, char[] password) {
    locked(
        () -> {
          notEmpty(password);
          KeyFile key = KeyFile.rewrapped(unlocked(old), password, cost);
          try {
            Keys.keep(folder, key, steps);
          } catch (IOException e) {
            throw new Refusal(e, "store.password.unchanged");
          }
        });
  }

  @Override
  public void remove(char[] old) {
    locked(
        () -> {
          Vault vault = unlocked(old);
          backUp(vault);
          new Conversion(folder, vault, Vault.PLAIN, steps).run(null);
        });
  }

  private void locked(Runnable work) {
    WorkspaceLock lock = WorkspaceLock.take(folder);
    try {
      Conversion.settle(folder, steps);
      work.run();
    } finally {
      lock.close();
    }
  }

  private Vault unlocked(char[] password) {
    return Keys.file(folder)
        .unlock(password)
        .orElseThrow(() -> new Refusal("store.password.wrong", folder));
  }

  private static void notEmpty(char[] password) {
    if (password.length == 0) {
      throw new Refusal("store.password.empty");
    }
  }

  /** Opening it first also brings database and journal to the same step. */
  private void backUp(Vault vault) {
    DatabaseFile file = new DatabaseFile(folder, vault);
    try (Workspace open =
        Workspace.opened(() -> {}, file, format, JournalDisk.REAL, Clock.systemUTC())) {
      open.backups().make(Backup.Occasion.BY_HAND);
    }
  }
}
