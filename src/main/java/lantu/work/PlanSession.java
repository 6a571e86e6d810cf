package lantu.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lantu.edit.Edit;
import lantu.edit.EditHistory;
import lantu.edit.EditJournal;
import lantu.edit.EntryTimes;
import lantu.edit.JournalEntry;
import lantu.plan.Authorship;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanStore;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One plan open for work: its current snapshot, undo and redo, and who listens for changes. Every
 * change is on disk before the snapshot moves. Not thread-safe: one thread owns a session.
 */
public final class PlanSession {
  /** Changes of so many parts take long enough to be told of while they are written. */
  private static final int LONG = 500;

  private final EditJournal journal;
  private final Supplier<String> user;
  private final SessionMarks marks;
  private final EditHistory history = new EditHistory();
  private final Audience everybody = new Audience();
  private final List<Audience> audiences = new ArrayList<>(List.of(everybody));
  private Audience joined = everybody;
  private Plan plan;
  private final List<Runnable> refusalListeners = new ArrayList<>();
  private @Nullable Instant savedAt;
  private @Nullable EntryTimes entered;
  private final Map<FigureKey, Instant> enteredSince = new HashMap<>();
  private Consumer<Runnable> elsewhere = Runnable::run;
  private boolean writing;
  private boolean refused;
  private boolean uncertain;

  /** Where the session before this one began, and how many steps of this one stand above it. */
  private final OptionalLong before;

  private int own;

  /** Opens a plan of the store; {@code user} gives the display name for the journal. */
  public PlanSession(PlanStore store, EditJournal journal, PlanId id, Supplier<String> user) {
    this(store, journal, id, user, SessionMarks.NONE, OptionalLong.empty());
  }

  /**
   * Opens a plan of the store and takes up what the last session on it can still undo and redo.
   *
   * @param marks are told where this session began
   * @param before where the one before it did
   */
  PlanSession(
      PlanStore store,
      EditJournal journal,
      PlanId id,
      Supplier<String> user,
      SessionMarks marks,
      OptionalLong before) {
    this.journal = journal;
    this.user = user;
    this.marks = marks;
    this.plan = store.load(id);
    this.before = before;
    before.ifPresent(after -> history.replay(journal.steps(id, after)));
  }

  /**
   * Has changes of very many parts written elsewhere.
   *
   * @param place does what it is given on another thread, returns once that is done and throws what
   *     it threw; meanwhile nothing is to be asked of the session
   */
  public void writesLongChanges(Consumer<Runnable> place) {
    elsewhere = place;
  }

  /** The display name under which changes are journaled. */
  public String user() {
    return user.get();
  }

  /** When the cell got its present figure; null if it has none. The journal is read once. */
  public @Nullable Instant entered(FigureKey key) {
    EntryTimes known = entered;
    if (known == null) {
      known = journal.entered(plan.profile().id());
      entered = known;
    }
    if (plan.figure(key).isEmpty()) {
      return null;
    }
    Instant since = enteredSince.get(key);
    return since == null ? known.of(key) : since;
  }

  /** The plan as it is now. */
  public Plan plan() {
    return plan;
  }

  /** Calls the listener after every change, on the session's thread. */
  public void onChange(Consumer<Plan> listener) {
    joined.add(listener);
  }

  /** Makes something whose listeners are all of one audience. */
  public <T> T joining(Audience audience, Supplier<T> making) {
    if (!audiences.contains(audience)) {
      audiences.add(audience);
    }
    Audience before = joined;
    joined = audience;
    try {
      return making.get();
    } finally {
      joined = before;
    }
  }

  /** Tells an audience nothing more until it is woken. */
  public void sleep(Audience audience) {
    audience.sleep();
  }

  /** Tells an audience what it has missed, and every change from now on. */
  public void wake(Audience audience) {
    audience.wake(plan);
  }

  private void tell() {
    List.copyOf(audiences).forEach(audience -> audience.tell(plan));
  }

  /** Calls the listener when a change could not be put on disk, on the session's thread. */
  public void onRefusal(Runnable listener) {
    refusalListeners.add(listener);
  }

  /** Whether the last change could not be put on disk; the plan is then as it was before it. */
  public boolean refused() {
    return refused;
  }

  /** Whether nobody can tell if the last change, which was refused, is on disk all the same. */
  public boolean uncertain() {
    return uncertain;
  }

  /** When the last change was put on disk; empty before the first of this session. */
  public Optional<Instant> savedAt() {
    return Optional.ofNullable(savedAt);
  }

  /** Applies an edit and records it for undo. A refused edit changes nothing. */
  public JournalEntry apply(Edit edit, @Nullable String why) {
    JournalEntry entry = commit(edit, why);
    history.record(edit);
    if (own <= 0) {
      own = 0;
      marks.begin(plan.profile().id(), entry.number() - 1);
    }
    own++;
    tell();
    return entry;
  }

  /** Whether there is something to undo. */
  public boolean canUndo() {
    return history.nextUndo().isPresent();
  }

  /** Whether there is something to redo. */
  public boolean canRedo() {
    return history.nextRedo().isPresent();
  }

  /** Takes the last edit back, as a new journaled edit; returns it, or empty if there is none. */
  public Optional<Edit> undo(String why) {
    Optional<Edit> edit = history.nextUndo();
    edit.ifPresent(
        undo -> {
          commit(undo, why);
          history.undid();
          own--;
          if (own < 0) {
            // What the session before this one did is being undone, so it is still that one.
            before.ifPresent(after -> marks.begin(plan.profile().id(), after));
          }
          tell();
        });
    return edit;
  }

  /** Applies the last undone edit again; returns it, or empty if there is none. */
  public Optional<Edit> redo(String why) {
    Optional<Edit> edit = history.nextRedo();
    edit.ifPresent(
        redo -> {
          commit(redo, why);
          history.redid();
          own++;
          tell();
        });
    return edit;
  }

  /** The change that an entry of the journal tells of; empty where it keeps none. */
  public Optional<Edit> edit(long number) {
    return journal.edit(plan.profile().id(), number);
  }

  /** The journal, newest first. */
  public List<JournalEntry> journal() {
    return journal.entries(plan.profile().id());
  }

  /** The steps after an entry of the journal, oldest first; see {@link EditJournal#steps}. */
  List<Edit> steps(long after) {
    return journal.steps(plan.profile().id(), after);
  }

  /** What a change has come to on disk. */
  private record Written(Plan plan, JournalEntry entry) {}

  private Written written(Edit edit, Authorship by) {
    Plan next = after(edit);
    return new Written(next, journal.apply(plan.profile().id(), edit, by));
  }

  private Written write(Edit edit, Authorship by) {
    if (writing) {
      throw new Refusal("work.change.writing");
    }
    if (edit.parts().size() < LONG) {
      return written(edit, by);
    }
    AtomicReference<@Nullable Written> result = new AtomicReference<>();
    writing = true;
    try {
      elsewhere.accept(() -> result.set(written(edit, by)));
      return Objects.requireNonNull(result.get());
    } finally {
      writing = false;
    }
  }

  private JournalEntry commit(Edit edit, @Nullable String why) {
    try {
      Written written = write(edit, new Authorship(user.get(), why));
      JournalEntry entry = written.entry();
      plan = written.plan();
      savedAt = entry.at();
      noteEntered(edit, entry.at());
      refused = false;
      uncertain = false;
      return entry;
    } catch (CancellationException e) {
      throw new Refusal(e, "work.change.stopped");
    } catch (Refusal refusal) {
      refused = true;
      uncertain = refusal.key().equals("store.uncertain");
      refusalListeners.forEach(Runnable::run);
      throw refusal;
    }
  }

  /** The plan after an edit, before anything is written: what makes no plan is not written. */
  private Plan after(Edit edit) {
    try {
      return edit.applyTo(plan);
    } catch (IllegalArgumentException e) {
      throw new Refusal(e, "work.noPlanAfter");
    }
  }

  private void noteEntered(Edit edit, Instant at) {
    for (Edit part : edit.parts()) {
      if (part instanceof Edit.SetFigure set) {
        enteredSince.put(set.key(), at);
      }
    }
  }
}
