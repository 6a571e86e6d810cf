package lantu.work;

import java.nio.file.Path;
import lantu.exchange.PlanJson;
import lantu.plan.Plan;
import lantu.value.WholeFile;

/** Writes a plan to a file of the documented plan format. */
public final class ExportPlan {
  private ExportPlan() {}

  /** Writes the plan; the file is whole or as it was before. */
  public static void to(Path file, Plan plan) {
    WholeFile.write(file, out -> out.write(PlanJson.write(plan)));
  }
}
