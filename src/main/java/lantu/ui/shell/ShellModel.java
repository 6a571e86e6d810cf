package lantu.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import lantu.job.JobRunner;
import lantu.plan.Plan;
import lantu.plan.PlanProfile;
import lantu.search.Item;
import lantu.search.SearchIndex;
import lantu.text.Messages;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.dialog.DialogService;
import lantu.value.Refusal;
import lantu.work.Audience;
import lantu.work.IndexPlan;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** What the window's frame shows of the session, and undo and redo. */
final class ShellModel {
  private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final PlanSession session;
  private final Messages messages;
  private final DialogService dialogs;
  private final ZoneId zone;
  private @Nullable SearchIndex index;
  private @Nullable Plan indexed;
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper();
  private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

  ShellModel(PlanSession session, Messages messages, DialogService dialogs, ZoneId zone) {
    this.session = session;
    this.messages = messages;
    this.dialogs = dialogs;
    this.zone = zone;
    refresh();
    session.onChange(plan -> refresh());
    session.onRefusal(this::refresh);
  }

  Plan plan() {
    return session.plan();
  }

  PlanProfile profile() {
    return plan().profile();
  }

  /**
   * Gives the index of the plan as it is now: at once unless the plan has changed, else once it is
   * made anew, beside the window's work.
   */
  void searchIndex(Collection<Place> places, JobRunner jobs, Consumer<SearchIndex> ready) {
    Plan now = session.plan();
    SearchIndex known = index;
    if (known != null && now.equals(indexed)) {
      ready.accept(known);
      return;
    }
    List<Item> screens = Destination.screens(places, messages);
    IndexPlan indexing = new IndexPlan(messages, zone);
    jobs.startBeside(
        progress -> indexing.of(now, session.journal(), screens),
        new JobRunner.Callback<SearchIndex>() {
          @Override
          public void done(SearchIndex made) {
            index = made;
            indexed = now;
            searchIndex(places, jobs, ready);
          }

          @Override
          public void failed(Exception cause) {
            if (!(cause instanceof Refusal refusal)) {
              // The window's handler of unforeseen failures tells the reader.
              throw new IllegalStateException(cause);
            }
            dialogs.error(messages.sentence(refusal));
          }
        });
  }

  /** Makes a screen, whose listeners are told of changes only while it is looked at. */
  Screen made(Audience audience, Supplier<Screen> screen) {
    return session.joining(audience, screen);
  }

  /** A screen is looked at, in place of another; null for none. */
  void look(@Nullable Audience before, Audience now) {
    if (before != null) {
      session.sleep(before);
    }
    session.wake(now);
  }

  /** When the last change was put on disk, in words. */
  ReadOnlyStringProperty saved() {
    return saved.getReadOnlyProperty();
  }

  /** Whether the last change could not be put on disk. */
  ReadOnlyBooleanProperty refused() {
    return refused.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty undoable() {
    return undoable.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty redoable() {
    return redoable.getReadOnlyProperty();
  }

  void undo() {
    attempt(session::undo, "shell.undo.why");
  }

  void redo() {
    attempt(session::redo, "shell.redo.why");
  }

  private void attempt(Consumer<String> step, String why) {
    try {
      step.accept(messages.get(why));
    } catch (Refusal refusal) {
      dialogs.error(messages.sentence(refusal));
    }
  }

  private void refresh() {
    refused.set(session.refused());
    String state =
        session
            .savedAt()
            .map(at -> messages.get("shell.saved", CLOCK_TIME.format(at.atZone(zone))))
            .orElseGet(() -> messages.get("shell.unchanged"));
    saved.set(
        session.uncertain()
            ? messages.get("shell.uncertain", state)
            : session.refused() ? messages.get("shell.refused", state) : state);
    undoable.set(session.canUndo());
    redoable.set(session.canRedo());
  }
}
