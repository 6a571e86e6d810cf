package lantu.plan;

import java.time.LocalDate;
import lantu.value.PlanYear;
import lantu.value.Refusal;

/**
 * 已关闭的年份: the figures of the year, of every series, stand as they are until it is opened again.
 *
 * @param year the year
 * @param who who closed it
 * @param why why, not blank
 * @param on the day
 */
public record ClosedYear(PlanYear year, String who, String why, LocalDate on) {
  /** Checks the reason. */
  public ClosedYear {
    if (why.isBlank()) {
      throw new IllegalArgumentException("closed without a reason");
    }
  }

  /** Why its figures cannot be changed: {@code work.yearClosed}, naming who closed it and why. */
  public Refusal refusal() {
    return new Refusal("work.yearClosed", year, who, on, why);
  }
}
