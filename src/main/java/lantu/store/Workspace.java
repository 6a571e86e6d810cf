package lantu.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantu.edit.Edit;
import lantu.edit.EditJournal;
import lantu.edit.JournalEntry;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.PlanStore;
import lantu.value.Refusal;

/**
 * A workspace folder, opened by this program alone. Safe for several threads: they take turns, so
 * there is one writer.
 */
public final class Workspace implements PlanStore, EditJournal, AutoCloseable {
  private final WorkspaceLock lock;
  private final Database database;

  private Workspace(WorkspaceLock lock, Database database) {
    this.lock = lock;
    this.database = database;
  }

  /**
   * Opens the workspace in a folder, creating it where it is missing.
   *
   * @throws Refusal {@code store.inUse}, {@code store.readOnlyFolder}, {@code store.folderName},
   *     {@code store.damaged} or {@code store.newerSchema}; the data in the folder is then as it
   *     was
   */
  public static Workspace open(Path folder) {
    return open(folder, new DatabaseFile(folder));
  }

  static Workspace open(Path folder, DatabaseFile file) {
    WorkspaceLock lock = WorkspaceLock.take(folder);
    try {
      return new Workspace(lock, Database.open(file));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The folder used when none is named: the platform's place for a user's data. */
  public static Path defaultFolder() {
    return defaultFolder(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  static Path defaultFolder(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      String local = environment.get("LOCALAPPDATA");
      return (local == null ? Path.of(home, "AppData", "Local") : Path.of(local)).resolve("Lantu");
    }
    if (name.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "Lantu");
    }
    String data = environment.get("XDG_DATA_HOME");
    return (data == null || data.isBlank() ? Path.of(home, ".local", "share") : Path.of(data))
        .resolve("lantu");
  }

  @Override
  public synchronized List<PlanProfile> plans() {
    return database.read(PlanProfiles::all);
  }

  @Override
  public synchronized Plan load(PlanId id) {
    return database.read(sql -> new PlanLoader(sql, id).load());
  }

  @Override
  public synchronized void add(Plan plan, Authorship by) {
    database.write(
        sql -> {
          if (PlanProfiles.exists(sql, plan.profile().id())) {
            throw new Refusal("store.planExists", plan.profile().id());
          }
          new PlanInserter(sql, plan).insert();
          return JournalRows.planAdded(sql, plan.profile(), by);
        });
  }

  @Override
  public synchronized JournalEntry apply(PlanId plan, Edit edit, Authorship by) {
    return database.write(
        sql ->
            switch (edit) {
              case Edit.SetFigure set -> {
                FigureRows figures = new FigureRows(sql, plan);
                figures.replace(set);
                yield JournalRows.figureSet(sql, plan, set, by);
              }
              default -> throw new Refusal("store.notStorable");
            });
  }

  @Override
  public synchronized List<JournalEntry> entries(PlanId plan) {
    return database.read(sql -> JournalRows.newestFirst(sql, plan));
  }

  /** Closes the database and gives the folder free. */
  @Override
  public synchronized void close() {
    try {
      database.close();
    } finally {
      lock.close();
    }
  }
}
