package lantu.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lantu.edit.JournalEntry;
import lantu.edit.MergeMark;
import lantu.edit.PlanStep;
import lantu.exchange.EditJson;
import lantu.exchange.parcel.PackageFile;
import lantu.exchange.parcel.Parcel;
import lantu.merge.Lineage;
import lantu.merge.PlanMerge;
import lantu.merge.Renamed;
import lantu.plan.Authorship;
import lantu.plan.CellEvidence;
import lantu.plan.Evidence;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.text.Messages;
import lantu.value.FileNames;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** 规划包: writes a plan into one, opens one as a new plan, takes one into the plan that it shares. */
public final class PlanPackages {
  /** How the files end, without the dot. */
  public static final String EXTENSION = PackageFile.EXTENSION;

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  private final PlanDesk desk;
  private final EvidenceFiles evidence;
  private final Messages messages;
  private final Clock clock;
  private final EditJson format = new EditJson();

  /** Packages of the plans on a desk, with the files behind their figures. */
  public PlanPackages(PlanDesk desk, EvidenceFiles evidence, Messages messages, Clock clock) {
    this.desk = desk;
    this.evidence = evidence;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * A package that is whole on its disk.
   *
   * @param bytes its size
   * @param steps how many steps of history it has
   * @param files how many files behind figures it has
   * @param missing the names of those that were not there to go with it
   */
  public record Written(Path file, long bytes, int steps, int files, List<String> missing) {}

  /** The name that a plan's package usually has, with its extension. */
  public static String fileName(Plan plan) {
    return FileNames.safe(plan.profile().shortTitle()) + "." + EXTENSION;
  }

  /** Whether a file is sealed with a password. */
  public boolean sealed(Path file) {
    return PackageFile.sealed(file);
  }

  /**
   * Writes a package; when this returns, the stick that it is on may be taken out.
   *
   * @param password null for none
   */
  public Written write(PlanId id, Path file, char @Nullable [] password) {
    Plan plan = desk.store().load(id);
    List<PlanStep> steps = desk.journal().history(id);
    Map<String, Evidence> files = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (CellEvidence cell : plan.evidence()) {
      for (Evidence one : cell.files()) {
        if (evidence.state(one) == EvidenceFiles.State.SOUND) {
          files.putIfAbsent(one.storedName(), one);
        } else {
          missing.add(one.name());
        }
      }
    }
    Parcel parcel =
        new Parcel(
            plan,
            steps,
            clock.instant(),
            desk.user(),
            List.copyOf(files.values()),
            missing.stream().distinct().toList());
    PackageFile.write(file, parcel, evidence::open, password);
    try {
      return new Written(file, Files.size(file), steps.size(), files.size(), parcel.missing());
    } catch (IOException e) {
      throw new Refusal(e, "gate.unreadable", file);
    }
  }

  /**
   * Reads a package whole and holds it against a plan that is here; changes nothing.
   *
   * @param into the plan that it may share its history with; null for the one with its id
   * @throws Refusal {@code parcel.*}, {@code exchange.*}, or {@code merge.broken} if its history
   *     does not lead to its plan
   */
  public Arrived look(Path file, char @Nullable [] password, @Nullable PlanId into) {
    Parcel parcel = PackageFile.read(file, password);
    PlanId id = into == null ? parcel.plan().profile().id() : into;
    Lineage theirs = lineage(parcel.plan(), parcel.steps());
    if (desk.plans().stream().noneMatch(plan -> plan.id().equals(id))) {
      beginning(theirs);
      return new Arrived(file, parcel, password, null, Arrived.Standing.NEW);
    }
    try {
      PlanMerge merge =
          PlanMerge.of(lineage(desk.store().load(id), desk.journal().history(id)), theirs);
      return new Arrived(
          file,
          parcel,
          password,
          merge,
          merge.settled() ? Arrived.Standing.NOTHING_NEW : Arrived.Standing.SHARED);
    } catch (Refusal refusal) {
      if (refusal.key().equals("merge.stranger")) {
        beginning(theirs);
        return new Arrived(file, parcel, password, null, Arrived.Standing.STRANGER);
      }
      throw refusal;
    }
  }

  private Lineage lineage(Plan plan, List<PlanStep> steps) {
    try {
      return Lineage.of(plan, steps, format);
    } catch (Refusal e) {
      throw new Refusal(e, "merge.broken", plan.profile().shortTitle());
    }
  }

  /** The plan before its first step. */
  private static Plan beginning(Lineage lineage) {
    try {
      return lineage.after(0);
    } catch (IllegalArgumentException | Refusal e) {
      throw new Refusal(e, "merge.broken", lineage.plan().profile().shortTitle());
    }
  }

  /**
   * Copies the plan in, with its history and the files behind its figures; all of it or nothing.
   *
   * @param as the id it is to have here; null for its own
   * @throws Refusal {@code work.package.badId} if that can be no id, {@code store.planExists} if
   *     there is a plan with it
   */
  public PlanProfile open(Arrived arrived, @Nullable String as) {
    Parcel parcel = arrived.parcel();
    PlanId id = as == null ? parcel.plan().profile().id() : id(as.strip());
    if (desk.plans().stream().anyMatch(plan -> plan.id().equals(id))) {
      throw new Refusal("store.planExists", id);
    }
    Plan first = Renamed.to(id, beginning(lineage(parcel.plan(), parcel.steps())));
    bring(arrived);
    desk.journal()
        .takeIn(
            first,
            parcel.steps(),
            parcel.steps().isEmpty() ? clock.instant() : parcel.steps().getFirst().at(),
            new Authorship(desk.user(), messages.get("work.package.opened", name(arrived))));
    return first.profile();
  }

  private static PlanId id(String typed) {
    if (!ID.matcher(typed).matches()) {
      throw new Refusal("work.package.badId", typed);
    }
    return PlanId.of(typed);
  }

  /**
   * Takes a package into the plan that it shares its history with, as one step that undo takes
   * back; on the session's thread, after {@link #bring}.
   *
   * @param chosen the merge with every conflict decided
   * @return the step; empty if there was nothing to take
   * @throws Refusal {@code merge.open}, {@code merge.apart}, or what the journal refuses
   */
  public Optional<JournalEntry> take(PlanSession session, Arrived arrived, PlanMerge chosen) {
    return chosen
        .edit()
        .map(
            one ->
                session.apply(
                    one,
                    MergeMark.on(
                        messages.get("work.package.merged", name(arrived), arrived.parcel().by()),
                        chosen.head())));
  }

  private static String name(Arrived arrived) {
    return String.valueOf(arrived.file().getFileName());
  }

  /**
   * Copies the files behind the figures of a package into the workspace, before anything names
   * them; none is ever taken away again.
   */
  public void bring(Arrived arrived) {
    Map<String, Evidence> named = new HashMap<>();
    arrived.parcel().files().forEach(one -> named.put(one.storedName(), one));
    if (!named.isEmpty()) {
      PackageFile.files(
          arrived.file(),
          arrived.password(),
          (stored, content) -> {
            Evidence one = named.get(stored);
            if (one != null) {
              evidence.bringIn(one, content);
            }
          });
    }
  }
}
