package lantu.ui.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lantu.edit.Edit;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.ui.control.DecimalPoint;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.EnterFigure;
import lantu.work.FigureTable;
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
  private final ObservableList<FigureRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper nothingEntered = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Plan> shown;

  FiguresViewModel(PlanSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    this.stories = new CellStories(session, messages);
    this.years = yearsOf(session.plan());
    this.area = new SimpleObjectProperty<>(session.plan().district());
    this.shown = new ReadOnlyObjectWrapper<>(session.plan());
    area.addListener((property, old, now) -> fill());
    series.addListener((property, old, now) -> fill());
    role.addListener((property, old, now) -> list());
    session.onChange(plan -> fill());
    list();
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

  ObjectProperty<Optional<IndicatorRole>> role() {
    return role;
  }

  ObservableList<FigureRow> rows() {
    return rows;
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
  String digits(FigureRow row, PlanYear year) {
    return row.cell(year)
        .get()
        .flatMap(figure -> Optional.ofNullable(figure.value()))
        .map(NumberText::plain)
        .orElse("");
  }

  /** Decimals that a year's column makes room for. */
  int decimals(PlanYear year) {
    return DecimalPoint.decimals(values(year));
  }

  /** The numbers in a year's column. */
  List<BigDecimal> values(PlanYear year) {
    return rows.stream()
        .flatMap(row -> row.cell(year).get().stream())
        .flatMap(figure -> Optional.ofNullable(figure.value()).stream())
        .toList();
  }

  /**
   * Enters what was typed: one journaled edit, or none if the cell already holds just that.
   *
   * @return whether it was taken; if not, {@link #draft()} keeps it and the cell is as before
   */
  boolean enter(FigureRow row, PlanYear year, String text) {
    FigureKey key = key(row, year);
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

  /**
   * What a block of cells would change from a row and year on, to the right and down; cells beyond
   * the grid are left out.
   */
  ProposedFigures propose(int firstRow, PlanYear firstYear, List<List<String>> block) {
    ProposedFigures.Builder proposed = new ProposedFigures.Builder(session.plan());
    int firstColumn = years.indexOf(firstYear);
    for (int i = 0; i < block.size() && firstRow + i < rows.size(); i++) {
      List<String> line = block.get(i);
      for (int j = 0; j < line.size() && firstColumn + j < years.size(); j++) {
        FigureKey key = key(rows.get(firstRow + i), years.get(firstColumn + j));
        proposed.cell(key, line.get(j), i + 1, j + 1);
      }
    }
    return proposed.build();
  }

  /** What a text into each of the cells would change. */
  ProposedFigures propose(List<Entry> cells) {
    ProposedFigures.Builder proposed = new ProposedFigures.Builder(session.plan());
    for (int i = 0; i < cells.size(); i++) {
      Entry cell = cells.get(i);
      proposed.cell(key(cell.row(), cell.year()), cell.text(), i + 1, 1);
    }
    return proposed.build();
  }

  /**
   * What a table that names its indicators and years would change in the area and series shown;
   * empty if the block is no such table.
   */
  Optional<ProposedFigures> proposeTable(List<List<String>> block) {
    return FigureTable.of(session.plan(), messages, block)
        .map(table -> table.propose(area.get(), series.get(), Set.of()));
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

  /** What is to be entered into a cell. */
  record Entry(FigureRow row, PlanYear year, String text) {}

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
  CellStory story(FigureRow row, PlanYear year) {
    return stories.of(row.indicator(), key(row, year));
  }

  /** The source of a cell's figure; empty if none is given. */
  String source(Figure figure) {
    return figure.source() == null ? "" : session.plan().sourceTitle(figure.source());
  }

  /** Position of an indicator in the rows, showing all roles if it has to; −1 if unknown. */
  int rowOf(String indicator) {
    int found = position(indicator);
    if (found < 0
        && session.plan().indicators().stream()
            .anyMatch(known -> known.code().value().equals(indicator))) {
      role.set(Optional.empty());
      found = position(indicator);
    }
    return found;
  }

  private int position(String indicator) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).indicator().code().value().equals(indicator)) {
        return i;
      }
    }
    return -1;
  }

  private boolean attempt(Runnable change) {
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

  private FigureKey key(FigureRow row, PlanYear year) {
    return new FigureKey(row.indicator().code(), area.get().code(), year, series.get());
  }

  private void list() {
    rows.setAll(
        session.plan().indicators().stream()
            .filter(indicator -> role.get().map(indicator.role()::equals).orElse(true))
            .map(indicator -> new FigureRow(indicator, years))
            .toList());
    fill();
  }

  private void fill() {
    Plan plan = session.plan();
    boolean empty = true;
    for (FigureRow row : rows) {
      row.target().set(row.indicator().targetOf(area.get()).map(Target::wording).orElse(""));
      for (PlanYear year : years) {
        Optional<Figure> figure = plan.figure(key(row, year));
        row.cell(year).set(figure);
        empty &= figure.isEmpty() || outsidePeriod(year);
      }
    }
    nothingEntered.set(empty);
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
