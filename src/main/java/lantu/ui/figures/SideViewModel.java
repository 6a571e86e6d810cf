package lantu.ui.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.plan.Area;
import lantu.plan.ClosedYear;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.value.Refusal;
import lantu.work.EnterFigure;
import lantu.work.HistoryLine;
import lantu.work.HistoryWords;
import lantu.work.PlanSession;
import lantu.work.RevertEdits;

/** The cell that the side panel is about: its parts, what was typed for them, and its history. */
final class SideViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final DialogService dialogs;
  private final CellStories stories;
  private final ReadOnlyObjectWrapper<Optional<FigureKey>> cell =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final Map<FigureKey, Kept> refused = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Optional<FigureKey>> waiting =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What was typed for a cell and refused, and why. */
  private record Kept(CellForm form, String sentence) {}

  SideViewModel(
      PlanSession session, Messages messages, DialogService dialogs, CellStories stories) {
    this.session = session;
    this.messages = messages;
    this.dialogs = dialogs;
    this.stories = stories;
  }

  /** The cell that is shown; empty while none is. */
  ReadOnlyObjectProperty<Optional<FigureKey>> cell() {
    return cell.getReadOnlyProperty();
  }

  /** Why what was typed is not entered, or a change was not taken back; empty if all is well. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Another cell for which something was typed that was refused; empty if there is none. */
  ReadOnlyObjectProperty<Optional<FigureKey>> waiting() {
    return waiting.getReadOnlyProperty();
  }

  /** The first text that was refused and has not been put right; empty if there is none. */
  Optional<Draft> kept() {
    return refused.entrySet().stream()
        .findFirst()
        .map(
            kept ->
                new Draft(
                    kept.getKey(), kept.getValue().form().value(), kept.getValue().sentence()));
  }

  Plan plan() {
    return session.plan();
  }

  /** Turns to another cell. What was refused there before is there again, with its sentence. */
  void choose(Optional<FigureKey> key) {
    cell.set(key);
    tell();
  }

  /** The cell's parts: as they were typed and refused, or else as the plan has them. */
  CellForm form() {
    return cell.get()
        .map(key -> Optional.ofNullable(refused.get(key)).map(Kept::form).orElseGet(this::stored))
        .orElse(CellForm.EMPTY);
  }

  /** The cell's parts as the plan has them. */
  CellForm stored() {
    return cell.get()
        .flatMap(plan()::figure)
        .map(figure -> CellForm.of(plan(), figure))
        .orElse(CellForm.EMPTY);
  }

  /**
   * Enters what was typed as one step of undo, or nothing if the cell holds just that.
   *
   * @return whether it was taken; if not, the model keeps it and the cell is as before
   */
  boolean enter(CellForm typed) {
    FigureKey key = cell.get().orElse(null);
    if (key == null) {
      return true;
    }
    refused.remove(key);
    boolean taken = typed.saysTheSame(stored()) || applied(key, typed);
    tell();
    return taken;
  }

  private boolean applied(FigureKey key, CellForm typed) {
    try {
      Edit.SetFigure edit =
          EnterFigure.whole(
              plan(),
              key,
              typed.missing() ? "" : typed.value(),
              typed.status().orElse(null),
              typed.source(),
              typed.note());
      if (!Objects.equals(edit.before(), edit.after())) {
        session.apply(edit, EnterFigure.words(typed.why().strip()));
      }
      return true;
    } catch (Refusal refusal) {
      refused.put(key, new Kept(typed, messages.sentence(refusal)));
      return false;
    }
  }

  /** Forgets what was typed for the cell and refused. */
  void drop() {
    cell.get().ifPresent(refused::remove);
    tell();
  }

  /** Who closed the cell's year, if it is closed. */
  Optional<ClosedYear> closed() {
    return cell.get().flatMap(key -> plan().closedYear(key.year()));
  }

  /** The indicator's name. */
  String title() {
    return indicator().map(Indicator::name).orElse("");
  }

  /** The indicator's unit; empty while no cell is shown. */
  String unit() {
    return indicator().map(found -> found.unit().symbol()).orElse("");
  }

  /** Year, area and series of the cell. */
  String place() {
    return cell.get().map(this::place).orElse("");
  }

  /** A cell in a few words, with its indicator. */
  String name(FigureKey key) {
    String indicator = plan().indicator(key.indicator()).map(Indicator::name).orElse("");
    return messages.get("figures.side.cell", indicator, place(key));
  }

  private String place(FigureKey key) {
    String area = plan().area(key.area()).map(Area::name).orElse(key.area().value());
    return messages.get("figures.side.place", key.year(), area, messages.term(key.series()));
  }

  /** Every change of the cell, newest first. */
  List<HistoryLine> history() {
    HistoryWords words = new HistoryWords(plan(), messages, stories.zone());
    return cell.get().map(stories::changes).orElse(List.of()).stream().map(words::line).toList();
  }

  /**
   * Takes a change back, with those of the same kind that the cell has seen since; where there are
   * any, the reader is asked first.
   */
  void restore(HistoryLine line) {
    List<Long> numbers = new ArrayList<>();
    for (JournalEntry entry : cell.get().map(stories::changes).orElse(List.of())) {
      if (entry.what() == line.entry().what() && entry.number() >= line.entry().number()) {
        numbers.add(entry.number());
      }
    }
    String old = line.old().isEmpty() ? messages.get("figures.emptyCell") : line.old();
    boolean ahead =
        numbers.size() == 1
            || dialogs.confirm(
                messages.get("figures.side.restore.ask", numbers.size(), old),
                messages.get("figures.side.restore.verb"));
    if (ahead) {
      attempt(() -> new RevertEdits(session, messages).revert(numbers, null));
    }
  }

  /** Does something that may be refused, and says so if it is. */
  boolean attempt(Runnable change) {
    try {
      change.run();
      tell();
      return true;
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
      return false;
    }
  }

  private Optional<Indicator> indicator() {
    return cell.get().flatMap(key -> plan().indicator(key.indicator()));
  }

  private void tell() {
    Optional<FigureKey> shown = cell.get();
    problem.set(shown.map(refused::get).map(Kept::sentence).orElse(""));
    waiting.set(
        refused.keySet().stream().filter(key -> shown.filter(key::equals).isEmpty()).findFirst());
  }
}
