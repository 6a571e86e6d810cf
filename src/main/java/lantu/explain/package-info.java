/**
 * The words of the assessment: one wording of verdicts, their working and the method, for screen,
 * command line and reports alike.
 *
 * <p>Contract: every sentence comes from the message bundle {@code explain} and from the data it
 * tells of; names of verdicts are the plan's own where it has any. Numbers are rounded half up, and
 * shown with more decimals wherever the rounded one would contradict the verdict beside it. Does
 * not belong here: arithmetic of the assessment (see {@code lantu.assess}), layout, screens, files.
 */
@NullMarked
package lantu.explain;

import org.jspecify.annotations.NullMarked;
