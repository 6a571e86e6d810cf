package lantu.exchange.document;

/**
 * What a document has for one section.
 *
 * @param section number of the section
 * @param fit how its heading was found
 * @param heading the heading as the document has it; empty if it was not found
 * @param text its paragraphs, one a line; empty for none
 */
public record SectionMatch(int section, Fit fit, String heading, String text) {}
