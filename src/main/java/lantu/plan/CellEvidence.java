package lantu.plan;

import java.util.List;

/**
 * The files behind the figure of one cell.
 *
 * @param key the cell
 * @param files the files in the order in which they came, each content once; empty for none
 */
public record CellEvidence(FigureKey key, List<Evidence> files) {
  /** Copies the list and checks it. */
  public CellEvidence {
    files = List.copyOf(files);
    if (files.stream().map(Evidence::hash).distinct().count() < files.size()) {
      throw new IllegalArgumentException("a file twice in " + key);
    }
  }
}
