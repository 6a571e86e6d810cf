package lantu.seal;

import java.io.IOException;
import java.io.Serial;

/** A file is sealed with another key than the one at hand. */
public final class ForeignSealException extends IOException {
  @Serial private static final long serialVersionUID = 1;

  /** By the key's id. */
  public ForeignSealException(String id) {
    super("sealed with the key " + id);
  }
}
