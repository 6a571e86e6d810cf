package lantu.work;

import java.math.BigDecimal;
import lantu.edit.Edit;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.text.NumberText;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Turns what was typed into a cell into the edit to apply. */
public final class EnterFigure {
  private EnterFigure() {}

  /**
   * The edit for typed text: blank text empties the cell, a number replaces the value and keeps the
   * cell's status, source and note.
   *
   * @throws lantu.value.Refusal if the text is no number
   */
  public static Edit.SetFigure typed(Plan plan, FigureKey key, String text) {
    Figure before = plan.figure(key).orElse(null);
    if (text.isBlank()) {
      return new Edit.SetFigure(key, before, null);
    }
    BigDecimal value = NumberText.parse(text);
    DataStatus status =
        before == null || before.status() == DataStatus.MISSING ? null : before.status();
    String source = before == null ? null : before.source();
    String note = before == null ? null : before.note();
    return new Edit.SetFigure(key, before, new Figure(key, value, status, source, note));
  }

  /**
   * The edit that sets value, status, source and note; each null keeps what the cell has. A missing
   * figure has no value, whatever was typed, and needs a note with the reason.
   *
   * @throws lantu.value.Refusal if the text is no number
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
      if (reason == null || reason.isBlank()) {
        throw new Refusal("work.missingNeedsReason");
      }
      return new Edit.SetFigure(
          key, before, new Figure(key, null, DataStatus.MISSING, source, reason));
    }
    Edit.SetFigure typed = typed(plan, key, text);
    Figure after = typed.after();
    if (after == null) {
      return typed;
    }
    return new Edit.SetFigure(
        key,
        typed.before(),
        new Figure(
            key,
            after.value(),
            status == null ? after.status() : status,
            source == null ? after.source() : source,
            note == null ? after.note() : note));
  }
}
