package lantu.work;

import java.time.LocalDate;
import lantu.edit.Edit;
import lantu.plan.ClosedYear;
import lantu.plan.Plan;
import lantu.value.PlanYear;
import lantu.value.Refusal;

/** 关闭年份: turns the office's word that a year's figures are settled into the edit to apply. */
public final class CloseYear {
  private CloseYear() {}

  /**
   * The edit that closes a year: its figures, of every series, can then not be changed.
   *
   * @param why why, stripped of blanks around it
   * @param who who closes it
   * @throws Refusal {@code work.notAPlanYear} for a year outside base year to last year, {@code
   *     work.closeNeedsReason} for a blank reason, {@code work.yearClosedAlready} if it is closed
   */
  public static Edit.SetClosedYear closed(
      Plan plan, PlanYear year, String why, String who, LocalDate on) {
    PlanYear base = plan.profile().baseYear();
    PlanYear last = plan.profile().period().last();
    if (year.compareTo(base) < 0 || year.compareTo(last) > 0) {
      throw new Refusal("work.notAPlanYear", year, base, last);
    }
    String reason = reason(why);
    plan.closedYear(year)
        .ifPresent(
            already -> {
              throw new Refusal(
                  "work.yearClosedAlready", year, already.who(), already.on(), already.why());
            });
    return new Edit.SetClosedYear(year, null, new ClosedYear(year, who, reason, on));
  }

  /**
   * The edit that opens a closed year again.
   *
   * @param why why; it goes into the journal with the edit
   * @throws Refusal {@code work.yearNotClosed} if it is open, {@code work.reopenNeedsReason} for a
   *     blank reason
   */
  public static Edit.SetClosedYear reopened(Plan plan, PlanYear year, String why) {
    ClosedYear closed =
        plan.closedYear(year).orElseThrow(() -> new Refusal("work.yearNotClosed", year));
    if (EnterFigure.words(why) == null) {
      throw new Refusal("work.reopenNeedsReason", year);
    }
    return new Edit.SetClosedYear(year, closed, null);
  }

  private static String reason(String why) {
    String words = EnterFigure.words(why);
    if (words == null) {
      throw new Refusal("work.closeNeedsReason");
    }
    return words.strip();
  }
}
