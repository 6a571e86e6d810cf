package lantu.report.apart;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.util.List;
import lantu.report.Check;
import lantu.value.Refusal;

/** What the process answers. */
sealed interface Answer extends Serializable {
  /**
   * What was asked for is done.
   *
   * @param checks what was looked for in the file, where that was asked for
   */
  record Done(List<Check> checks) implements Answer {
    /** Words and numbers go over as they are, anything else as its words. */
    static Done of(List<Check> checks) {
      return new Done(
          checks.stream()
              .map(check -> new Check(check.holds(), check.key(), plain(check.arguments())))
              .toList());
    }
  }

  /**
   * It cannot be done.
   *
   * @param key of the refusal
   * @param arguments of its sentence
   * @param cause what led to it, for the log
   */
  record Refused(String key, List<Object> arguments, String cause) implements Answer {
    static Refused of(Refusal refusal) {
      StringWriter told = new StringWriter();
      if (refusal.getCause() != null) {
        refusal.getCause().printStackTrace(new PrintWriter(told));
      }
      return new Refused(refusal.key(), plain(refusal.arguments()), told.toString());
    }

    Refusal refusal() {
      return cause.isEmpty()
          ? new Refusal(key, arguments.toArray())
          : new Refusal(new IOException(cause), key, arguments.toArray());
    }
  }

  private static List<Object> plain(List<Object> arguments) {
    return arguments.stream()
        .map(one -> one instanceof Number ? one : String.valueOf(one))
        .toList();
  }
}
