/**
 * Puts into words what {@code lantu.assess} found: verdicts, findings and the method, the same on
 * screen, in reports and on the command line.
 *
 * <p>Contract: every number is rounded here and nowhere else, half up and only for reading; the
 * wording is in the message bundles. Does not belong here: calculations, layout, screens.
 */
@NullMarked
package lantu.explain;

import org.jspecify.annotations.NullMarked;
