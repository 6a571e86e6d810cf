package lantu.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import lantu.edit.Backups;
import lantu.edit.Edit;
import lantu.edit.EditFormat;
import lantu.edit.EditJournal;
import lantu.edit.EntryTimes;
import lantu.edit.JournalEntry;
import lantu.edit.JournalText;
import lantu.edit.Notice;
import lantu.edit.PlanStep;
import lantu.edition.Edition;
import lantu.edition.EditionStore;
import lantu.edition.Rewrite;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.PlanStore;
import lantu.review.Agenda;
import lantu.review.ReviewStore;
import lantu.review.Scenario;
import lantu.seal.PasswordSource;
import lantu.seal.Vault;
import lantu.value.Refusal;
import lantu.value.Stopping;

/**
 * A workspace folder, opened by this program alone. Safe for several threads: they take turns, so
 * there is one writer.
 */
public final class Workspace
    implements PlanStore, EditJournal, ReviewStore, EditionStore, AutoCloseable {
  /**
   * The folder of what a window on the workspace showed when it was closed. It goes when a password
   * is set.
   */
  public static final String VIEW_WHEN_CLOSED = "lastview";

  private final AutoCloseable hold;
  private final Database database;
  private final EditFormat format;
  private final Backups backups;
  private final List<Notice> notices;
  private final Vault vault;

  private Workspace(
      AutoCloseable hold,
      Database database,
      EditFormat format,
      Backups backups,
      List<Notice> notices,
      Vault vault) {
    this.hold = hold;
    this.database = database;
    this.format = format;
    this.backups = backups;
    this.notices = notices;
    this.vault = vault;
  }

  /** Opens a workspace that has no password, as {@link #open(Path, EditFormat, PasswordSource)}. */
  public static Workspace open(Path folder, EditFormat format) {
    return open(folder, format, PasswordSource.NONE);
  }

  /**
   * Opens the workspace in a folder, creating it where it is missing. A database that is damaged or
   * gone is set aside and made anew from backup and operation journal, if there are any.
   *
   * @param format in which the journals keep each change whole
   * @param passwords is asked if it has a password, again after a wrong one
   * @throws Refusal {@code store.inUse}, {@code store.readOnlyFolder}, {@code store.folderName},
   *     {@code store.damaged}, {@code store.hangs}, {@code store.newerSchema}, {@code
   *     store.password.*} or {@code store.key.*}; the data in the folder is then as it was
   */
  public static Workspace open(Path folder, EditFormat format, PasswordSource passwords) {
    DatabaseFile file = new DatabaseFile(folder, Vault.PLAIN);
    WorkspaceLock lock = WorkspaceLock.take(file.folder());
    try {
      Conversion.settle(file.folder(), FileSteps.REAL);
      Vault vault = Keys.unlocked(file.folder(), passwords);
      boolean healed = vault.sealed() && Keys.heal(file.folder());
      if (vault.sealed()) {
        new Leftovers(file.folder(), vault).clear();
      }
      Workspace open = opened(lock, file.in(vault), format, JournalDisk.REAL, Clock.systemUTC());
      return healed ? open.with(Notice.bad("store.notice.keyHealed")) : open;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  static Workspace open(DatabaseFile file, EditFormat format, JournalDisk disk, Clock clock) {
    WorkspaceLock lock = WorkspaceLock.take(file.folder());
    try {
      return opened(lock, file, format, disk, clock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Opens what is locked already; closing it gives the lock free. */
  static Workspace opened(
      AutoCloseable lock, DatabaseFile file, EditFormat format, JournalDisk disk, Clock clock) {
    Opening.Opened opened = Opening.open(file, format, disk, clock);
    OperationJournal journal = opened.journal();
    AutoCloseable hold =
        () -> {
          journal.close();
          lock.close();
        };
    return new Workspace(
        hold,
        opened.database(),
        format,
        new WorkspaceBackups(file, opened.database(), journal, format, disk, clock),
        opened.notices(),
        file.vault());
  }

  private Workspace with(Notice more) {
    List<Notice> all = new ArrayList<>(notices);
    all.add(more);
    return new Workspace(hold, database, format, backups, List.copyOf(all), vault);
  }

  /** A workspace in memory with one plan to be looked at, which goes when it is closed. */
  public static Workspace showing(Plan plan, Authorship by, EditFormat format) {
    try {
      Scratch scratch = Scratch.empty();
      Database database = Database.open(scratch::another);
      database.raw(
          connection -> {
            try (Sql sql = new Sql(connection)) {
              return insert(sql, plan, by, figures -> {});
            }
          });
      return new Workspace(scratch, database, format, Backups.NONE, List.of(), Vault.PLAIN);
    } catch (SQLException e) {
      throw new Refusal(e, "store.unreadable");
    }
  }

  /**
   * Looks at a workspace that another program has open: what it has saved up to now, in memory.
   * Whatever would change it is refused with {@code store.onlyLooking}.
   *
   * @throws Refusal {@code store.inUse} if there is nothing yet to look at
   */
  public static Workspace look(Path folder, EditFormat format, PasswordSource passwords) {
    Refusal inUse = WorkspaceLock.inUse(folder);
    if (Conversion.underWay(folder)) {
      throw inUse;
    }
    Vault vault = Keys.unlocked(folder, passwords);
    BackupFolder kept = new BackupFolder(folder, Clock.systemUTC(), JournalDisk.REAL, vault);
    Restoring way =
        Ways.first(folder, vault, kept.all(), format, true)
            .or(() -> Ways.first(folder, vault, kept.all(), format, false))
            .orElseThrow(() -> inUse);
    try {
      Scratch scratch = Scratch.of(way);
      return new Workspace(
          scratch,
          Database.open(scratch::another),
          format,
          new BackupsSeen(kept),
          List.of(Notice.bad("store.notice.looking", inUse.arguments().toArray())),
          vault);
    } catch (SQLException e) {
      throw new Refusal(e, "store.unreadable");
    }
  }

  /**
   * Opens the workspace in a folder, or looks at it while another program has it.
   *
   * @throws Refusal as {@link #open} and {@link #look}
   */
  public static Workspace openOrLook(Path folder, EditFormat format, PasswordSource passwords) {
    try {
      return open(folder, format, passwords);
    } catch (Refusal refusal) {
      if (refusal.key().equals("store.inUse")) {
        return look(folder, format, passwords);
      }
      throw refusal;
    }
  }

  /**
   * Whether a program has the workspace open at this moment. To be asked before this one opens it:
   * on some systems a program that looks gives up its own lock.
   */
  public static boolean inUse(Path folder) {
    return WorkspaceLock.isHeld(folder);
  }

  /**
   * Whether what a window on the workspace showed may be shown before it is opened: nobody has it
   * open, and it has no password and is not being given one.
   */
  public static boolean mayBeSeen(Path folder) {
    return !inUse(folder) && !Keys.there(folder) && !Conversion.underWay(folder);
  }

  /** What was done while opening, or is particular about this workspace. */
  public List<Notice> notices() {
    return notices;
  }

  /** Whether the workspace in a folder has a password; false where there is no workspace yet. */
  public static boolean hasPassword(Path folder) {
    return Keys.there(folder);
  }

  /** How the files of the workspace stand on the disk. */
  public Vault vault() {
    return vault;
  }

  /** The backups of the workspace. */
  public Backups backups() {
    return backups;
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
  public List<PlanProfile> plans() {
    return database.read(PlanProfiles::all);
  }

  @Override
  public Plan load(PlanId id) {
    return database.read(sql -> new PlanLoader(sql, id).load());
  }

  @Override
  public void add(Plan plan, Authorship by, IntConsumer written) {
    database.write(
        sql -> {
          return insert(sql, plan, by, written).change(format.write(plan));
        });
  }

  private static JournalRows insert(Sql sql, Plan plan, Authorship by, IntConsumer written)
      throws SQLException {
    PlanTaking.insert(sql, plan, written);
    JournalRows journal = new JournalRows(sql, plan.profile().id(), by);
    journal.planAdded(plan.profile());
    return journal;
  }

  @Override
  public JournalEntry apply(PlanId plan, Edit edit, Authorship by) {
    return database.write(
        sql -> {
          JournalRows journal = new JournalRows(sql, plan, by);
          for (Edit part : edit.parts()) {
            Stopping.check();
            PlanChanges.apply(sql, plan, part);
            journal.add(JournalText.of(part), format.write(part));
          }
          return journal.change(null);
        });
  }

  @Override
  public void takeIn(Plan first, List<PlanStep> history, Instant came, Authorship by) {
    database.write(sql -> new PlanTaking(sql, format).take(first, history, came, by));
  }

  @Override
  public List<PlanStep> history(PlanId plan) {
    return database.read(sql -> JournalRows.history(sql, plan));
  }

  @Override
  public Optional<Edit> edit(PlanId plan, long number) {
    return database.read(sql -> JournalRows.content(sql, plan, number)).map(format::read);
  }

  @Override
  public List<Edit> steps(PlanId plan, long after) {
    return database.read(sql -> JournalRows.steps(sql, plan, after)).stream()
        .map(step -> Edit.of(step.stream().map(format::read).toList()))
        .toList();
  }

  @Override
  public EntryTimes entered(PlanId plan) {
    return database.read(sql -> JournalRows.entered(sql, plan));
  }

  @Override
  public List<JournalEntry> entries(PlanId plan) {
    return database.read(sql -> JournalRows.newestFirst(sql, plan));
  }

  @Override
  public List<Agenda> agendas(PlanId plan) {
    return database.read(sql -> new ReviewRows(sql, plan).agendas());
  }

  @Override
  public void keep(PlanId plan, Agenda agenda) {
    database.keep(new Keeping.OfAgenda(plan, agenda));
  }

  @Override
  public void dropAgenda(PlanId plan, String name) {
    database.keep(new Keeping.WithoutAgenda(plan, name));
  }

  @Override
  public List<Scenario> scenarios(PlanId plan) {
    return database.read(sql -> new ReviewRows(sql, plan).scenarios());
  }

  @Override
  public void keep(PlanId plan, Scenario scenario) {
    database.keep(new Keeping.OfScenario(plan, scenario));
  }

  @Override
  public void dropScenario(PlanId plan, String name) {
    database.keep(new Keeping.WithoutScenario(plan, name));
  }

  @Override
  public List<Rewrite> rewrites(PlanId plan, String report) {
    return database.read(sql -> new EditionRows(sql, plan).rewrites(report));
  }

  @Override
  public void keep(PlanId plan, Rewrite rewrite) {
    database.keep(new Keeping.OfRewrite(plan, rewrite));
  }

  @Override
  public void dropRewrite(PlanId plan, String report, String paragraph) {
    database.keep(new Keeping.WithoutRewrite(plan, report, paragraph));
  }

  @Override
  public List<Edition> editions(PlanId plan) {
    return database.read(sql -> new EditionRows(sql, plan).editions());
  }

  @Override
  public void keep(PlanId plan, Edition edition, String exported) {
    database.keep(new Keeping.OfEdition(plan, edition, exported));
  }

  @Override
  public Optional<String> exported(PlanId plan, int edition) {
    return database.read(sql -> new EditionRows(sql, plan).exported(edition));
  }

  /** Closes the database and gives the folder free. */
  @Override
  public void close() {
    synchronized (database) {
      database.close();
      try {
        hold.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
