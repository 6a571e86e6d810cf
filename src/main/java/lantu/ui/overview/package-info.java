/**
 * 总览: what this plan is, how far its period has run, what is filled in, and what is still owed
 * before a target can be judged.
 *
 * <p>Contract: everything shown is read from the plan and the day handed in; every part leads to
 * the screen where it can be dealt with. Does not belong here: verdicts.
 */
@NullMarked
package lantu.ui.overview;

import org.jspecify.annotations.NullMarked;
