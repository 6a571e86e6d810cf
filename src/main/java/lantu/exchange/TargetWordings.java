package lantu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lantu.gate.Intake;
import lantu.plan.Direction;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a target mean: proposes a target from its wording, by a file of patterns that
 * is tried from top to bottom. {@code assets/plan/wordings.json} ships with the product. A wording
 * that no pattern knows is left to the person who enters it.
 */
public final class TargetWordings {
  /** The format's name, first in every file. */
  public static final String FORMAT = "lantu-wordings";

  /** The largest file that is read, in MB. */
  private static final int LARGEST = 1;

  private final List<WordingRule> rules;
  private final List<Way> ways;

  private TargetWordings(List<WordingRule> rules, List<Way> ways) {
    this.rules = rules;
    this.ways = ways;
  }

  /** Which way is better for indicators of such names or units. */
  private record Way(@Nullable Pattern name, @Nullable Pattern unit, Direction direction) {
    static Way read(Field line) {
      return new Way(
          line.at("name").optional(field -> field.parsed(Pattern::compile)),
          line.at("unit").optional(field -> field.parsed(Pattern::compile)),
          line.at("direction").constant(Direction.class));
    }

    boolean is(Indicator indicator) {
      return (name == null || name.matcher(WordingRule.plain(indicator.name())).find())
          && (unit == null || unit.matcher(WordingRule.plain(indicator.unit().symbol())).matches());
    }
  }

  /** The wordings that ship with the product. */
  public static TargetWordings shipped() {
    try (InputStream in =
        Objects.requireNonNull(
            TargetWordings.class.getResourceAsStream("/assets/plan/wordings.json"))) {
      return parse("wordings.json", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Wordings of one's own.
   *
   * @throws Refusal with the place of the first fault
   */
  public static TargetWordings read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return parse(name, Intake.bytes(file, LARGEST));
    } catch (IOException e) {
      throw new Refusal(e, "gate.unreadable", name);
    }
  }

  private static TargetWordings parse(String name, byte[] bytes) throws IOException {
    JsonNode document;
    try {
      document = new ObjectMapper().readTree(bytes);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new Refusal(e, "exchange.wordings.notJson", name, line);
    }
    if (!FORMAT.equals(document.path("format").asText())) {
      throw new Refusal("exchange.wordings.foreign", name, FORMAT);
    }
    Field root = new Field(name, "", document);
    return new TargetWordings(
        root.at("wordings").each(WordingRule::read), root.at("directions").each(Way::read));
  }

  /**
   * The target that the words mean for an indicator of the plan, by its 口径 and unit; the wording
   * stays in it as given.
   *
   * @return empty where no pattern knows the words
   */
  public Optional<Target> propose(Plan plan, Indicator indicator, String wording) {
    Direction usual = direction(indicator);
    return rules.stream()
        .flatMap(rule -> rule.target(plan, indicator, wording, usual).stream())
        .findFirst();
  }

  /** Which way is better: the first line that knows the indicator, else more. */
  private Direction direction(Indicator indicator) {
    return ways.stream()
        .filter(way -> way.is(indicator))
        .map(Way::direction)
        .findFirst()
        .orElse(Direction.UP);
  }
}
