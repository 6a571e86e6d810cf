package lantu.work;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import lantu.plan.FigureKey;
import lantu.plan.Series;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the journal are wanted. What is null or blank does not narrow.
 *
 * @param who the person, by the whole name
 * @param from the first day
 * @param until the last day
 * @param object a part of what was changed: an indicator's code or name, an area, a year
 * @param series the series of a cell
 * @param text a part of anything that is shown
 */
public record HistoryFilter(
    @Nullable String who,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String object,
    @Nullable Series series,
    @Nullable String text) {
  /** Lets everything through. */
  public static final HistoryFilter ALL = new HistoryFilter(null, null, null, null, null, null);

  /** Whether a line is wanted; {@code zone} says when its day begins. */
  public boolean takes(HistoryLine line, ZoneId zone) {
    LocalDate day = line.entry().at().atZone(zone).toLocalDate();
    FigureKey key = line.entry().key();
    return (who == null || who.isBlank() || who.equals(line.entry().who()))
        && (from == null || !day.isBefore(from))
        && (until == null || !day.isAfter(until))
        && (series == null || (key != null && key.series() == series))
        && contained(object, line.object(), line.entry().subject(), key)
        && contained(
            text,
            line.when(),
            line.entry().who(),
            line.what(),
            line.object(),
            line.series(),
            line.old(),
            line.now(),
            line.why(),
            line.entry().number());
  }

  private static boolean contained(@Nullable String part, @Nullable Object... texts) {
    return part == null
        || part.isBlank()
        || Stream.of(texts)
            .anyMatch(text -> text != null && plain(text.toString()).contains(plain(part.strip())));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
