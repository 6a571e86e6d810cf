package lantu.work;

import java.util.Optional;
import lantu.plan.MeasureRef;

/**
 * A part of the outline by its number.
 *
 * @param kind what it is
 * @param number the number of the chapter or section; of a measure the number of its section
 * @param ordinal the position of a measure in its section, from 1; 0 for the others
 */
public record OutlinePart(Kind kind, int number, int ordinal) {
  /** Kinds of parts, the outer ones first. */
  public enum Kind {
    /** 章. */
    CHAPTER,
    /** 节. */
    SECTION,
    /** 举措. */
    MEASURE;

    /** What stands in it; empty if nothing does. */
    public Optional<Kind> inner() {
      return switch (this) {
        case CHAPTER -> Optional.of(SECTION);
        case SECTION -> Optional.of(MEASURE);
        case MEASURE -> Optional.empty();
      };
    }
  }

  /** The chapter with the number. */
  public static OutlinePart chapter(int number) {
    return new OutlinePart(Kind.CHAPTER, number, 0);
  }

  /** The section with the number. */
  public static OutlinePart section(int number) {
    return new OutlinePart(Kind.SECTION, number, 0);
  }

  /** The measure at the place. */
  public static OutlinePart measure(MeasureRef ref) {
    return new OutlinePart(Kind.MEASURE, ref.section(), ref.ordinal());
  }

  /** The place of a measure. */
  MeasureRef ref() {
    return new MeasureRef(number, ordinal);
  }
}
