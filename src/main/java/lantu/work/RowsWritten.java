package lantu.work;

import lantu.job.Progress;
import lantu.report.Report;

/**
 * How far the writing of a report is, told by the rows of its tables; stops it where that is asked.
 * A format may go through its rows more than once, so the last part is told only at the end.
 */
final class RowsWritten implements Runnable {
  private static final int PARTS = 50;

  private final Progress progress;
  private final String message;
  private final int from;
  private final int files;
  private final int rows;
  private int seen;

  /**
   * Rows of one of several files.
   *
   * @param from how many files are written already
   * @param message what is being written
   */
  RowsWritten(Report report, int from, int files, String message, Progress progress) {
    this.progress = progress;
    this.message = message;
    this.from = from;
    this.files = files;
    this.rows = report.tables().stream().mapToInt(table -> table.rows().size()).sum();
  }

  @Override
  public void run() {
    progress.stopIfCancelled();
    seen++;
    int part = Math.max(1, rows / PARTS);
    if (seen % part == 0 && seen < rows) {
      progress.report((long) from * rows + seen, (long) files * rows, message);
    }
  }
}
