package lantu.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lantu.assess.EntryDates;
import lantu.edit.Backup;
import lantu.edit.Backups;
import lantu.edit.JournalEntry;
import lantu.edition.Edition;
import lantu.edition.EditionFile;
import lantu.edition.EditionStore;
import lantu.exchange.PlanJson;
import lantu.job.Progress;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.report.Report;
import lantu.seal.Vault;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.value.Sha256;
import lantu.value.WholeFile;

/**
 * 定稿: reports as they were handed in. The exact figures are kept in the database, which backups
 * have; the files lie in the workspace's folder {@code editions}, each edition in one of its own
 * with the plan beside them, and are known by their hashes. Nothing of an edition is ever changed
 * or deleted. Any thread may call.
 */
public final class Editions {
  /** The folder's name in the workspace. */
  public static final String FOLDER = "editions";

  /** The name of the file that has the plan as it was. */
  public static final String PLAN_FILE = "plan.json";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final EditionStore store;
  private final Path folder;
  private final Vault vault;
  private final PlanReports reports;
  private final Backups backups;
  private final Messages messages;
  private final Clock clock;

  /**
   * The editions of a workspace.
   *
   * @param workspace its folder
   * @param vault how its files stand on the disk
   * @param reports makes what is frozen
   * @param backups one is made after each edition
   */
  public Editions(
      EditionStore store,
      Path workspace,
      Vault vault,
      PlanReports reports,
      Backups backups,
      Messages messages,
      Clock clock) {
    this.store = store;
    this.folder = workspace.resolve(FOLDER);
    this.vault = vault;
    this.reports = reports;
    this.backups = backups;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What freezing came to.
   *
   * @param edition the edition
   * @param folder where its files are
   * @param remarks what should be known of it, in sentences
   */
  public record Frozen(Edition edition, Path folder, List<String> remarks) {
    /** Copies the list. */
    public Frozen {
      remarks = List.copyOf(remarks);
    }

    /** The edition's number. */
    public int number() {
      return edition.number();
    }
  }

  /**
   * Makes an edition of a report as it is now.
   *
   * @param formats the formats of its files, at least one
   * @param who who makes it
   * @throws Refusal {@code work.edition.changes} for a table of changes, {@code
   *     work.edition.noFormat}, or whatever the report or its files refuse; there is no edition
   *     then
   */
  public Frozen freeze(
      Plan plan,
      ReportChoice choice,
      EntryDates dates,
      Supplier<List<JournalEntry>> journal,
      List<String> formats,
      String who,
      Progress progress) {
    if (choice.name() == ReportName.CHANGES) {
      throw new Refusal("work.edition.changes");
    }
    if (formats.isEmpty()) {
      throw new Refusal("work.edition.noFormat");
    }
    PlanId id = plan.profile().id();
    int number = next(id);
    Path own = folder(id, number);
    Report report = reports.report(plan, choice, dates, journal);
    byte[] exported = PlanJson.write(plan);
    List<JournalEntry> entries = journal.get();
    try {
      Files.createDirectories(own);
    } catch (IOException e) {
      throw new Refusal(e, "report.noFolder", own);
    }
    List<Path> files =
        new ArrayList<>(
            formats.stream().map(format -> own.resolve(report.fileName() + "." + format)).toList());
    try {
      PlanReports.Written written = reports.write(report, List.copyOf(files), progress);
      files.add(own.resolve(PLAN_FILE));
      WholeFile.write(files.getLast(), out -> out.write(exported));
      List<EditionFile> kept = new ArrayList<>();
      for (Path file : files) {
        kept.add(
            new EditionFile(String.valueOf(file.getFileName()), Files.size(file), Sha256.of(file)));
        seal(file);
      }
      Edition edition =
          new Edition(
              number,
              choice.key(),
              String.join(" ", report.titleLines()),
              choice.open(),
              who,
              clock.instant().truncatedTo(ChronoUnit.MILLIS),
              entries.isEmpty() ? 0 : entries.getFirst().number(),
              kept.getLast().hash(),
              kept);
      store.keep(id, edition, new String(exported, StandardCharsets.UTF_8));
      files.forEach(file -> file.toFile().setWritable(false));
      return new Frozen(edition, own, remarks(written));
    } catch (IOException e) {
      discard(own, files);
      throw new Refusal(e, "work.edition.unreadable", own);
    } catch (RuntimeException e) {
      discard(own, files);
      throw e;
    }
  }

  /** A backup that has the edition; that none could be made is told and changes nothing. */
  private List<String> remarks(PlanReports.Written written) {
    List<String> remarks = new ArrayList<>(written.remarks());
    try {
      backups.make(Backup.Occasion.BY_HAND);
    } catch (Refusal refusal) {
      remarks.add(messages.sentence(refusal));
    }
    return remarks;
  }

  /** The editions as lines, the newest first, each looked over. */
  public List<EditionLine> lines(PlanId plan) {
    return list(plan).stream()
        .map(
            edition ->
                new EditionLine(
                    edition.number(),
                    line(edition, clock.getZone()),
                    folder(plan, edition.number()),
                    faults(plan, edition)))
        .toList();
  }

  /** The editions, the newest first. */
  public List<Edition> list(PlanId plan) {
    return store.editions(plan);
  }

  /**
   * An edition by its number.
   *
   * @throws Refusal {@code work.edition.unknown}
   */
  public Edition edition(PlanId plan, int number) {
    return edition(store, plan, number);
  }

  static Edition edition(EditionStore store, PlanId plan, int number) {
    return store.editions(plan).stream()
        .filter(edition -> edition.number() == number)
        .findFirst()
        .orElseThrow(() -> unknown(store, plan, number));
  }

  /**
   * What is not as it was when the edition was made, in sentences; empty if all is. Every file is
   * read whole.
   */
  public List<String> faults(PlanId plan, Edition edition) {
    List<String> faults = new ArrayList<>();
    Path own = folder(plan, edition.number());
    for (EditionFile file : edition.files()) {
      Path there = own.resolve(file.name());
      try {
        if (!Files.isRegularFile(there)) {
          faults.add(messages.get("work.edition.missing", file.name(), own));
        } else if (!holds(there, file)) {
          faults.add(messages.get("work.edition.tampered", file.name(), own));
        }
      } catch (IOException e) {
        faults.add(messages.get("work.edition.tampered", file.name(), own));
      }
    }
    String exported = store.exported(plan, edition.number()).orElse("");
    if (!Sha256.of(exported).equals(edition.planHash())) {
      faults.add(messages.get("work.edition.planTampered", edition.number()));
    }
    return faults;
  }

  private boolean holds(Path there, EditionFile file) throws IOException {
    boolean sized = vault.sealed() || Files.size(there) == file.size();
    return sized && Sha256.of(vault.in(Files.newInputStream(there))).equals(file.hash());
  }

  /** Whether the files can be read by nobody else, so that they have to be taken out. */
  public boolean sealed() {
    return vault.sealed();
  }

  /**
   * Writes the files of an edition, as they were handed in, into a folder outside of the workspace.
   *
   * @return the files that were written
   * @throws Refusal {@code work.edition.unreadable} if one is not what it was or the folder cannot
   *     be made, or {@code file.*}
   */
  public List<Path> takeOut(PlanId plan, Edition edition, Path into) {
    Path own = folder(plan, edition.number());
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(into);
      for (EditionFile file : edition.files()) {
        Path there = own.resolve(file.name());
        if (!holds(there, file)) {
          throw new Refusal("work.edition.unreadable", own);
        }
        Path target = into.resolve(file.name());
        WholeFile.write(
            target,
            out -> {
              try (InputStream in = vault.in(Files.newInputStream(there))) {
                in.transferTo(out);
              }
            });
        written.add(target);
      }
      return written;
    } catch (IOException e) {
      throw new Refusal(e, "work.edition.unreadable", own);
    }
  }

  private void seal(Path file) {
    if (vault.sealed()) {
      WholeFile.write(
          file,
          out -> {
            try (InputStream in = Files.newInputStream(file);
                OutputStream sealed = vault.out(out)) {
              in.transferTo(sealed);
            }
          });
    }
  }

  /**
   * The plan as it was when the edition was made.
   *
   * @throws Refusal {@code work.edition.unknown}, or {@code work.edition.planTampered} if it is not
   *     what was kept
   */
  static Plan plan(EditionStore store, PlanId plan, int number) {
    Edition edition = edition(store, plan, number);
    byte[] exported = store.exported(plan, number).orElse("").getBytes(StandardCharsets.UTF_8);
    if (!Sha256.of(exported).equals(edition.planHash())) {
      throw new Refusal("work.edition.planTampered", number);
    }
    return PlanJson.parse(PLAN_FILE, exported);
  }

  /** The folder with an edition's files. */
  public Path folder(PlanId plan, int number) {
    return folder.resolve(plan + "-" + number);
  }

  /** Number, title, audience, time and maker in one line. */
  public String line(Edition edition, ZoneId zone) {
    return line(messages, edition, zone);
  }

  static String line(Messages messages, Edition edition, ZoneId zone) {
    return messages.get(
        "work.edition.line",
        edition.number(),
        edition.title(),
        messages.get(edition.open() ? "work.edition.open" : "work.edition.whole"),
        time(edition.at(), zone),
        edition.who());
  }

  private static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }

  /** The number after every one that is kept or whose folder is there. */
  private int next(PlanId id) {
    int number = store.editions(id).stream().mapToInt(Edition::number).max().orElse(0) + 1;
    while (Files.exists(folder(id, number))) {
      number++;
    }
    return number;
  }

  private static Refusal unknown(EditionStore store, PlanId plan, int number) {
    List<String> there =
        store.editions(plan).stream().map(edition -> Integer.toString(edition.number())).toList();
    return there.isEmpty()
        ? new Refusal("work.edition.none", number)
        : new Refusal("work.edition.unknown", number, String.join("、", there));
  }

  /** What was begun of an edition that did not come about. */
  private static void discard(Path own, List<Path> files) {
    try {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(own);
    } catch (IOException e) {
      own.toFile().deleteOnExit();
    }
  }
}
