package lantu.ui.review;

import java.time.LocalDate;
import lantu.plan.CutOff;
import org.jspecify.annotations.Nullable;

/**
 * What the pages are set beside: another year, or the plan as it stood once.
 *
 * @param year the cut-off of the other side; null for the same as this side's
 * @param day the day at whose end the plan is taken; null for the plan of now
 */
record Compared(@Nullable CutOff year, @Nullable LocalDate day) {}
