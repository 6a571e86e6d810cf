package lantu.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the user asked for cannot be done, and why. It carries a message key and its arguments;
 * the command line and the screens turn them into a sentence. Nothing was changed when it is
 * thrown.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * A refusal with a message key such as {@code store.locked} and the arguments of its sentence.
   */
  public Refusal(String key, Object... arguments) {
    this(null, key, arguments);
  }

  /** A refusal that an underlying failure led to. */
  public Refusal(@Nullable Throwable cause, String key, Object... arguments) {
    super(key, cause);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** What could not be done for want of memory. */
  public static Refusal ofMemory(OutOfMemoryError failure) {
    return new Refusal(failure, "work.memory");
  }

  /** The key of the sentence in the message bundles. */
  public String key() {
    return key;
  }

  /** The arguments of the sentence, in order. */
  public List<Object> arguments() {
    return arguments;
  }
}
