package lantu.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 责任单位: who answers for an indicator or a project. Nobody does until the office says who.
 *
 * @param lead 牵头单位; null while not said
 * @param supporting 配合单位 in order, each once and none of them the lead
 */
public record Departments(@Nullable String lead, List<String> supporting) {
  /** Nobody has been named. */
  public static final Departments NONE = new Departments(null, List.of());

  /** Copies the list and checks the names. */
  public Departments {
    supporting = List.copyOf(supporting);
    Set<String> all = new HashSet<>(supporting);
    if (all.size() < supporting.size() || (lead != null && all.contains(lead))) {
      throw new IllegalArgumentException("a department twice: " + supporting);
    }
    if (supporting.stream().anyMatch(String::isBlank) || (lead != null && lead.isBlank())) {
      throw new IllegalArgumentException("a department without a name");
    }
  }
}
