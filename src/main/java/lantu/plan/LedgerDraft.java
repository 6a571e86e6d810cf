package lantu.plan;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator and a project have in common while they are being changed: each has a name, a
 * place in the outline, somebody who answers for it, and a remark.
 *
 * @param <D> the draft itself, which its setters return
 */
public abstract sealed class LedgerDraft<D extends LedgerDraft<D>>
    permits IndicatorDraft, ProjectDraft {
  /** Its name now. */
  protected String name;

  /** The section that states or names it now. */
  protected int section;

  /** Who answers for it now. */
  protected Departments departments;

  /** The remark now; null for none. */
  protected @Nullable String note;

  LedgerDraft(String name, int section, Departments departments, @Nullable String note) {
    this.name = name;
    this.section = section;
    this.departments = departments;
    this.note = note;
  }

  /** The draft itself. */
  protected abstract D self();

  /** Sets its name. */
  public final D name(String changed) {
    name = changed;
    return self();
  }

  /** Sets the section that states or names it. */
  public final D section(int changed) {
    section = changed;
    return self();
  }

  /** Sets who answers for it. */
  public final D departments(Departments changed) {
    departments = changed;
    return self();
  }

  /** Sets the remark; null for none. */
  public final D note(@Nullable String changed) {
    note = changed;
    return self();
  }
}
