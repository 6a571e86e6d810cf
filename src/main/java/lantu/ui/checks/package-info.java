/**
 * 一致性检查: what the checker found in the plan, with its working and its question; from here to the
 * cells it is about, and the sign-off of what may stand.
 *
 * <p>Contract: the check runs in the background after every edit and never holds one up; a doubtful
 * figure is flagged and never refused. Does not belong here: the rules ({@code lantu.assess.check})
 * and their words ({@code lantu.explain}).
 */
@NullMarked
package lantu.ui.checks;

import org.jspecify.annotations.NullMarked;
