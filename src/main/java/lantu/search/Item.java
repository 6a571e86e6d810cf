package lantu.search;

/**
 * Something that can be found.
 *
 * @param kind what it is
 * @param title its name
 * @param detail where it stands, for the reader; empty for none
 * @param target the code that leads to it
 * @param more what else it is found by, such as the words of a target; empty for nothing
 */
public record Item(Kind kind, String title, String detail, String target, String more) {}
