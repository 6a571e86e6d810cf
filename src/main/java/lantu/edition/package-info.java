/**
 * What is kept of reports beside the plan: paragraphs whose words are the office's own, and
 * editions as they were handed in, with the port that keeps them.
 *
 * <p>Contract: immutable; nothing here changes a plan. A paragraph or a report that there no longer
 * is stays as it was kept and is the reader's to notice. Does not belong here: what a report says,
 * the files of an edition.
 */
@NullMarked
package lantu.edition;

import org.jspecify.annotations.NullMarked;
