package lantu.assess;

import java.math.BigDecimal;

/**
 * One step of a working.
 *
 * @param kind what it finds
 * @param formula the formula in symbols
 * @param substitution the formula with its numbers
 * @param result the result, unrounded
 * @param form how to show it
 */
public record Step(
    StepKind kind, String formula, String substitution, BigDecimal result, ResultForm form) {}
