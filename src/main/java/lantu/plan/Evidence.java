package lantu.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 证明材料: a file behind a figure. The plan holds what the file was called and what was in it; the
 * file itself lies in the workspace.
 *
 * @param name what it was called where it came from, without a folder
 * @param hash SHA-256 of its content, in 64 small hexadecimal digits
 * @param size bytes, at least one
 */
public record Evidence(String name, String hash, long size) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]+");
  private static final Pattern EXTENSION = Pattern.compile(".*\\.([a-z0-9]{1,8})");

  /** Checks the parts. */
  public Evidence {
    if (name.isBlank() || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of a file: " + name);
    }
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + hash);
    }
    if (size < 1) {
      throw new IllegalArgumentException("an empty file: " + name);
    }
  }

  /** The ending of its name in small letters, without the dot; empty for none. */
  public String extension() {
    return extension(name);
  }

  /** The ending of a file's name in small letters, without the dot; empty for none. */
  public static String extension(String name) {
    Matcher matcher = EXTENSION.matcher(name.toLowerCase(Locale.ROOT));
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** What the file is called in the workspace: its hash, with the ending that programs go by. */
  public String storedName() {
    return extension().isEmpty() ? hash : hash + "." + extension();
  }
}
