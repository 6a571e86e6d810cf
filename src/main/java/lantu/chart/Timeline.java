package lantu.chart;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart of {@link ChartForm#TIMELINE} shows: things that begin and end, below each other
 * over the years. Months are counted from year 0, as {@link lantu.plan.ProjectDate} does.
 *
 * @param firstYear the first year of the axis
 * @param lastYear the last year of the axis, not before the first
 * @param now where the line of today or of the cut-off stands; null for none
 * @param bars the rows in order, those of a group together
 * @param unknown what stands in place of a bar while nothing is known of when it is
 * @param more says that # rows more have no room here
 * @param beyond how many rows there are behind the bars, in the table only
 * @param table the same as a table
 */
public record Timeline(
    int firstYear,
    int lastYear,
    @Nullable Now now,
    List<Bar> bars,
    String unknown,
    String more,
    int beyond,
    ChartTable table)
    implements Serializable {
  /** Copies the list. */
  public Timeline {
    bars = List.copyOf(bars);
    if (lastYear < firstYear) {
      throw new IllegalArgumentException("a timeline that ends before it begins");
    }
  }

  /**
   * The line of today or of the cut-off.
   *
   * @param month the month at whose end it stands
   * @param label its words
   */
  public record Now(int month, String label) implements Serializable {}

  /**
   * One row.
   *
   * @param code stands for what the row is about, where a reader chooses it
   * @param name its name
   * @param group the words that head its group
   * @param look colour and pattern
   * @param from the first month; null while not known
   * @param to the last month; null while not known
   * @param remark a few words beside the bar; empty for none
   * @param told what is said of it where it is pointed at
   * @param marks its milestones
   */
  public record Bar(
      String code,
      String name,
      String group,
      Look look,
      @Nullable Integer from,
      @Nullable Integer to,
      String remark,
      String told,
      List<Mark> marks)
      implements Serializable {
    /** Copies the list. */
    public Bar {
      marks = List.copyOf(marks);
    }

    /** Whether anything is known of when it is. */
    public boolean dated() {
      return from != null || to != null;
    }
  }

  /**
   * A milestone on a bar.
   *
   * @param from the first month it can be in
   * @param to the last month it can be in
   * @param done whether it has been reached
   * @param told what is said of it where it is pointed at
   */
  public record Mark(int from, int to, boolean done, String told) implements Serializable {}
}
