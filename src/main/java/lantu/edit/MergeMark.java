package lantu.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a merge in the reason of its step: up to which step another history was taken in, by
 * {@link PlanStep#id}. It goes wherever the reason goes: journal, backup, package.
 */
public final class MergeMark {
  private static final Pattern MARK = Pattern.compile("〔([0-9a-f]{64})〕$");

  private MergeMark() {}

  /** A reason with the mark behind it. */
  public static String on(String reason, String head) {
    return reason + "〔" + head + "〕";
  }

  /** A reason without the mark, for people; null for none. */
  public static @Nullable String words(@Nullable String reason) {
    return reason == null ? null : MARK.matcher(reason).replaceFirst("");
  }

  /** The step up to which another history was taken in; empty for a step that is no merge. */
  public static Optional<String> of(@Nullable String reason) {
    Matcher matcher = MARK.matcher(reason == null ? "" : reason);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
