package lantu.plan;

/** A part of a plan does not fit the rest of it. */
public final class InconsistentPlanException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String part;
  private final String other;

  private InconsistentPlanException(Fault fault, String part, String other, String message) {
    super(message);
    this.fault = fault;
    this.part = part;
    this.other = other;
  }

  /** What is wrong. */
  public enum Fault {
    /** The part refers to something that the plan does not hold. */
    NOT_IN_PLAN,
    /** The plan holds the part twice. */
    TWICE
  }

  static InconsistentPlanException notInPlan(Object part, Object other) {
    return new InconsistentPlanException(
        Fault.NOT_IN_PLAN,
        part.toString(),
        other.toString(),
        part + " refers to " + other + ", which is not in the plan");
  }

  static InconsistentPlanException twice(Object part) {
    return new InconsistentPlanException(
        Fault.TWICE, part.toString(), "", "twice in the plan: " + part);
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }

  /** The part at fault: a code, or the codes of a cell. */
  public String part() {
    return part;
  }

  /** What it refers to in vain; empty if it stands twice. */
  public String other() {
    return other;
  }
}
