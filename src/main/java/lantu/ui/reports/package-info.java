/**
 * 报告: choosing a report, reading it before it is written, and writing it in the formats wanted.
 *
 * <p>Contract: shows what the writers will write, line by line, and follows the plan; writes only
 * into the folder that the reader chose. Does not belong here: what a report says, file formats.
 */
@NullMarked
package lantu.ui.reports;

import org.jspecify.annotations.NullMarked;
