package lantu.edition;

/**
 * A file of an edition.
 *
 * @param name its name
 * @param size its size in bytes, more than 0
 * @param hash SHA-256 of its content, 64 small hexadecimal digits
 */
public record EditionFile(String name, long size, String hash) {}
