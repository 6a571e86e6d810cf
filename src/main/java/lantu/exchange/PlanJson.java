package lantu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import lantu.gate.Intake;
import lantu.plan.InconsistentPlanException;
import lantu.plan.Plan;
import lantu.value.Refusal;

/**
 * The plan format {@code lantu-plan} version 4: one UTF-8 JSON document with the whole plan.
 * Decimals are JSON strings, so that no reader can round them; absent means null. Reading what was
 * written gives an equal plan. README lists the keys.
 *
 * <p>Version 2 added to an indicator {@code weight}, {@code limits}, {@code decimals} and {@code
 * adjustments}, to a target {@code assignment}, and to the plan {@code judgement}. A document of
 * version 1 has none of them and is read with the method's own cut-offs and nothing said yet, as is
 * one of version 2 where they are absent.
 *
 * <p>Version 3 added the plan's {@code closedYears} and gave a project {@code start} and {@code
 * finish} as {@code 2023-06} or {@code 2023} in place of {@code startYear} and {@code finishYear},
 * which are read where the new ones are absent, {@code investments} by year, {@code milestones},
 * {@code blocking} and {@code confidence}.
 *
 * <p>Version 4 gave indicators and projects {@code departments}, an indicator {@code breaks}, a
 * project {@code indicators}, relations the kinds {@code PART_OF}, {@code NUMERATOR} and {@code
 * DENOMINATOR}, and the plan {@code texts}: the full text of sections that the office has loaded
 * from its own copy, each with its {@code section} and the name of the file it came from, {@code
 * origin}. A plan without any text has no such key; the plan that ships has none. It also added the
 * plan's {@code evidence}: for a cell the {@code files} behind its figure, each with its {@code
 * name}, the SHA-256 {@code hash} of its content and its {@code size} in bytes as text. The files
 * themselves are not in the document. Keys that are not known are passed over.
 */
public final class PlanJson {
  /** The format's name, first in every file. */
  public static final String FORMAT = "lantu-plan";

  /** The version this program writes and the newest it reads. */
  public static final int VERSION = 4;

  /** The largest document that is read, in MB. */
  private static final int LARGEST = 128;

  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private PlanJson() {}

  /** The plan that ships with the product: 虹口区“十四五”规划纲要. */
  public static Plan shipped() {
    try (InputStream in =
        Objects.requireNonNull(
            PlanJson.class.getResourceAsStream("/assets/plan/hongkou-14fyp.json"))) {
      return parse("hongkou-14fyp.json", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a plan file.
   *
   * @throws Refusal with the place of the first fault
   */
  public static Plan read(Path file) {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = Intake.bytes(file, LARGEST);
    JsonGate.check(bytes, name);
    return parse(name, bytes);
  }

  /** The plan as a document ending in a line break. */
  public static byte[] write(Plan plan) {
    try {
      byte[] json =
          MAPPER
              .writerWithDefaultPrettyPrinter()
              .writeValueAsBytes(new PlanWriter(plan).document());
      byte[] ended = java.util.Arrays.copyOf(json, json.length + 1);
      ended[json.length] = '\n';
      return ended;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads the content of a plan file.
   *
   * @param name of the file, for refusals
   * @throws Refusal with the place of the first fault
   */
  public static Plan parse(String name, byte[] bytes) {
    JsonNode document;
    try {
      document = MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new Refusal(e, "exchange.notJson", name, line);
    } catch (IOException e) {
      throw new Refusal(e, "gate.unreadable", name);
    }
    Field root = new Field(name, "", document);
    if (!document.isObject() || !FORMAT.equals(document.path("format").asText())) {
      throw new Refusal("exchange.foreign", name, FORMAT);
    }
    int version = root.at("version").integer();
    if (version > VERSION) {
      throw new Refusal("exchange.newer", name, version, VERSION);
    }
    try {
      return new PlanReader(root).plan();
    } catch (InconsistentPlanException e) {
      throw new Refusal(e, "exchange.fault." + e.fault().name(), name, e.part(), e.other());
    } catch (IllegalArgumentException e) {
      throw new Refusal(e, "exchange.inconsistent", name);
    }
  }
}
