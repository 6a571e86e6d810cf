package lantu.assess;

import java.math.BigDecimal;
import lantu.plan.VerdictStatus;

/**
 * One line by which a verdict was chosen.
 *
 * @param symbol what is compared, for example {@code K}
 * @param relation how, for example {@code ≥}
 * @param bound with what
 * @param status what follows
 */
public record Threshold(String symbol, String relation, BigDecimal bound, VerdictStatus status) {}
