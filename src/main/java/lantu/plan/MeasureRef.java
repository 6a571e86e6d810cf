package lantu.plan;

/**
 * Where a measure (举措) stands: section and ordinal, written {@code 6.1}.
 *
 * @param section number of the section, from 1
 * @param ordinal position in the section, from 1
 */
public record MeasureRef(int section, int ordinal) {
  /** Reads {@code 6.1}. */
  public static MeasureRef parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 1) {
      throw new IllegalArgumentException("not a measure reference: " + text);
    }
    return new MeasureRef(
        Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
  }

  @Override
  public String toString() {
    return section + "." + ordinal;
  }
}
