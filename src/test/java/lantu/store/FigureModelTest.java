package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lantu.exchange.EditJson;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.SamplePlans;
import lantu.plan.Series;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.EnterFigure;
import lantu.work.PlanSession;
import lantu.work.ProposedFigures;
import lantu.work.SpreadsheetBlock;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * Typing, pasting, filling, emptying, undo and redo in any order do to the database what they would
 * do to a map from cells to numbers, and a refused step does nothing.
 */
class FigureModelTest {
  private static final int COLUMNS = 4;
  private static final int FIRST_YEAR = 2021;

  /** What a reader does; positions are in a small grid of lines by years. */
  sealed interface Step {
    record Type(int row, int column, String text) implements Step {}

    record Paste(int row, int column, List<List<String>> block) implements Step {}

    record FillDown(int row, int column, int rows) implements Step {}

    record Clear(int row, int column, int rows, int columns) implements Step {}

    record Undo() implements Step {}

    record Redo() implements Step {}

    record Restart() implements Step {}
  }

  /** The map that stands for the plan, with what undo and redo would make of it. */
  private static final class Model {
    private Map<FigureKey, BigDecimal> cells = new HashMap<>();
    private final Deque<Map<FigureKey, BigDecimal>> undo = new ArrayDeque<>();
    private final Deque<Map<FigureKey, BigDecimal>> redo = new ArrayDeque<>();

    void become(Map<FigureKey, BigDecimal> next) {
      if (!next.equals(cells)) {
        undo.push(cells);
        redo.clear();
        cells = next;
      }
    }

    boolean undo() {
      return step(undo, redo);
    }

    boolean redo() {
      return step(redo, undo);
    }

    void forget() {
      undo.clear();
      redo.clear();
    }

    private boolean step(
        Deque<Map<FigureKey, BigDecimal>> from, Deque<Map<FigureKey, BigDecimal>> to) {
      if (from.isEmpty()) {
        return false;
      }
      to.push(cells);
      cells = from.pop();
      return true;
    }
  }

  private record Grid(List<FigureKey> lines) {
    FigureKey key(int row, int column) {
      FigureKey line = lines.get(row);
      return new FigureKey(
          line.indicator(), line.area(), PlanYear.of(FIRST_YEAR + column), line.series());
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> row = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> column = Arbitraries.integers().between(0, COLUMNS - 1);
    Arbitrary<Integer> size = Arbitraries.integers().between(1, 4);
    Arbitrary<String> text =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of("1", "2.50", "１２", "1,047.28", "-3", "0")),
            Tuple.of(2, Arbitraries.just("")),
            Tuple.of(1, Arbitraries.of("约七", "1,23")));
    Arbitrary<List<List<String>>> block =
        text.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.<Step>frequencyOf(
            Tuple.of(6, Combinators.combine(row, column, text).as(Step.Type::new)),
            Tuple.of(4, Combinators.combine(row, column, block).as(Step.Paste::new)),
            Tuple.of(2, Combinators.combine(row, column, size).as(Step.FillDown::new)),
            Tuple.of(2, Combinators.combine(row, column, size, size).as(Step.Clear::new)),
            Tuple.of(6, Arbitraries.create(Step.Undo::new)),
            Tuple.of(4, Arbitraries.create(Step.Redo::new)),
            Tuple.of(1, Arbitraries.create(Step.Restart::new)))
        .list()
        .ofMinSize(5)
        .ofMaxSize(40);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
  void theDatabaseDoesWhatAMapWouldDo(@ForAll("steps") List<Step> steps) throws IOException {
    Path folder = Files.createTempDirectory("lantu-model");
    try (Store store = new Store(folder)) {
      Model model = new Model();
      model.cells = store.numbers();
      for (Step step : steps) {
        int entries = store.session.journal().size();
        Map<FigureKey, BigDecimal> before = model.cells;
        store.run(step, model);
        assertThat(store.numbers()).as("after %s", step).isEqualTo(model.cells);
        assertThat(store.session.canUndo()).as("after %s", step).isEqualTo(!model.undo.isEmpty());
        assertThat(store.session.canRedo()).as("after %s", step).isEqualTo(!model.redo.isEmpty());
        assertThat(store.session.journal().size() > entries)
            .as("a journal row for %s", step)
            .isEqualTo(!before.equals(model.cells));
      }
      assertThat(store.onDisk()).isEqualTo(model.cells);
    } finally {
      delete(folder);
    }
  }

  /** A workspace with the small plan, and a session on it. */
  private static final class Store implements AutoCloseable {
    private final Path folder;
    private Workspace workspace;
    private PlanSession session;
    private final Grid grid;

    Store(Path folder) {
      this.folder = folder;
      this.workspace = Steps.withPlan(folder);
      this.session = begin();
      this.grid = new Grid(lines(session.plan()));
    }

    private PlanSession begin() {
      return new PlanSession(workspace, workspace, SamplePlans.ID, () -> "张三");
    }

    /** Four lines: two indicators in two areas, in units that take a plain number. */
    private static List<FigureKey> lines(Plan plan) {
      List<Indicator> indicators = plan.indicators().subList(0, 2);
      List<Area> areas =
          Stream.concat(Stream.of(plan.district()), plan.areas(AreaKind.ZONE).stream().limit(1))
              .toList();
      return indicators.stream()
          .flatMap(
              indicator ->
                  areas.stream()
                      .map(
                          area ->
                              new FigureKey(
                                  indicator.code(),
                                  area.code(),
                                  PlanYear.of(FIRST_YEAR),
                                  Series.ACTUAL)))
          .toList();
    }

    void run(Step step, Model model) {
      switch (step) {
        case Step.Type type -> type(type, model);
        case Step.Paste paste -> paste(paste, model);
        case Step.FillDown fill -> fill(fill, model);
        case Step.Clear clear -> clear(clear, model);
        case Step.Undo undo -> assertThat(session.undo("撤销").isPresent()).isEqualTo(model.undo());
        case Step.Redo redo -> assertThat(session.redo("重做").isPresent()).isEqualTo(model.redo());
        case Step.Restart restart -> {
          workspace.close();
          workspace = Workspace.open(folder, new EditJson());
          session = begin();
          model.forget();
        }
      }
    }

    private void type(Step.Type type, Model model) {
      FigureKey key = grid.key(type.row(), type.column());
      Map<FigureKey, BigDecimal> next = new HashMap<>(model.cells);
      try {
        var edit = EnterFigure.typed(session.plan(), key, type.text());
        if (!Objects.equals(edit.before(), edit.after())) {
          session.apply(edit, null);
        }
      } catch (Refusal refused) {
        assertThat(readable(type.text())).isFalse();
        return;
      }
      put(next, key, type.text());
      model.become(next);
    }

    private void paste(Step.Paste paste, Model model) {
      String text =
          String.join("\n", paste.block().stream().map(line -> String.join("\t", line)).toList());
      List<List<String>> block = SpreadsheetBlock.read("", text + "\n");
      Map<FigureKey, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < block.size() && paste.row() + i < grid.lines().size(); i++) {
        for (int j = 0; j < block.get(i).size() && paste.column() + j < COLUMNS; j++) {
          cells.put(grid.key(paste.row() + i, paste.column() + j), block.get(i).get(j));
        }
      }
      enter(cells, model);
    }

    private void fill(Step.FillDown fill, Model model) {
      BigDecimal top = model.cells.get(grid.key(fill.row(), fill.column()));
      Map<FigureKey, String> cells = new LinkedHashMap<>();
      for (int i = 1; i < fill.rows() && fill.row() + i < grid.lines().size(); i++) {
        cells.put(grid.key(fill.row() + i, fill.column()), top == null ? "" : top.toPlainString());
      }
      enter(cells, model);
    }

    private void clear(Step.Clear clear, Model model) {
      Map<FigureKey, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < clear.rows() && clear.row() + i < grid.lines().size(); i++) {
        for (int j = 0; j < clear.columns() && clear.column() + j < COLUMNS; j++) {
          cells.put(grid.key(clear.row() + i, clear.column() + j), "");
        }
      }
      enter(cells, model);
    }

    /** What cannot be read is left out, the rest is one step. */
    private void enter(Map<FigureKey, String> cells, Model model) {
      ProposedFigures.Builder proposed = new ProposedFigures.Builder(session.plan());
      Map<FigureKey, BigDecimal> next = new HashMap<>(model.cells);
      cells.forEach(
          (key, text) -> {
            proposed.cell(key, text, 1, 1);
            if (readable(text)) {
              put(next, key, text);
            }
          });
      proposed.build().edit().ifPresent(edit -> session.apply(edit, null));
      model.become(next);
    }

    Map<FigureKey, BigDecimal> numbers() {
      return numbers(session.plan());
    }

    /** What the database has when it is opened anew. */
    Map<FigureKey, BigDecimal> onDisk() {
      workspace.close();
      workspace = Workspace.open(folder, new EditJson());
      return numbers(workspace.load(SamplePlans.ID));
    }

    private static Map<FigureKey, BigDecimal> numbers(Plan plan) {
      Map<FigureKey, BigDecimal> numbers = new HashMap<>();
      for (Figure figure : plan.figures()) {
        BigDecimal value = figure.value();
        if (value != null) {
          numbers.put(figure.key(), value);
        }
      }
      return numbers;
    }

    @Override
    public void close() {
      workspace.close();
    }
  }

  /** Independent of the product: what the texts above mean. */
  private static final Map<String, BigDecimal> MEANING =
      Map.of(
          "1", new BigDecimal("1"),
          "2.50", new BigDecimal("2.50"),
          "１２", new BigDecimal("12"),
          "1,047.28", new BigDecimal("1047.28"),
          "-3", new BigDecimal("-3"),
          "0", new BigDecimal("0"));

  private static boolean readable(String text) {
    return !text.equals("约七") && !text.equals("1,23");
  }

  private static void put(Map<FigureKey, BigDecimal> cells, FigureKey key, String text) {
    if (text.isEmpty()) {
      cells.remove(key);
    } else {
      cells.put(key, MEANING.containsKey(text) ? MEANING.get(text) : new BigDecimal(text));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
