package lantu.work;

import lantu.merge.MergeCell;

/**
 * One thing of a merge in words.
 *
 * @param what what kind of thing it is
 * @param object which one
 * @param state who changed it, and why it is a conflict where that is not plain
 * @param before what was there when the copies were one
 * @param mine what is here
 * @param theirs what came
 */
public record MergeLine(
    MergeCell cell,
    String what,
    String object,
    String state,
    String before,
    String mine,
    String theirs) {}
