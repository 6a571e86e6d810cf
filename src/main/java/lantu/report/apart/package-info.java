/**
 * Reports written by a process of their own, so that the window goes on drawing meanwhile: the
 * libraries that write Word, Excel and PowerPoint files fill the memory with short-lived objects,
 * and each time it is cleared away the window would stand still for longer than a picture.
 *
 * <p>Contract: what is written is the same, byte for byte, as without it; where the process cannot
 * be had, or ends before it has answered, the report is written in the window's own process. What
 * goes between the two is the format-neutral report, through the pipes of the process; nothing of
 * it lies in a file. Does not belong here: how a format is written.
 */
@NullMarked
package lantu.report.apart;

import org.jspecify.annotations.NullMarked;
