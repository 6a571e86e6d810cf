package lantu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import lantu.chart.ChartModel;
import lantu.plan.Plan;
import lantu.report.Check;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.seal.PasswordKeeper;
import lantu.seal.PasswordSource;
import lantu.slide.Handout;
import lantu.work.OpenWorkspace;
import lantu.work.Peer;
import lantu.work.SecondBackup;

/** What the commands need from outside, supplied by the root. */
public interface Surroundings {
  /** The folder used when none is named. */
  Path defaultWorkspace();

  /**
   * Opens a workspace, with the shipped plan in it from the first time on.
   *
   * @param passwords is asked if it has a password
   */
  OpenWorkspace open(Path folder, PasswordSource passwords);

  /** The password of a workspace that is not open. */
  PasswordKeeper password(Path folder);

  /** Where a second copy of each backup goes, of the workspace that was opened last. */
  SecondBackup second();

  /** The name of the person at the machine, for the journal. */
  String user();

  /** Renders every screen to pictures in the folder; returns the files. */
  List<Path> tour(OpenWorkspace workspace, Plan plan, Path folder, int width, int height);

  /** Writes the manual, with pictures of the synthetic plan, into a folder; returns the file. */
  Path manual(Path folder);

  /** Writes a report in the given formats; returns the files. */
  List<Path> write(Report report, List<String> formats, Path folder);

  /** Reports in every format there is. */
  ReportExport reports();

  /** The same as the window has them written: by a process of their own. */
  ReportExport reportsApart();

  /** Looks a written report over. */
  List<Check> check(Path file);

  /** Writes a hand-out into a folder; returns the file. */
  Path print(Handout handout, Path folder);

  /**
   * Starts a screen to measure on.
   *
   * @param shown whether on the display, whose pictures come as regularly as a reader sees them;
   *     else without one
   * @param console is told what fails there
   */
  BenchScreen benchScreen(boolean shown, Console console);

  /**
   * What our exports can be held against here.
   *
   * @param folder for what they write
   * @param nanos a clock
   */
  List<Peer> peers(Path folder, LongSupplier nanos);

  /** Writes a chart to a file whose extension names the format. */
  void draw(ChartModel model, Path file);
}
