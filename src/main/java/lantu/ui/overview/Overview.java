package lantu.ui.overview;

import java.math.BigDecimal;
import java.util.List;
import lantu.plan.VerdictStatus;
import lantu.ui.control.Place;
import lantu.value.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What the overview shows, in words and shares.
 *
 * @param title the plan's full title
 * @param identity region, years and adoption, each a short phrase
 * @param counts how much is in the plan
 * @param time how much of the period has passed
 * @param completeness how many of the main indicators' yearly actuals are filled in
 * @param standing how the plan is doing
 * @param owed main indicators that cannot be judged yet
 * @param zones the zones' parts of the district's target; null if the plan divides none
 */
record Overview(
    String title,
    List<String> identity,
    List<Count> counts,
    TimeProgress time,
    Completeness completeness,
    Standing standing,
    List<Owed> owed,
    @Nullable ZoneStrip zones) {

  /** A number of things in the plan and the screen that lists them. */
  record Count(int number, String name, String detail, Place place) {}

  /** The share of the period that has passed, 0 to 1, and a sentence. */
  record TimeProgress(Ratio share, String percent, String sentence) {}

  /** Filled cells out of all, and the same by year, and by department and year. */
  record Completeness(
      int filled,
      int cells,
      String percent,
      List<YearFill> years,
      List<DepartmentFill> departments) {}

  /** A department's filled cells, one a year; or the sum of all, or what nobody answers for. */
  record DepartmentFill(String name, List<Fill> cells) {}

  /** Filled cells out of those due in a year; {@code code} is the cell to begin with. */
  record Fill(String year, int filled, int explained, int due, Ratio share, String code) {}

  /** One year's filled cells; {@code missing} are declared missing with a reason. */
  record YearFill(String year, int filled, int missing, int cells, Ratio share) {}

  /**
   * How the plan is doing at a cut-off.
   *
   * @param cutOff the cut-off in words
   * @param groups a line for each group that has targets
   * @param talks what lags, binding indicators first
   */
  record Standing(String cutOff, List<StatusLine> groups, List<Talk> talks) {}

  /** A group's name, how many targets it has, and how many of each status there are. */
  record StatusLine(String name, int total, List<StatusCount> counts) {}

  /** A status, its words, how many have it (at least one), and the first of them to reveal. */
  record StatusCount(VerdictStatus status, String words, int count, String code) {}

  /**
   * An indicator that needs talk.
   *
   * @param code what to reveal
   * @param binding whether it binds
   * @param words the status in words
   * @param ground what the verdict rests on
   */
  record Talk(
      String code,
      String name,
      boolean binding,
      VerdictStatus status,
      String words,
      String ground) {}

  /**
   * An indicator that cannot be judged.
   *
   * @param code what to reveal
   * @param ordinal its number in the main table
   * @param binding whether it binds
   * @param wording the target in the document's words
   * @param needed what has to be entered
   */
  record Owed(
      String code, String ordinal, String name, boolean binding, String wording, String needed) {}

  /**
   * The zones' parts.
   *
   * @param code the indicator to reveal
   * @param title the indicator with its unit
   * @param rows one a zone
   * @param sum the working, such as 340 + 240 + 70 = 650
   * @param holds whether the zones' targets add up to the district's
   * @param verdict the same in words
   */
  record ZoneStrip(
      String code, String title, List<ZoneRow> rows, String sum, boolean holds, String verdict) {}

  /**
   * One zone: its name, actual so far, target, the share of the target reached, and the cell of its
   * latest figure.
   */
  record ZoneRow(
      String code, String name, BigDecimal actual, BigDecimal target, Ratio share, String cell) {}
}
