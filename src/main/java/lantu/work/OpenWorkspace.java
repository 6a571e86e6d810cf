package lantu.work;

import lantu.edit.EditJournal;
import lantu.plan.PlanStore;

/**
 * An opened workspace as the use cases see it; closing it releases the folder.
 *
 * @param plans the plans in it
 * @param journal where edits are made permanent
 * @param release what closing does
 */
public record OpenWorkspace(PlanStore plans, EditJournal journal, Runnable release)
    implements AutoCloseable {
  @Override
  public void close() {
    release.run();
  }
}
