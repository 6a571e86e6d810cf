package lantu.report.template;

import java.util.List;

/** A part of a sentence. */
public sealed interface Piece {
  /** Words that stand as they are. */
  record Words(String text) implements Piece {}

  /** {@code {名称}}: a value. */
  record Value(String name) implements Piece {}

  /** {@code {每个 列表、：…}}: the same for every item of a list, with a mark between. */
  record Listing(String list, String between, List<Piece> item) implements Piece {
    /** Copies the list. */
    public Listing {
      item = List.copyOf(item);
    }
  }

  /** {@code {如有 名称：…}} and {@code {如无 名称：…}}. */
  record Optional(String name, boolean there, List<Piece> pieces) implements Piece {
    /** Copies the list. */
    public Optional {
      pieces = List.copyOf(pieces);
    }
  }

  /** {@code {比较 甲 乙 项}}: by how much one number differs from another, with its unit. */
  record Comparison(String now, String before, String unit) implements Piece {}
}
