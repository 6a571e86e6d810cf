package lantu.work;

import java.util.List;
import java.util.Set;
import lantu.exchange.TextBytes;
import lantu.plan.Area;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;

/** 导入年度数据: reads the file of a table that names its indicators and years, as copied out. */
public final class ImportFigures {
  /** In MB; far beyond any table of figures: a file of that size is another one. */
  public static final int LARGEST = 16;

  private final Plan plan;
  private final Messages messages;

  /** Reads files for a plan as it is now. */
  public ImportFigures(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /**
   * What a file would change.
   *
   * @param bytes tab-separated text or an HTML table, as a spreadsheet copies it, in whatever
   *     encoding
   * @param area for the lines that name none
   * @param wanted the years to take; empty for all that the table has
   * @throws Refusal {@code exchange.notText}, {@code exchange.table.large}, or {@code
   *     work.import.noTable} if there are no years over the numbers or no indicators beside them
   */
  public ProposedFigures propose(byte[] bytes, Area area, Series series, Set<PlanYear> wanted) {
    String text = TextBytes.read(bytes);
    List<List<String>> block = SpreadsheetBlock.read(text, text);
    return FigureTable.of(plan, messages, block)
        .orElseThrow(() -> new Refusal("work.import.noTable"))
        .propose(area, series, wanted);
  }
}
