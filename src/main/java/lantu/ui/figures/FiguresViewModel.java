package lantu.ui.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import lantu.edit.Edit;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.ClosedYear;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.EnterFigure;
import lantu.work.PlanSession;
import lantu.work.ProposedFigures;

/** What the grid shows and what typing into it does. */
final class FiguresViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final CellStories stories;
  private final List<PlanYear> years;
  private final ObjectProperty<Area> area;
  private final ObjectProperty<Series> series = new SimpleObjectProperty<>(Series.ACTUAL);
  private final ObjectProperty<Optional<IndicatorRole>> role =
      new SimpleObjectProperty<>(Optional.of(IndicatorRole.MAIN));
  private final ObjectProperty<Axis> axis = new SimpleObjectProperty<>(Axis.INDICATORS);
  private final ObjectProperty<IndicatorCode> indicator;
  private final ObjectProperty<RowGrouping> grouping =
      new SimpleObjectProperty<>(RowGrouping.CATEGORY);
  private final GridLines lines;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper nothingEntered = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Plan> shown;
  private final GridSlots columns;

  FiguresViewModel(PlanSession session, Messages messages, CellStories stories) {
    this.session = session;
    this.messages = messages;
    this.stories = stories;
    this.years = yearsOf(session.plan());
    this.area = new SimpleObjectProperty<>(session.plan().district());
    this.indicator = new SimpleObjectProperty<>(session.plan().indicators().getFirst().code());
    this.lines = new GridLines(messages);
    this.columns = new GridSlots(years, series);
    this.shown = new ReadOnlyObjectWrapper<>(session.plan());
    axis.addListener((property, old, now) -> widen(now));
    List.of(axis, series, role, grouping)
        .forEach(choice -> choice.addListener((property, old, now) -> fill()));
    columns.sideBySide().addListener((property, old, now) -> fill());
    area.addListener((property, old, now) -> fillIf(Axis.INDICATORS));
    indicator.addListener((property, old, now) -> fillIf(Axis.AREAS));
    session.onChange(plan -> fill());
    fill();
  }

  /** The base year, the plan's years and the outlook year, each once. */
  List<PlanYear> years() {
    return years;
  }

  /** Whether the year lies before or after the plan's own years. */
  boolean outsidePeriod(PlanYear year) {
    return !session.plan().profile().period().contains(year);
  }

  List<Area> areas() {
    return session.plan().areas();
  }

  List<Series> allSeries() {
    return Arrays.asList(Series.values());
  }

  ObjectProperty<Area> area() {
    return area;
  }

  ObjectProperty<Series> series() {
    return series;
  }

  /** The columns of numbers; they change before the lines are filled for them. */
  GridSlots columns() {
    return columns;
  }

  /** The columns of numbers, from the left. */
  List<Slot> slots() {
    return columns.all();
  }

  /** Where a column stands among those of numbers, also one of before they were laid out anew. */
  int position(Slot wanted) {
    return columns.position(wanted);
  }

  ObjectProperty<Optional<IndicatorRole>> role() {
    return role;
  }

  /** What the lines are of. */
  ObjectProperty<Axis> axis() {
    return axis;
  }

  /** The indicator whose areas the lines are, or would be. */
  ObjectProperty<IndicatorCode> indicator() {
    return indicator;
  }

  /** The indicators to choose from, the main table first. */
  List<IndicatorCode> indicators() {
    return session.plan().indicators().stream()
        .sorted(Comparator.comparing(Indicator::role))
        .map(Indicator::code)
        .toList();
  }

  /** What an indicator is called. */
  String nameOf(IndicatorCode code) {
    return session.plan().indicator(code).map(Indicator::name).orElse(code.value());
  }

  /** What lines of indicators are grouped by. */
  ObjectProperty<RowGrouping> grouping() {
    return grouping;
  }

  /** The lines in sight. */
  ObservableList<GridRow> rows() {
    return lines.rows();
  }

  /** The lines, and which of them are in sight. */
  GridLines lines() {
    return lines;
  }

  /** Typed text that was refused and not put right since; empty if there is none. */
  ReadOnlyObjectProperty<Optional<Draft>> draft() {
    return draft.getReadOnlyProperty();
  }

  /** Forgets the text that was refused. */
  void dropDraft() {
    draft.set(Optional.empty());
  }

  /** Why the last paste, undo or redo was refused; empty if it was not. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether the plan's years are empty for the area and series shown. */
  ReadOnlyBooleanProperty nothingEntered() {
    return nothingEntered.getReadOnlyProperty();
  }

  /** The plan that the rows show; changes after they have been filled. */
  ReadOnlyObjectProperty<Plan> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The digits of a cell as they would be typed; empty for an empty cell. */
  String digits(GridRow row, Slot slot) {
    return row.content(slot).getValue().number().map(NumberText::plain).orElse("");
  }

  /** Shows what follows from a text that is being typed; nothing is entered. */
  void typing(FigureRow row, Slot slot, String text) {
    Plan plan = session.plan();
    try {
      lines.tryOut(
          plan.with(key(row, slot), EnterFigure.typed(plan, key(row, slot), text).after()),
          row.indicator().code());
    } catch (Refusal noNumberYet) {
      lines.tryOut(plan, row.indicator().code());
    }
  }

  /** Shows what follows from an indicator's figures as they are again. */
  void typed(FigureRow row) {
    lines.tryOut(session.plan(), row.indicator().code());
  }

  /** Remembers which line the reader is on, for when the lines are to be of the other kind. */
  void at(FigureRow row) {
    if (axis.get() == Axis.INDICATORS) {
      indicator.set(row.indicator().code());
    } else {
      area.set(row.area());
    }
  }

  /** Says why something was not done. */
  void tell(Refusal refusal) {
    problem.set(messages.sentence(refusal));
  }

  /** Says that a line's numbers follow from others. */
  void tellComputed(GridRow row) {
    problem.set(messages.get("figures.computed.notTyped", row.name()));
  }

  /**
   * Enters what was typed: one journaled edit, or none if the cell already holds just that.
   *
   * @return whether it was taken; if not, {@link #draft()} keeps it and the cell is as before
   */
  boolean enter(FigureRow row, Slot slot, String text) {
    FigureKey key = key(row, slot);
    try {
      apply(EnterFigure.typed(session.plan(), key, text));
      problem.set("");
      if (draft.get().filter(kept -> kept.key().equals(key)).isPresent()) {
        dropDraft();
      }
      return true;
    } catch (Refusal refusal) {
      draft.set(Optional.of(new Draft(key, text, messages.sentence(refusal))));
      return false;
    }
  }

  /** Makes all the changes, as one step of undo; if one cell of them is refused, none. */
  boolean takeAll(ProposedFigures proposed) {
    return attempt(
        () -> {
          if (!proposed.refused().isEmpty()) {
            throw whole(proposed.refused().getFirst());
          }
          take(proposed);
        });
  }

  /** Makes the changes that can be made, as one step of undo. */
  boolean takeRest(ProposedFigures proposed) {
    return attempt(() -> take(proposed));
  }

  /** Takes the last change back and tells which cell it was in. */
  Optional<FigureKey> undo() {
    return step(() -> session.undo(messages.get("figures.why.undo")));
  }

  /** Makes the change again that was taken back last, and tells which cell it was in. */
  Optional<FigureKey> redo() {
    return step(() -> session.redo(messages.get("figures.why.redo")));
  }

  /** The cell of this plan whose key is written so; empty if there is none. */
  Optional<FigureKey> cell(String written) {
    String[] words = written.split(" ", -1);
    if (words.length != 4) {
      return Optional.empty();
    }
    return years.stream()
        .flatMap(
            year ->
                allSeries().stream()
                    .map(
                        kind ->
                            new FigureKey(
                                IndicatorCode.of(words[0]), AreaCode.of(words[1]), year, kind)))
        .filter(key -> key.toString().equals(written))
        .findFirst();
  }

  /** The plan as it is now. */
  Plan plan() {
    return session.plan();
  }

  /** What is known about a cell. */
  CellStory story(FigureRow row, Slot slot) {
    return stories.of(row.indicator(), key(row, slot));
  }

  /** The source of a cell's figure; empty if none is given. */
  String source(Figure figure) {
    return figure.source() == null ? "" : session.plan().sourceTitle(figure.source());
  }

  /**
   * Position of an indicator's line, showing all roles if it has to; where the lines are of areas,
   * that of the district after turning to the indicator; −1 if unknown.
   */
  int rowOf(String wanted) {
    return session.plan().indicators().stream()
        .map(Indicator::code)
        .filter(code -> code.value().equals(wanted))
        .findFirst()
        .map(code -> rowOf(code, session.plan().district()))
        .orElse(-1);
  }

  /** Position of the line of a cell, in whatever area and series it is; −1 if unknown. */
  int rowOf(FigureKey key) {
    Optional<Area> wanted = session.plan().area(key.area());
    if (wanted.isEmpty()) {
      return -1;
    }
    if (!columns.sideBySide().get()) {
      series.set(key.series());
    }
    if (axis.get() == Axis.INDICATORS) {
      area.set(wanted.get());
    }
    return rowOf(key.indicator(), wanted.get());
  }

  /**
   * Position of the line that a line of before is now, or of the head that hides it; −1 if none.
   */
  int rowLike(GridRow before) {
    String id = before.id();
    if (before instanceof FigureRow line) {
      id = axis.get() == Axis.AREAS ? line.area().code().value() : line.indicator().code().value();
    }
    int position = lines.position(id);
    return position < 0 ? lines.head(id) : position;
  }

  private int rowOf(IndicatorCode code, Area wanted) {
    if (axis.get() == Axis.AREAS) {
      indicator.set(code);
      return lines.reveal(wanted.code().value());
    }
    int found = lines.reveal(code.value());
    if (found < 0) {
      role.set(Optional.empty());
      found = lines.reveal(code.value());
    }
    return found;
  }

  /**
   * Whether nothing can be typed into the cells of a year, since it is closed; says so if it is.
   */
  boolean refusesTyping(PlanYear year) {
    Optional<ClosedYear> closed = session.plan().closedYear(year);
    problem.set(closed.map(ClosedYear::refusal).map(messages::sentence).orElse(""));
    return closed.isPresent();
  }

  /** Does something that may be refused, and says so if it is; whether it was done. */
  boolean attempt(Runnable change) {
    try {
      change.run();
      problem.set("");
      return true;
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
      return false;
    }
  }

  private void apply(Edit.SetFigure edit) {
    if (!Objects.equals(edit.before(), edit.after())) {
      session.apply(edit, null);
    }
  }

  private void take(ProposedFigures proposed) {
    proposed.edit().ifPresent(edit -> session.apply(edit, null));
  }

  /** Why a block is refused whole for one cell of it. */
  private Refusal whole(ProposedFigures.Refused cell) {
    return new Refusal(
        cell.why(),
        "figures.pasteRefused",
        cell.line(),
        cell.column(),
        cell.text().strip(),
        messages.sentence(cell.why()));
  }

  private Optional<FigureKey> step(Supplier<Optional<Edit>> change) {
    List<Edit> made = new ArrayList<>();
    attempt(() -> change.get().ifPresent(made::add));
    return made.stream().findFirst().flatMap(FiguresViewModel::cellOf);
  }

  /** The first cell that a step changed; empty where it changed no figure. */
  private static Optional<FigureKey> cellOf(Edit edit) {
    return switch (edit) {
      case Edit.SetFigure set -> Optional.of(set.key());
      case Edit.Several several ->
          several.edits().stream()
              .flatMap(part -> cellOf(part).stream())
              .min(Comparator.naturalOrder());
      default -> Optional.empty();
    };
  }

  /** The cell of a column in the line at a position; empty if no figure can stand there. */
  Optional<FigureKey> key(int position, Slot slot) {
    return position >= 0
            && position < rows().size()
            && rows().get(position) instanceof FigureRow line
        ? Optional.of(key(line, slot))
        : Optional.empty();
  }

  /** The cell of a line in a column. */
  FigureKey key(FigureRow row, Slot slot) {
    return new FigureKey(
        row.indicator().code(), row.area().code(), slot.year(), columns.seriesOf(slot));
  }

  /** Lists the indicators of all roles where that of the reader is none of those listed. */
  private void widen(Axis now) {
    boolean listed =
        session
            .plan()
            .indicator(indicator.get())
            .filter(at -> role.get().map(at.role()::equals).orElse(true))
            .isPresent();
    if (now == Axis.INDICATORS && !listed) {
      role.set(Optional.empty());
    }
  }

  private void fillIf(Axis concerned) {
    if (axis.get() == concerned) {
      fill();
    }
  }

  private void fill() {
    Plan plan = session.plan();
    lines.show(
        plan,
        new GridView(
            axis.get(),
            area.get(),
            indicator.get(),
            series.get(),
            role.get(),
            grouping.get(),
            slots()));
    nothingEntered.set(lines.empty(year -> !outsidePeriod(year)));
    shown.set(plan);
  }

  private static List<PlanYear> yearsOf(Plan plan) {
    List<PlanYear> years = new ArrayList<>();
    years.add(plan.profile().baseYear());
    years.addAll(plan.profile().period().years());
    PlanYear outlook = plan.profile().outlookYear();
    if (outlook != null) {
      years.add(outlook);
    }
    return years.stream().distinct().sorted().toList();
  }
}
