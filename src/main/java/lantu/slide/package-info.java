/**
 * The pages of a review meeting as pure data: what each says about a plan at a cut-off. The review
 * view draws them on the screen, the hand-out on paper, the command line as text.
 *
 * <p>Contract: pure functions of plan, cut-off and agenda; every sentence comes from the message
 * bundles. Does not belong here: how a page looks, which page is shown.
 */
@NullMarked
package lantu.slide;

import org.jspecify.annotations.NullMarked;
