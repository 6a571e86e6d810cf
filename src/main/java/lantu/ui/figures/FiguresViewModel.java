package lantu.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.EnterFigure;
import lantu.work.PlanSession;

/** What the grid shows, and what follows in it from a text that is being typed. */
final class FiguresViewModel {
  private final PlanSession session;
  private final CellStories stories;
  private final List<PlanYear> years;
  private final ChosenView chosen;
  private final GridLines lines;
  private final ReadOnlyBooleanWrapper nothingEntered = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Plan> shown;
  private final GridSlots columns;

  FiguresViewModel(PlanSession session, Messages messages, CellStories stories) {
    this.session = session;
    this.stories = stories;
    this.years = yearsOf(session.plan());
    this.chosen = new ChosenView(session);
    this.lines = new GridLines(messages);
    this.columns = new GridSlots(years, chosen.series());
    this.shown = new ReadOnlyObjectWrapper<>(session.plan());
    chosen.onChange(this::fill);
    columns.sideBySide().addListener((property, old, now) -> fill());
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

  /** What the reader has chosen to see. */
  ChosenView chosen() {
    return chosen;
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

  /** The lines in sight. */
  ObservableList<GridRow> rows() {
    return lines.rows();
  }

  /** The lines, and which of them are in sight. */
  GridLines lines() {
    return lines;
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

  /** The cell of this plan whose key is written so; empty if there is none. */
  Optional<FigureKey> cell(String written) {
    String[] words = written.split(" ", -1);
    if (words.length != 4) {
      return Optional.empty();
    }
    return years.stream()
        .flatMap(
            year ->
                chosen.allSeries().stream()
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
      chosen.series().set(key.series());
    }
    if (chosen.axis().get() == Axis.INDICATORS) {
      chosen.area().set(wanted.get());
    }
    return rowOf(key.indicator(), wanted.get());
  }

  /**
   * Position of the line that a line of before is now, or of the head that hides it; −1 if none.
   */
  int rowLike(GridRow before) {
    String id = before.id();
    if (before instanceof FigureRow line) {
      id =
          chosen.axis().get() == Axis.AREAS
              ? line.area().code().value()
              : line.indicator().code().value();
    }
    int position = lines.position(id);
    return position < 0 ? lines.head(id) : position;
  }

  private int rowOf(IndicatorCode code, Area wanted) {
    if (chosen.axis().get() == Axis.AREAS) {
      chosen.indicator().set(code);
      return lines.reveal(wanted.code().value());
    }
    int found = lines.reveal(code.value());
    if (found < 0) {
      chosen.role().set(Optional.empty());
      found = lines.reveal(code.value());
    }
    return found;
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

  private void fill() {
    Plan plan = session.plan();
    lines.show(plan, chosen.in(slots()));
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
