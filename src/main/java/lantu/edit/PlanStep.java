package lantu.edit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import lantu.value.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan's history as it goes from one workspace to another: what the journal keeps of
 * it, without the numbers that it has in a workspace.
 *
 * @param at when it was made
 * @param who the display name of who made it
 * @param why the reason given; null for none
 * @param changes its single changes in order, each as the journal has it written; at least one
 */
public record PlanStep(Instant at, String who, @Nullable String why, List<String> changes) {
  /** What stands before the first step. */
  public static final String START = "";

  /** Copies the list and checks that there is a change. */
  public PlanStep {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("a step without a change");
    }
  }

  /**
   * What this step is known by: a SHA-256 over what the step before it is known by and all that it
   * says. Two histories have a step in common just where they have all steps up to it in common.
   *
   * @param before what the step before is known by; {@link #START} for none
   * @return 64 small hexadecimal digits
   */
  public String id(String before) {
    MessageDigest digest = Sha256.digest();
    part(digest, before);
    part(digest, at.getEpochSecond() + "." + at.getNano());
    part(digest, who);
    part(digest, why == null ? "" : "=" + why);
    changes.forEach(change -> part(digest, change));
    return Sha256.text(digest);
  }

  /** Each part with its length before it, so that no two rows of parts make the same bytes. */
  private static void part(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
