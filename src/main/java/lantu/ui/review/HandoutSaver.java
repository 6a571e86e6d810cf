package lantu.ui.review;

import java.nio.file.Path;
import lantu.slide.Handout;

/** Writes hand-outs to files. */
@FunctionalInterface
public interface HandoutSaver {
  /** Writes the whole file or refuses. */
  void save(Handout handout, Path file);
}
