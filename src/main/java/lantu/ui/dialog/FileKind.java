package lantu.ui.dialog;

/**
 * A kind of file to choose among.
 *
 * @param name its name for the reader
 * @param extension how its files end, without the dot
 */
public record FileKind(String name, String extension) {}
