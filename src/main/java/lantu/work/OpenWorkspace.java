package lantu.work;

import java.util.List;
import lantu.edit.Backups;
import lantu.edit.EditJournal;
import lantu.edit.Notice;
import lantu.edition.EditionStore;
import lantu.plan.PlanStore;
import lantu.review.ReviewStore;
import lantu.seal.Vault;

/**
 * An opened workspace as the use cases see it; closing it releases the folder.
 *
 * @param plans the plans in it
 * @param journal where edits are made permanent
 * @param reviews the agendas and scenarios in it
 * @param editions the rewritten paragraphs and editions of reports in it
 * @param backups of its data
 * @param notices what was done while opening that the user should know
 * @param vault how its files stand on the disk
 * @param release what closing does
 */
public record OpenWorkspace(
    PlanStore plans,
    EditJournal journal,
    ReviewStore reviews,
    EditionStore editions,
    Backups backups,
    List<Notice> notices,
    Vault vault,
    Runnable release)
    implements AutoCloseable {
  /** A workspace without backups, as one in memory. */
  public OpenWorkspace(
      PlanStore plans,
      EditJournal journal,
      ReviewStore reviews,
      EditionStore editions,
      Runnable release) {
    this(plans, journal, reviews, editions, Backups.NONE, List.of(), Vault.PLAIN, release);
  }

  @Override
  public void close() {
    release.run();
  }
}
