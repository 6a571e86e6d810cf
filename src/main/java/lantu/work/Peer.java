package lantu.work;

import java.nio.file.Path;
import java.util.Optional;

/** Another program, or a library by itself, that our exports are held against. */
public interface Peer {
  /** Its name. */
  String name();

  /**
   * Has it open a file and save it again in the same format.
   *
   * @return how long that took, in microseconds; empty if it was not done
   */
  Optional<Long> save(Path file);

  /**
   * One export beside what a peer took for its file.
   *
   * @param cost our own
   * @param peer the peer's name
   * @param micros the peer's, in microseconds
   */
  record Compared(ScaleCost cost, String peer, long micros) {
    /** Our time in times the peer's. */
    double ratio() {
      return (double) cost.medianMicros() / Math.max(1, micros);
    }
  }
}
