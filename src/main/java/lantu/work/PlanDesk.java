package lantu.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import lantu.edit.Backups;
import lantu.edit.EditJournal;
import lantu.edit.Notice;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.PlanStore;

/**
 * The plans of an open workspace and the session on each. A plan keeps its session, and with it
 * undo and redo, while others are looked at. Not thread-safe: the thread that owns the sessions
 * owns the desk.
 */
public final class PlanDesk {
  private final OpenWorkspace workspace;
  private final Supplier<String> user;
  private final SessionMarks marks;
  private final Map<PlanId, PlanSession> sessions = new HashMap<>();
  private int forgotten;

  /** A desk over a workspace; {@code user} gives the display name for the journal. */
  public PlanDesk(OpenWorkspace workspace, Supplier<String> user) {
    this(workspace, user, SessionMarks.NONE);
  }

  /** A desk that takes up what the last session on each plan can still undo and redo. */
  public PlanDesk(OpenWorkspace workspace, Supplier<String> user, SessionMarks marks) {
    this.workspace = workspace;
    this.user = user;
    this.marks = marks;
  }

  /** The plans in the order in which they came. */
  public List<PlanProfile> plans() {
    return workspace.plans().plans();
  }

  /** The session on a plan, the same on every call; refuses an id that is not there. */
  public PlanSession session(PlanId id) {
    return sessions.computeIfAbsent(id, plan -> reading(plan).read());
  }

  /** Whether the session on a plan is there already. */
  public boolean holds(PlanId id) {
    return sessions.containsKey(id);
  }

  /** A session that is read on another thread before the desk takes it. */
  public final class Reading {
    private final PlanId id;
    private final OptionalLong begun;
    private final int round = forgotten;

    private Reading(PlanId id) {
      this.id = id;
      this.begun = marks.begun(id);
    }

    /** Reads the plan; on any thread. Refuses an id that is not there. */
    public PlanSession read() {
      return new PlanSession(workspace.plans(), workspace.journal(), id, user, marks, begun);
    }

    /** Gives the desk what was read, unless it has a session or has forgotten all since. */
    public void take(PlanSession read) {
      if (round == forgotten) {
        sessions.putIfAbsent(id, read);
      }
    }
  }

  /** For reading a plan elsewhere. */
  public Reading reading(PlanId id) {
    return new Reading(id);
  }

  /** The plan to begin with: the one used last if it is still there, else the first. */
  public PlanId first(Optional<String> usedLast) {
    return plans().stream()
        .map(PlanProfile::id)
        .filter(id -> usedLast.filter(id.value()::equals).isPresent())
        .findFirst()
        .orElseGet(() -> ChoosePlan.choose(workspace.plans(), null));
  }

  /** The backups of the workspace. */
  public Backups backups() {
    return workspace.backups();
  }

  /** What was done while the workspace was opened that the user should know. */
  public List<Notice> notices() {
    return workspace.notices();
  }

  /**
   * Forgets every session, since a backup has been restored: the next begins with what is there.
   */
  public void forgetSessions() {
    sessions.clear();
    forgotten++;
  }

  /** The store that new plans are added to. */
  PlanStore store() {
    return workspace.plans();
  }

  /** The journal of the plans. */
  EditJournal journal() {
    return workspace.journal();
  }

  /** The display name for the journal. */
  String user() {
    return user.get();
  }
}
