package lantu.assess;

import java.util.List;
import lantu.value.PlanYear;

/** Ends a judgement that lacks an input; never leaves this package. */
final class NotAssessableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reason reason;

  NotAssessableException(Reason.Kind kind, List<PlanYear> years) {
    super(kind.name(), null, false, false);
    this.reason = new Reason(kind, years);
  }

  Reason reason() {
    return reason;
  }
}
