package lantu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import lantu.plan.AssessmentRules;
import lantu.plan.Indicator;
import lantu.plan.Project;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Things of a plan as parts under the names of the plan format, each part as a piece of JSON; what
 * a thing has not got is left out. A thing that is put together from its parts is equal to it.
 */
public final class Parts {
  private Parts() {}

  /** The parts of an indicator. */
  public static SortedMap<String, String> of(Indicator indicator) {
    return parts(PlanWriter.indicator(indicator));
  }

  /**
   * The indicator with the parts.
   *
   * @throws IllegalArgumentException if they do not fit each other
   */
  public static Indicator indicator(Map<String, String> parts) {
    return put(parts, PlanReader::indicator);
  }

  /** The parts of a project. */
  public static SortedMap<String, String> of(Project project) {
    return parts(ProjectJson.map(project));
  }

  /**
   * The project with the parts.
   *
   * @throws IllegalArgumentException if they do not fit each other
   */
  public static Project project(Map<String, String> parts) {
    return put(parts, ProjectJson::read);
  }

  /** The parts of the cut-offs. */
  public static SortedMap<String, String> of(AssessmentRules rules) {
    return parts(JudgementJson.map(rules));
  }

  /**
   * The cut-offs with the parts.
   *
   * @throws IllegalArgumentException if they do not fit each other
   */
  public static AssessmentRules rules(Map<String, String> parts) {
    return put(parts, JudgementJson::rules);
  }

  private static SortedMap<String, String> parts(Map<String, @Nullable Object> document) {
    SortedMap<String, String> parts = new TreeMap<>();
    document.forEach(
        (name, value) -> {
          if (value != null) {
            parts.put(name, text(value));
          }
        });
    return parts;
  }

  private static String text(Object value) {
    try {
      return PlanJson.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T put(Map<String, String> parts, Function<Field, T> how) {
    ObjectNode object = PlanJson.MAPPER.createObjectNode();
    new LinkedHashMap<>(parts)
        .forEach(
            (name, text) -> {
              try {
                object.set(name, PlanJson.MAPPER.readTree(text));
              } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
              }
            });
    try {
      return how.apply(new Field("", "", object));
    } catch (Refusal e) {
      throw new IllegalArgumentException(e);
    }
  }
}
