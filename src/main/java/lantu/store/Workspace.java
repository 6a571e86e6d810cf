package lantu.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.edit.EditFormat;
import lantu.edit.EditJournal;
import lantu.edit.JournalEntry;
import lantu.edit.JournalText;
import lantu.plan.Authorship;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.PlanStore;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A workspace folder, opened by this program alone. Safe for several threads: they take turns, so
 * there is one writer.
 */
public final class Workspace implements PlanStore, EditJournal, AutoCloseable {
  private final WorkspaceLock lock;
  private final Database database;
  private final EditFormat format;

  private Workspace(WorkspaceLock lock, Database database, EditFormat format) {
    this.lock = lock;
    this.database = database;
    this.format = format;
  }

  /**
   * Opens the workspace in a folder, creating it where it is missing.
   *
   * @param format in which the journal keeps each change whole
   * @throws Refusal {@code store.inUse}, {@code store.readOnlyFolder}, {@code store.folderName},
   *     {@code store.damaged} or {@code store.newerSchema}; the data in the folder is then as it
   *     was
   */
  public static Workspace open(Path folder, EditFormat format) {
    return open(folder, new DatabaseFile(folder), format);
  }

  static Workspace open(Path folder, DatabaseFile file, EditFormat format) {
    WorkspaceLock lock = WorkspaceLock.take(folder);
    try {
      return new Workspace(lock, Database.open(file), format);
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
          return new JournalRows(sql, plan.profile().id(), by).planAdded(plan.profile());
        });
  }

  @Override
  public synchronized JournalEntry apply(PlanId plan, Edit edit, Authorship by) {
    return database.write(
        sql -> {
          JournalRows journal = new JournalRows(sql, plan, by);
          @Nullable JournalEntry first = null;
          for (Edit part : edit.parts()) {
            change(sql, plan, part);
            first = journal.add(JournalText.of(part), format.write(part));
          }
          return Objects.requireNonNull(first);
        });
  }

  private static void change(Sql sql, PlanId plan, Edit part) throws SQLException {
    switch (part) {
      case Edit.SetFigure set -> new FigureRows(sql, plan).replace(set);
      case Edit.SetEvidence set -> new EvidenceRows(sql, plan).replace(set);
      case Edit.SetIndicator set ->
          new IndicatorRows(sql, plan, PlanProfiles.district(sql, plan)).replace(set);
      case Edit.SetRules set -> new JudgementRows(sql, plan).replace(set);
      case Edit.SetVerdict set -> new JudgementRows(sql, plan).replace(set);
      case Edit.SetSignOff set -> new JudgementRows(sql, plan).replace(set);
      case Edit.PlaceIndicator placed ->
          new IndicatorRows(sql, plan, PlanProfiles.district(sql, plan)).place(placed);
      case Edit.SetProject set -> new ProjectRows(sql, plan).replace(set);
      case Edit.PlaceProject placed -> new ProjectRows(sql, plan).place(placed);
      case Edit.SetRelation set -> new JudgementRows(sql, plan).replace(set);
      case Edit.SetOutline set -> new OutlineRows(sql, plan).replace(set);
      case Edit.SetSource set -> new SourceRows(sql, plan).replace(set);
      case Edit.SetClosedYear set -> new ClosedYearRows(sql, plan).replace(set);
      case Edit.SetText set -> new SectionTextRows(sql, plan).replace(set);
      case Edit.Several several -> throw new IllegalArgumentException("parts are single");
    }
  }

  @Override
  public synchronized Optional<Edit> edit(PlanId plan, long number) {
    return database.read(sql -> JournalRows.content(sql, plan, number)).map(format::read);
  }

  @Override
  public synchronized List<Edit> steps(PlanId plan, long after) {
    return database.read(sql -> JournalRows.steps(sql, plan, after)).stream()
        .map(step -> Edit.of(step.stream().map(format::read).toList()))
        .toList();
  }

  @Override
  public synchronized Map<FigureKey, Instant> entered(PlanId plan) {
    return database.read(sql -> JournalRows.entered(sql, plan));
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
