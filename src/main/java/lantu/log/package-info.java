/**
 * The log of failures in the workspace's folder {@code logs}, and the details of the last of them
 * for whoever asks.
 *
 * <p>Contract: one entry for each failure with its code and where it came from, repeats counted
 * instead; a bounded number of files of bounded size. An entry holds no figures, no words of the
 * user's and no words of a library, which may quote them, unless that was chosen at the start;
 * passwords are in no sentence and so in no entry. A log that cannot be written is done without.
 * Nothing is opened before the first failure. Does not belong here: what is done about a failure.
 */
@NullMarked
package lantu.log;

import org.jspecify.annotations.NullMarked;
