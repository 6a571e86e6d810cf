package lantu.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are kept: of the last day one an hour, of the last two weeks one a day, of the last
 * half-year one a week, each the newest of its hour, day or week; those before an upgrade, an
 * import or a restore for a month; and the newest three whatever happens. Beyond a count and a size
 * the oldest go first.
 */
final class Generations {
  private static final int ALWAYS = 3;
  private static final Duration HOURLY = Duration.ofDays(1);
  private static final Duration DAILY = Duration.ofDays(14);
  private static final Duration WEEKLY = Duration.ofDays(182);
  private static final Duration SPECIAL = Duration.ofDays(30);

  private final ZoneId zone;
  private final int mostFiles;
  private final long mostBytes;

  Generations(ZoneId zone, int mostFiles, long mostBytes) {
    this.zone = zone;
    this.mostFiles = mostFiles;
    this.mostBytes = mostBytes;
  }

  /**
   * A backup as the rules see it.
   *
   * @param special made before an upgrade, an import or a restore, or because the user asked
   */
  record Kept(String name, Instant at, boolean special, long bytes) {}

  /** The names of those to delete. */
  Set<String> superfluous(List<Kept> all, Instant now) {
    List<Kept> newestFirst =
        all.stream().sorted(Comparator.comparing(Kept::at).reversed()).toList();
    Set<String> seen = new HashSet<>();
    List<Kept> wanted = new ArrayList<>();
    for (Kept one : newestFirst) {
      boolean newest = wanted(one, now, seen);
      if (newest || wanted.size() < ALWAYS) {
        wanted.add(one);
      }
    }
    long bytes = 0;
    Set<String> names = new HashSet<>();
    for (Kept one : wanted) {
      bytes += one.bytes();
      if (names.size() >= ALWAYS && (names.size() >= mostFiles || bytes > mostBytes)) {
        break;
      }
      names.add(one.name());
    }
    Set<String> gone = new HashSet<>();
    all.stream().map(Kept::name).filter(name -> !names.contains(name)).forEach(gone::add);
    return gone;
  }

  /** Whether it is the newest of its hour, day or week; notes that it is there. */
  private boolean wanted(Kept one, Instant now, Set<String> seen) {
    Duration age = Duration.between(one.at(), now);
    ZonedDateTime at = one.at().atZone(zone);
    boolean hour = seen.add("h" + at.truncatedTo(ChronoUnit.HOURS).toInstant());
    boolean day = seen.add("d" + at.toLocalDate());
    boolean week =
        seen.add(
            "w"
                + at.get(IsoFields.WEEK_BASED_YEAR)
                + "-"
                + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return (one.special() && age.compareTo(SPECIAL) < 0)
        || (hour && age.compareTo(HOURLY) < 0)
        || (day && age.compareTo(DAILY) < 0)
        || (week && age.compareTo(WEEKLY) < 0);
  }
}
