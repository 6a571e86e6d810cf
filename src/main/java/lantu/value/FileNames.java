package lantu.value;

import java.util.regex.Pattern;

/** Names for files. */
public final class FileNames {
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

  private FileNames() {}

  /** The name with every character that some file system forbids replaced by a low line. */
  public static String safe(String name) {
    return FORBIDDEN.matcher(name).replaceAll("_");
  }
}
