package lantu.ui.figures;

import lantu.plan.FigureKey;

/**
 * Typed text that was refused, kept until it is put right or dropped.
 *
 * @param key the cell it was typed into
 * @param text as it was typed
 * @param sentence why it was refused
 */
record Draft(FigureKey key, String text, String sentence) {}
