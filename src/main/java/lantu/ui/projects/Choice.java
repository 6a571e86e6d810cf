package lantu.ui.projects;

import java.util.function.Predicate;
import lantu.plan.Project;

/**
 * A way to narrow the ledger; two with the same name are the same choice.
 *
 * @param name what it is called
 * @param takes which projects it leaves
 */
record Choice(String name, Predicate<Project> takes) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Choice choice && choice.name().equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
