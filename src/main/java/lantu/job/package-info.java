/**
 * Work that takes a while: progress, a message, cancelling.
 *
 * <p>Contract: a job runs away from the screen's thread and its outcome is handed back on it; tests
 * use the runner that does all at once. The reader's wish to stop goes along with the job ({@link
 * lantu.value.Stopping}), so that loops deep down can ask for it without knowing of jobs. This is
 * the only package that makes threads. Does not belong here: what the jobs do.
 */
@NullMarked
package lantu.job;

import org.jspecify.annotations.NullMarked;
