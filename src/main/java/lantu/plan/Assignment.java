package lantu.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 市下达: the number the city assigned for a target that the document leaves open.
 *
 * @param value the number, in the indicator's unit
 * @param judgedAs the kind by which the number is judged, one of {@link #KINDS}
 * @param document 文号 of the paper that assigns it, not blank
 * @param on the paper's date
 * @param attachment file name of the paper's copy; null if none is kept
 */
public record Assignment(
    BigDecimal value,
    TargetKind judgedAs,
    String document,
    LocalDate on,
    @Nullable String attachment) {
  /** The kinds that need no more than one number. */
  public static final Set<TargetKind> KINDS =
      Set.copyOf(
          EnumSet.of(
              TargetKind.LEVEL,
              TargetKind.CUMULATIVE,
              TargetKind.FLOOR_EACH_YEAR,
              TargetKind.AVERAGE_GROWTH,
              TargetKind.CEILING));

  /** Checks kind and document. */
  public Assignment {
    if (!KINDS.contains(judgedAs)) {
      throw new IllegalArgumentException("no kind for an assigned number: " + judgedAs);
    }
    if (document.isBlank()) {
      throw new IllegalArgumentException("assigned without a document");
    }
  }
}
