/**
 * The office's own copy of a plan document, read for its text: Word, plain text and PDF, as lines,
 * and which of them are the headings of an outline.
 *
 * <p>Contract: pure reading; a file that cannot be used is refused with a sentence and nothing else
 * happens. Limits keep a hostile or huge file from taking the machine. Does not belong here: where
 * the text is kept.
 */
@NullMarked
package lantu.exchange.document;

import org.jspecify.annotations.NullMarked;
