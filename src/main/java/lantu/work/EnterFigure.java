package lantu.work;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantu.edit.Edit;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.text.NumberText;
import lantu.text.PlainText;
import lantu.text.TypedFigure;
import lantu.value.Refusal;
import lantu.value.Unit;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into a cell into the edit to apply. */
public final class EnterFigure {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

  /** What stands between two remarks in a note. */
  private static final String BETWEEN = "；";

  private EnterFigure() {}

  /**
   * The edit for typed text: blank text empties the cell, a number replaces the value and keeps the
   * cell's status, source and note. A number that had to be converted into the indicator's unit is
   * kept in the note as it was typed.
   *
   * @throws lantu.value.Refusal if the text is no number, or its unit does not fit
   */
  public static Edit.SetFigure typed(Plan plan, FigureKey key, String text) {
    Figure before = plan.figure(key).orElse(null);
    if (text.isBlank()) {
      return new Edit.SetFigure(key, before, null);
    }
    Unit unit =
        plan.indicator(key.indicator())
            .orElseThrow(() -> new Refusal("work.unknownIndicator", key.indicator()))
            .unit();
    TypedFigure read = TypedFigure.read(text, unit);
    DataStatus status =
        before == null || before.status() == DataStatus.MISSING ? null : before.status();
    String source = before == null ? null : before.source();
    String note = before == null ? null : withoutRemark(before, unit);
    String noted = read.remark().map(remark -> joined(note, remark)).orElse(note);
    return new Edit.SetFigure(key, before, new Figure(key, read.value(), status, source, noted));
  }

  /** The note without the remark on how the old value was typed, which the new one makes stale. */
  private static @Nullable String withoutRemark(Figure before, Unit unit) {
    String note = before.note();
    BigDecimal value = before.value();
    if (note == null || value == null) {
      return note;
    }
    String end = TypedFigure.remarkEnd(value, unit);
    return words(
        Arrays.stream(note.split(BETWEEN, -1))
            .filter(part -> !part.endsWith(end))
            .collect(Collectors.joining(BETWEEN)));
  }

  /** How a figure was typed before it was converted into its unit; empty if it was not. */
  public static Optional<String> conversion(Plan plan, Figure figure) {
    String note = figure.note();
    BigDecimal value = figure.value();
    if (note == null || value == null) {
      return Optional.empty();
    }
    return plan.indicator(figure.key().indicator())
        .map(indicator -> TypedFigure.remarkEnd(value, indicator.unit()))
        .flatMap(
            end ->
                Arrays.stream(note.split(BETWEEN, -1))
                    .filter(part -> part.endsWith(end))
                    .findFirst());
  }

  private static String joined(@Nullable String note, String remark) {
    return note == null ? remark : note + BETWEEN + remark;
  }

  /**
   * The edit that sets value, status, source and note. Of the latter three null keeps what the cell
   * has, and blank text takes it away. A missing figure has no value and needs a note with the
   * reason; any other needs a value, since a command that names none was hardly meant to empty the
   * cell.
   *
   * @throws lantu.value.Refusal if the text is no number, is blank, or stands beside MISSING
   */
  public static Edit.SetFigure given(
      Plan plan,
      FigureKey key,
      String text,
      @Nullable DataStatus status,
      @Nullable String source,
      @Nullable String note) {
    Figure before = plan.figure(key).orElse(null);
    if (status == DataStatus.MISSING) {
      String reason = note != null || before == null ? note : before.note();
      if (!text.isBlank()) {
        throw new Refusal("work.missingHasValue");
      }
      if (reason == null || reason.isBlank()) {
        throw new Refusal("work.missingNeedsReason");
      }
      return new Edit.SetFigure(key, before, figure(key, null, DataStatus.MISSING, source, reason));
    }
    if (text.isBlank()) {
      throw new Refusal("work.noValue");
    }
    Edit.SetFigure typed = typed(plan, key, text);
    Figure after = Objects.requireNonNull(typed.after());
    return new Edit.SetFigure(
        key,
        typed.before(),
        figure(
            key,
            after.value(),
            status == null ? after.status() : status,
            source == null ? after.source() : source,
            note == null ? after.note() : withRemark(plan, key, text, note)));
  }

  /**
   * The edit that makes the cell just what is given, as a form with all its parts does: what is
   * blank or null is taken away, and where everything is, the cell is emptied. A note that was left
   * as it was loses the remark on a number that is typed anew; the title of a source of the plan
   * stands for that source.
   *
   * @throws lantu.value.Refusal if the text is no number, is blank beside other parts, or stands
   *     beside MISSING, or if a missing figure has no note with the reason
   */
  public static Edit.SetFigure whole(
      Plan plan,
      FigureKey key,
      String text,
      @Nullable DataStatus status,
      String source,
      String note) {
    Figure before = plan.figure(key).orElse(null);
    String coded = sourceOf(plan, before, source.strip());
    if (status == DataStatus.MISSING) {
      if (!text.isBlank()) {
        throw new Refusal("work.missingHasValue");
      }
      if (note.isBlank()) {
        throw new Refusal("work.missingNeedsReason");
      }
      return new Edit.SetFigure(key, before, figure(key, null, status, coded, note.strip()));
    }
    if (text.isBlank()) {
      if (status != null || !coded.isBlank() || !note.isBlank()) {
        throw new Refusal("work.noValue");
      }
      return new Edit.SetFigure(key, before, null);
    }
    Figure typed = Objects.requireNonNull(typed(plan, key, text).after());
    String old = before == null || before.note() == null ? "" : before.note();
    boolean sameNumber = before != null && digits(before).equals(digits(typed));
    String noted =
        sameNumber ? note : note.equals(old) ? typed.note() : withRemark(plan, key, text, note);
    return new Edit.SetFigure(key, before, figure(key, typed.value(), status, coded, noted));
  }

  private static String digits(Figure figure) {
    BigDecimal value = figure.value();
    return value == null ? "" : NumberText.plain(value);
  }

  /** The code of the source with the title; the title itself where the plan has none. */
  private static String sourceOf(Plan plan, @Nullable Figure before, String title) {
    String kept = before == null ? null : before.source();
    if (kept != null && plan.sourceTitle(kept).equals(title)) {
      return kept;
    }
    return plan.sources().stream()
        .filter(source -> source.title().equals(title))
        .map(source -> source.code().value())
        .findFirst()
        .orElse(title);
  }

  /** A note that is given does not take away how a converted number was typed. */
  private static String withRemark(Plan plan, FigureKey key, String text, String note) {
    Unit unit = plan.indicator(key.indicator()).orElseThrow().unit();
    String given = words(note);
    return TypedFigure.read(text, unit).remark().map(remark -> joined(given, remark)).orElse(note);
  }

  private static Figure figure(
      FigureKey key,
      @Nullable BigDecimal value,
      @Nullable DataStatus status,
      @Nullable String source,
      @Nullable String note) {
    return new Figure(key, value, status, words(source), words(note));
  }

  /**
   * Words that go with a change, without signs that turn the direction of writing; null if blank.
   *
   * @throws lantu.value.Refusal {@code work.controlCharacters}: they could neither be seen nor be
   *     written into a report
   */
  public static @Nullable String words(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (CONTROL.matcher(text).find()) {
      throw new Refusal("work.controlCharacters");
    }
    String plain = PlainText.clean(text);
    return plain.isBlank() ? null : plain;
  }
}
