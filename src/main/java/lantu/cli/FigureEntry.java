package lantu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.IntConsumer;
import lantu.edit.Edit;
import lantu.exchange.TextBytes;
import lantu.gate.Intake;
import lantu.gate.TextLines;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.value.Refusal;
import lantu.work.EnterFigure;
import lantu.work.FindCell;
import lantu.work.ImportFigures;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** Enters figures into an open plan, each as one journaled edit. */
final class FigureEntry {
  private static final int COLUMNS = 5;

  private final PlanSession session;
  private final Console console;

  FigureEntry(PlanSession session, Console console) {
    this.session = session;
    this.console = console;
  }

  /** Enters one figure and returns it; on disk when this returns. */
  Figure one(FigureInput.One one) {
    FindCell find = new FindCell(session.plan(), console.messages());
    find.unit(find.indicator(one.indicator), one.unit);
    FigureKey key = find.cell(one.indicator, one.area, one.year, one.series);
    Edit.SetFigure edit =
        EnterFigure.given(
            session.plan(),
            key,
            one.value,
            one.status == null ? null : find.status(one.status),
            one.source,
            one.note);
    session.apply(edit, EnterFigure.words(one.why));
    return Objects.requireNonNull(edit.after());
  }

  /**
   * Enters a figure for each line: indicator, area, year, series, value, and optionally status,
   * source, note, why, separated by tabs; {@code -} reads standard input. Each line is answered
   * once it is on disk. Stops at the first line that is refused; what was answered stays.
   *
   * @param saved is told the number of each line that is on disk
   * @return how many figures were entered
   */
  int batch(Path lines, IntConsumer saved) {
    int number = 0;
    int entered = 0;
    try (Reader reader = reader(lines)) {
      TextLines all = new TextLines(reader);
      for (String line = all.next(); line != null; line = all.next()) {
        number++;
        if (!line.isBlank()) {
          one(parse(line));
          entered++;
          saved.accept(number);
        }
      }
      return entered;
    } catch (IOException e) {
      throw new Refusal(e, "cli.figure.batchUnreadable", lines);
    } catch (Refusal e) {
      throw new Refusal(e, "cli.figure.lineRefused", number, console.messages().sentence(e));
    }
  }

  private static Reader reader(Path lines) {
    return lines.toString().equals("-")
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : new StringReader(TextBytes.read(Intake.bytes(lines, ImportFigures.LARGEST)));
  }

  private static FigureInput.One parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < COLUMNS) {
      throw new Refusal("cli.figure.tooFewColumns", cells.length, COLUMNS);
    }
    FigureInput.One one = new FigureInput.One();
    one.indicator = cells[0];
    one.area = cells[1];
    one.year = cells[2];
    one.series = cells[3];
    one.value = cells[4];
    one.status = cell(cells, 5);
    one.source = cell(cells, 6);
    one.note = cell(cells, 7);
    one.why = cell(cells, 8);
    return one;
  }

  private static @Nullable String cell(String[] cells, int at) {
    return at < cells.length && !cells[at].isBlank() ? cells[at] : null;
  }
}
