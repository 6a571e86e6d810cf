package lantu.gate;

/**
 * How far an archive may go.
 *
 * @param parts entries at most
 * @param inflated bytes of all entries together, unpacked, at most
 * @param ratio how many times its packed size an entry may grow to, once it is larger than 1 MB
 */
public record ZipLimits(int parts, long inflated, int ratio) {
  private static final long MEGABYTE = 1024L * 1024;

  /** For documents of Word, Excel and their kin. */
  public static final ZipLimits OFFICE = new ZipLimits(5_000, 200 * MEGABYTE, 100);

  /** For plan packages, which carry evidence files along; their text packs well. */
  public static final ZipLimits PACKAGE = new ZipLimits(20_000, 4_096 * MEGABYTE, 200);

  /** The unpacked size that is allowed, in MB. */
  long megabytes() {
    return inflated / MEGABYTE;
  }
}
