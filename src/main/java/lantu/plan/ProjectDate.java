package lantu.plan;

import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * When something of a project begins or ends: a month, or a year where nobody has said the month.
 *
 * @param year the year
 * @param month the month, 1–12; null while not said
 */
public record ProjectDate(PlanYear year, @Nullable Integer month) {
  private static final int MONTHS = 12;

  /** Checks the month. */
  public ProjectDate {
    if (month != null && (month < 1 || month > MONTHS)) {
      throw new IllegalArgumentException("month out of range: " + month);
    }
  }

  /** A year without a month. */
  public static ProjectDate of(int year) {
    return new ProjectDate(PlanYear.of(year), null);
  }

  /** A month. */
  public static ProjectDate of(int year, int month) {
    return new ProjectDate(PlanYear.of(year), month);
  }

  /**
   * Reads {@code 2023} or {@code 2023-06}, what {@link #toString} writes.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static ProjectDate parse(String text) {
    int dash = text.indexOf('-');
    return dash < 0
        ? of(Integer.parseInt(text))
        : of(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }

  /** The first month it can mean, counted in months from year 0. */
  public int firstMonth() {
    return year.value() * MONTHS + (month == null ? 0 : month - 1);
  }

  /** The last month it can mean, counted in months from year 0. */
  public int lastMonth() {
    return year.value() * MONTHS + (month == null ? MONTHS - 1 : month - 1);
  }

  @Override
  public String toString() {
    return month == null ? year.toString() : "%s-%02d".formatted(year, month);
  }
}
