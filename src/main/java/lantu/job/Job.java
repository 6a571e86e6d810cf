package lantu.job;

/**
 * Work that gives a result.
 *
 * @param <T> the result
 */
@FunctionalInterface
public interface Job<T> {
  /** Does the work, telling how far it is and stopping early when it is to be cancelled. */
  T run(Progress progress) throws Exception;
}
