/**
 * 合并: what two copies of a plan that began as one have become, cell by cell, and the one change
 * that brings the other's into this one.
 *
 * <p>Contract: pure functions. Nothing that either side did is left out: a cell that both sides
 * changed differently, and a removal against a change, is a conflict, and there is no merged plan
 * before all of them are decided. What both copies have in common is found by their histories
 * ({@link lantu.merge.Lineage}): the last step that is in both, or up to which one took in the
 * other before. Does not belong here: files, words for people, the store.
 */
@NullMarked
package lantu.merge;

import org.jspecify.annotations.NullMarked;
