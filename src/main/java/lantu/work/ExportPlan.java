package lantu.work;

import java.nio.file.Path;
import lantu.exchange.PlanJson;
import lantu.job.Progress;
import lantu.plan.Plan;
import lantu.value.FileNames;
import lantu.value.WholeFile;

/** Writes a plan to a file of the documented plan format. */
public final class ExportPlan {
  /** How the files of plans end, without the dot. */
  public static final String EXTENSION = "json";

  private ExportPlan() {}

  /** The name that a plan's file usually has, with its extension. */
  public static String fileName(Plan plan) {
    return FileNames.safe(plan.profile().shortTitle()) + "." + EXTENSION;
  }

  /** Writes the plan; the file is whole or as it was before. */
  public static void to(Path file, Plan plan) {
    to(file, plan, Progress.UNHEARD);
  }

  /** Writes the plan; the file is whole or as it was before, also if it is asked to stop. */
  public static void to(Path file, Plan plan, Progress progress) {
    WholeFile.write(
        file,
        out -> {
          byte[] document = PlanJson.write(plan);
          progress.stopIfCancelled();
          out.write(document);
        });
  }
}
