package lantu.report;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The rows of a table that somebody is told of, one by one, as a writer goes through them: so a
 * long table can be watched and stopped, whatever the format.
 */
final class SteppedRows extends AbstractList<List<Cell>> implements RandomAccess, Serializable {
  private static final long serialVersionUID = 1L;

  private final transient List<List<Cell>> rows;
  private final transient Runnable step;

  SteppedRows(List<List<Cell>> rows, Runnable step) {
    this.rows = rows;
    this.step = step;
  }

  @Override
  public List<Cell> get(int index) {
    step.run();
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }

  /** Nobody can be told in another process: there they are the rows themselves. */
  Object writeReplace() {
    return rows;
  }
}
