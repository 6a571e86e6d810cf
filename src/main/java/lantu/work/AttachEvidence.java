package lantu.work;

import java.util.ArrayList;
import java.util.List;
import lantu.edit.Edit;
import lantu.plan.Evidence;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.value.Refusal;

/** 证明材料: turns files that are added to a cell, or taken from it, into the edit to apply. */
public final class AttachEvidence {
  private AttachEvidence() {}

  /**
   * The edit that adds files behind those that are there.
   *
   * @param files at least one, from {@link EvidenceFiles#take}
   * @throws Refusal {@code work.evidence.there} if the cell has one of them already
   */
  public static Edit.SetEvidence added(Plan plan, FigureKey key, List<Evidence> files) {
    List<Evidence> before = plan.evidence(key);
    List<Evidence> after = new ArrayList<>(before);
    for (Evidence file : files) {
      if (after.stream().anyMatch(there -> there.hash().equals(file.hash()))) {
        throw new Refusal("work.evidence.there", file.name());
      }
      after.add(file);
    }
    return new Edit.SetEvidence(key, before, after);
  }

  /** The edit that takes a file from a cell; the file itself stays in the workspace. */
  public static Edit.SetEvidence removed(Plan plan, FigureKey key, Evidence file) {
    List<Evidence> before = plan.evidence(key);
    return new Edit.SetEvidence(
        key, before, before.stream().filter(there -> !there.equals(file)).toList());
  }
}
