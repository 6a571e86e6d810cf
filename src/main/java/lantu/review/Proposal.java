package lantu.review;

import java.math.BigDecimal;
import lantu.plan.FigureKey;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was proposed in a meeting.
 *
 * @param key the cell
 * @param original what stood there when it was proposed; null for nothing
 * @param proposed the proposed number, in the indicator's unit
 */
public record Proposal(FigureKey key, @Nullable BigDecimal original, BigDecimal proposed) {}
