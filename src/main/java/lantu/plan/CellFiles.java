package lantu.plan;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The files behind the figures, cell by cell; a cell without any is left out. */
final class CellFiles {
  static final CellFiles NONE = new CellFiles(new TreeMap<>());

  private final NavigableMap<FigureKey, List<Evidence>> files;

  private CellFiles(NavigableMap<FigureKey, List<Evidence>> files) {
    this.files = files;
  }

  /** Of cells of which none comes twice. */
  static CellFiles of(Collection<CellEvidence> all) {
    NavigableMap<FigureKey, List<Evidence>> files = new TreeMap<>();
    for (CellEvidence cell : all) {
      if (files.put(cell.key(), cell.files()) != null) {
        throw InconsistentPlanException.twice(cell.key());
      }
    }
    files.values().removeIf(List::isEmpty);
    return new CellFiles(files);
  }

  /** The same with other files behind one cell. */
  CellFiles with(CellEvidence cell) {
    NavigableMap<FigureKey, List<Evidence>> changed = new TreeMap<>(files);
    if (cell.files().isEmpty()) {
      changed.remove(cell.key());
    } else {
      changed.put(cell.key(), cell.files());
    }
    return new CellFiles(changed);
  }

  /** In the cells' order. */
  List<CellEvidence> all() {
    return files.entrySet().stream()
        .map(cell -> new CellEvidence(cell.getKey(), cell.getValue()))
        .toList();
  }

  /** Behind one cell, in their order. */
  List<Evidence> of(FigureKey key) {
    return files.getOrDefault(key, List.of());
  }
}
