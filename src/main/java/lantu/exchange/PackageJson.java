package lantu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lantu.edit.PlanStep;
import lantu.plan.Plan;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** The documents of a package: its manifest, the plan, the history of the plan. */
public final class PackageJson {
  private static final String MANIFEST_FORMAT = "lantu-package";
  private static final String HISTORY_FORMAT = "lantu-history";
  private static final int VERSION = 1;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private PackageJson() {}

  /**
   * The manifest of a package.
   *
   * @param made when it was made
   * @param by who made it
   * @param plan id of the plan
   * @param title title of the plan
   * @param steps how many steps its history has
   * @param head what the last of them is known by
   * @param entries hash and size of every other entry, by its name
   * @param missing names of files behind figures that are not in it
   */
  public record Manifest(
      Instant made,
      String by,
      String plan,
      String title,
      int steps,
      String head,
      Map<String, Entry> entries,
      List<String> missing) {
    /** Copies the collections. */
    public Manifest {
      entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
      missing = List.copyOf(missing);
    }
  }

  /**
   * What the manifest says of an entry.
   *
   * @param size bytes
   * @param hash SHA-256 in small hexadecimal digits
   */
  public record Entry(long size, String hash) {}

  /** The manifest as a document. */
  public static byte[] write(Manifest manifest) {
    return bytes(
        PlanWriter.object(
            "format", MANIFEST_FORMAT,
            "version", VERSION,
            "made", manifest.made().toString(),
            "by", manifest.by(),
            "plan", PlanWriter.object("id", manifest.plan(), "title", manifest.title()),
            "steps", manifest.steps(),
            "head", manifest.head(),
            "missing", manifest.missing(),
            "entries",
                manifest.entries().entrySet().stream()
                    .map(
                        one ->
                            PlanWriter.object(
                                "name",
                                one.getKey(),
                                "size",
                                one.getValue().size(),
                                "sha256",
                                one.getValue().hash()))
                    .toList()));
  }

  /**
   * The manifest that was written.
   *
   * @throws Refusal {@code exchange.*} with the place of the first fault
   */
  public static Manifest manifest(String name, byte[] bytes) {
    Field root = root(name, bytes, MANIFEST_FORMAT);
    Map<String, Entry> entries = new LinkedHashMap<>();
    root.at("entries")
        .each(
            one ->
                entries.put(
                    one.at("name").text(),
                    new Entry(
                        one.at("size").large(),
                        one.at("sha256")
                            .parsed(
                                text -> {
                                  if (!HASH.matcher(text).matches()) {
                                    throw new IllegalArgumentException(text);
                                  }
                                  return text;
                                }))));
    return new Manifest(
        root.at("made").parsed(Instant::parse),
        root.at("by").remark(),
        root.at("plan").at("id").text(),
        root.at("plan").at("title").text(),
        root.at("steps").integer(),
        root.at("head").remark(),
        entries,
        root.at("missing").each(Field::text));
  }

  /** The history as a document. */
  public static byte[] write(List<PlanStep> steps) {
    return bytes(
        PlanWriter.object(
            "format", HISTORY_FORMAT,
            "version", VERSION,
            "steps",
                steps.stream()
                    .map(
                        step ->
                            PlanWriter.object(
                                "at", step.at().toString(),
                                "who", step.who(),
                                "why", step.why(),
                                "changes", step.changes()))
                    .toList()));
  }

  /**
   * The history that was written.
   *
   * @throws Refusal {@code exchange.*} with the place of the first fault
   */
  public static List<PlanStep> history(String name, byte[] bytes) {
    return root(name, bytes, HISTORY_FORMAT)
        .at("steps")
        .each(
            step ->
                new PlanStep(
                    step.at("at").parsed(Instant::parse),
                    step.at("who").remark(),
                    step.at("why").optional(Field::remark),
                    new ArrayList<>(step.at("changes").each(Field::text))));
  }

  /**
   * The plan that was written.
   *
   * @throws Refusal {@code exchange.*} with the place of the first fault
   */
  public static Plan plan(String name, byte[] bytes) {
    return PlanJson.parse(name, bytes);
  }

  private static Field root(String name, byte[] bytes, String format) {
    JsonNode document;
    try {
      document = PlanJson.MAPPER.readTree(bytes);
    } catch (IOException e) {
      throw new Refusal(e, "exchange.notJson", name, 1);
    }
    Field root = new Field(name, "", document);
    if (!document.isObject() || !format.equals(document.path("format").asText())) {
      throw new Refusal("exchange.foreign", name, format);
    }
    int version = root.at("version").integer();
    if (version > VERSION) {
      throw new Refusal("exchange.newer", name, version, VERSION);
    }
    return root;
  }

  private static byte[] bytes(Map<String, @Nullable Object> document) {
    try {
      return PlanJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
