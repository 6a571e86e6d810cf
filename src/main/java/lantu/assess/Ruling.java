package lantu.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a judge found; the working is in the dossier.
 *
 * @param latest the figure at the cut-off, which the flip point moves; null where no single one
 *     does
 * @param bounds figures at which the status may change
 * @param statusAt the status as a function of that figure
 */
record Ruling(
    VerdictStatus status,
    @Nullable BigDecimal achievement,
    @Nullable BigDecimal schedule,
    @Nullable BigDecimal pace,
    Required required,
    Outlook outlook,
    @Nullable CrossCheck crossCheck,
    @Nullable BigDecimal latest,
    List<Bound> bounds,
    Function<BigDecimal, VerdictStatus> statusAt) {}
