package lantu.value;

/** Two quantities of different units met in one calculation. */
public final class UnitMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names both units. */
  public UnitMismatchException(Unit left, Unit right) {
    super("units differ: " + left + " and " + right);
  }
}
