/**
 * The command line: one class per group of commands, thin over {@code lantu.work}.
 *
 * <p>Contract: {@code --json} prints one UTF-8 document to standard output with decimals as
 * strings; everything else goes to standard error; exit code 0 done, 1 could not, 2 wrong usage.
 * Names and keys are relied on by scripts. It reads journal entries, so it may see {@code
 * lantu.edit}. Does not belong here: anything a screen would need too.
 */
@NullMarked
package lantu.cli;

import org.jspecify.annotations.NullMarked;
