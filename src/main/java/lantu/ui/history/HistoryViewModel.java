package lantu.ui.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lantu.edit.JournalEntry;
import lantu.job.JobRunner;
import lantu.plan.PlanProfile;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.ExportHistory;
import lantu.work.HistoryFilter;
import lantu.work.HistoryLine;
import lantu.work.HistoryWords;
import lantu.work.PlanSession;
import lantu.work.RevertEdits;
import org.jspecify.annotations.Nullable;

/** The lines of the journal that are wanted, and what is done with them. */
final class HistoryViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final JobRunner runner;
  private final ExportHistory export;
  private final ZoneId zone;
  private final StringProperty who = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
  private final StringProperty object = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Series>> series =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty text = new SimpleStringProperty("");
  private final ObservableList<HistoryLine> shown = FXCollections.observableArrayList();
  private final ObservableList<String> people = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private List<HistoryLine> all = List.of();
  private boolean stale = true;
  private boolean seen;

  HistoryViewModel(
      PlanSession session, Messages messages, JobRunner runner, ExportHistory export, ZoneId zone) {
    this.session = session;
    this.messages = messages;
    this.runner = runner;
    this.export = export;
    this.zone = zone;
    Stream.<Observable>of(who, from, until, object, series, text)
        .forEach(choice -> choice.addListener(changed -> list()));
    session.onChange(
        plan -> {
          stale = true;
          refresh();
        });
  }

  StringProperty who() {
    return who;
  }

  ObjectProperty<@Nullable LocalDate> from() {
    return from;
  }

  ObjectProperty<@Nullable LocalDate> until() {
    return until;
  }

  StringProperty object() {
    return object;
  }

  ObjectProperty<Optional<Series>> series() {
    return series;
  }

  StringProperty text() {
    return text;
  }

  /** The lines that are wanted, newest first. */
  ObservableList<HistoryLine> shown() {
    return shown;
  }

  /** Everyone who has changed something. */
  ObservableList<String> people() {
    return people;
  }

  /** How many lines are listed, or what was done last. */
  ReadOnlyStringProperty told() {
    return told.getReadOnlyProperty();
  }

  /** Why the last thing asked for was not done; empty if it was. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  PlanProfile profile() {
    return session.plan().profile();
  }

  /** Says whether anybody is looking; while nobody is, the journal is not read after each edit. */
  void seen(boolean now) {
    seen = now;
    refresh();
  }

  /** Lets every line be listed again. */
  void clear() {
    who.set("");
    from.set(null);
    until.set(null);
    object.set("");
    series.set(Optional.empty());
    text.set("");
  }

  /** The listed line with the number, after clearing what hides it; empty if there is none. */
  Optional<HistoryLine> line(long number) {
    load();
    if (shown.stream().noneMatch(line -> line.entry().number() == number)) {
      clear();
    }
    return shown.stream().filter(line -> line.entry().number() == number).findFirst();
  }

  /** Takes the lines back as one new step; whether it was done. */
  boolean revert(Collection<HistoryLine> lines, String why) {
    try {
      JournalEntry done =
          new RevertEdits(session, messages)
              .revert(lines.stream().map(line -> line.entry().number()).toList(), why);
      problem.set("");
      told.set(messages.get("history.reverted", lines.size(), done.number()));
      return true;
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
      return false;
    }
  }

  String fileName(String extension) {
    return export.fileName(profile(), extension);
  }

  /** Writes the listed lines in the background. */
  void export(Path file) {
    List<HistoryLine> lines = List.copyOf(shown);
    PlanProfile plan = profile();
    runner.start(
        progress -> {
          export.to(file, plan, lines);
          return file;
        },
        new JobRunner.Callback<>() {
          @Override
          public void done(Path result) {
            problem.set("");
            told.set(messages.get("history.exported", lines.size(), result));
          }

          @Override
          public void failed(Exception cause) {
            if (!(cause instanceof Refusal refusal)) {
              throw new IllegalStateException(cause);
            }
            problem.set(messages.sentence(refusal));
          }
        });
  }

  private void refresh() {
    if (seen) {
      load();
    }
  }

  private void load() {
    if (stale) {
      stale = false;
      all = new HistoryWords(session.plan(), messages, zone).lines(session.journal());
      List<String> names = all.stream().map(line -> line.entry().who()).distinct().toList();
      if (!people.equals(names)) {
        people.setAll(names);
      }
      list();
    }
  }

  private void list() {
    HistoryFilter filter =
        new HistoryFilter(
            who.get(),
            from.get(),
            until.get(),
            object.get(),
            series.get().orElse(null),
            text.get());
    shown.setAll(all.stream().filter(line -> filter.takes(line, zone)).toList());
    told.set(messages.get("history.count", shown.size(), all.size()));
    problem.set("");
  }
}
