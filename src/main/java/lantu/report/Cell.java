package lantu.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import lantu.text.NumberText;
import lantu.text.PlainText;
import lantu.value.Unit;

/** What stands in a cell of a table. */
public sealed interface Cell extends Serializable {
  /** Stands for no data, also in the notes that explain it. */
  String DASH = "—";

  /** The words a reader sees, without alignment. */
  String text();

  /** Words. */
  record Text(String text) implements Cell {
    /** Leaves out signs that cannot be seen or that turn the direction of writing. */
    public Text {
      text = PlainText.clean(text);
    }
  }

  /** A running number. */
  record Ordinal(int number) implements Cell {
    @Override
    public String text() {
      return Integer.toString(number);
    }
  }

  /**
   * A number with the digits as they were typed.
   *
   * @param value the number
   * @param unit its unit, printed elsewhere in the row or above the table
   * @param mark a short mark behind it such as 快; empty for none
   * @param origins the cells of the plan that it comes from; empty where it comes from none
   */
  record Decimal(BigDecimal value, Unit unit, String mark, List<Origin> origins) implements Cell {
    /** A number that comes from no cell. */
    public Decimal(BigDecimal value, Unit unit, String mark) {
      this(value, unit, mark, List.of());
    }

    /** Copies the list. */
    public Decimal {
      origins = List.copyOf(origins);
    }

    @Override
    public String text() {
      return digits() + mark;
    }

    /** The digits alone. */
    public String digits() {
      return NumberText.plain(value);
    }

    /** How many digits stand behind the decimal point. */
    public int decimals() {
      return Math.max(0, value.scale());
    }
  }

  /** No data. */
  record Empty() implements Cell {
    @Override
    public String text() {
      return DASH;
    }
  }

  /**
   * Words that go on over all cells to their right, which are blank.
   *
   * @param strong whether they head what follows
   */
  record Spread(String text, boolean strong) implements Cell {
    /** Leaves out signs that cannot be seen or that turn the direction of writing. */
    public Spread {
      text = PlainText.clean(text);
    }
  }

  /** Nothing at all, where a row does not use a column. */
  record Blank() implements Cell {
    @Override
    public String text() {
      return "";
    }
  }
}
