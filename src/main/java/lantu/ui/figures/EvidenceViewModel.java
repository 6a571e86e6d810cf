package lantu.ui.figures;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import lantu.edit.Edit;
import lantu.job.JobRunner;
import lantu.plan.Evidence;
import lantu.plan.FigureKey;
import lantu.text.Messages;
import lantu.ui.dialog.FileOpener;
import lantu.value.Refusal;
import lantu.work.AttachEvidence;
import lantu.work.EvidenceFiles;
import lantu.work.PlanSession;

/** The files behind the figure of a cell, and what is done with them; files are read elsewhere. */
final class EvidenceViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final EvidenceFiles files;
  private final FileOpener opener;
  private final JobRunner runner;
  private final ReadOnlyObjectWrapper<Map<Evidence, EvidenceFiles.State>> states =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Optional<FigureKey> cell = Optional.empty();

  EvidenceViewModel(
      PlanSession session,
      Messages messages,
      EvidenceFiles files,
      FileOpener opener,
      JobRunner runner) {
    this.session = session;
    this.messages = messages;
    this.files = files;
    this.opener = opener;
    this.runner = runner;
  }

  /** How the files of the cell stand, once that is known. */
  ReadOnlyObjectProperty<Map<Evidence, EvidenceFiles.State>> states() {
    return states.getReadOnlyProperty();
  }

  /** Why the last thing asked for was not done; empty if it was. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Turns to a cell, or looks at the same one again. */
  void choose(Optional<FigureKey> key) {
    if (!key.equals(cell)) {
      problem.set("");
    }
    cell = key;
    look();
  }

  /** The files of the cell. */
  List<Evidence> list() {
    return cell.map(session.plan()::evidence).orElse(List.of());
  }

  /** Copies files into the workspace and adds them to the cell, as one step of undo. */
  void add(List<Path> chosen) {
    cell.ifPresent(
        key ->
            start(
                () -> chosen.stream().map(files::take).toList(),
                taken -> apply(AttachEvidence.added(session.plan(), key, taken))));
  }

  /** Takes a file from the cell; it stays in the workspace, so that undo brings it back. */
  void remove(Evidence file) {
    cell.ifPresent(key -> attempt(() -> apply(AttachEvidence.removed(session.plan(), key, file))));
  }

  /** Has a file opened, if it is what was taken in. */
  void open(Evidence file) {
    start(() -> files.sound(file), opener::open);
  }

  /** Puts a file that is missing or was changed back in its place. */
  void bringBack(Evidence file, Path original) {
    start(
        () -> {
          files.bringBack(file, original);
          return file;
        },
        done -> look());
  }

  private void apply(Edit.SetEvidence edit) {
    session.apply(edit, null);
  }

  private interface Reading<T> {
    T read();
  }

  private interface Taking<T> {
    void take(T result);
  }

  /** Reads or writes files in the background, then goes on here. */
  private <T> void start(Reading<T> reading, Taking<T> taking) {
    runner.start(
        progress -> reading.read(),
        new JobRunner.Callback<>() {
          @Override
          public void done(T result) {
            attempt(() -> taking.take(result));
          }

          @Override
          public void failed(Exception cause) {
            if (!(cause instanceof Refusal refusal)) {
              throw new IllegalStateException(cause);
            }
            problem.set(messages.sentence(refusal));
            look();
          }
        });
  }

  private void attempt(Runnable change) {
    try {
      change.run();
      problem.set("");
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
    }
  }

  /** Looks in the background how the files stand; an answer about another cell is dropped. */
  private void look() {
    Optional<FigureKey> asked = cell;
    List<Evidence> wanted = list();
    if (wanted.isEmpty()) {
      states.set(Map.of());
      return;
    }
    runner.start(
        progress -> {
          Map<Evidence, EvidenceFiles.State> found = new HashMap<>();
          wanted.forEach(file -> found.put(file, files.state(file)));
          return Map.copyOf(found);
        },
        new JobRunner.Callback<>() {
          @Override
          public void done(Map<Evidence, EvidenceFiles.State> result) {
            if (asked.equals(cell)) {
              states.set(result);
            }
          }

          @Override
          public void failed(Exception cause) {
            throw new IllegalStateException(cause);
          }
        });
  }
}
