package lantu.exchange;

import java.util.Map;
import lantu.plan.ClosedYear;
import org.jspecify.annotations.Nullable;

/** A closed year in the plan format. */
final class ClosedYearJson {
  private ClosedYearJson() {}

  static Map<String, @Nullable Object> map(ClosedYear closed) {
    return PlanWriter.object(
        "year", closed.year().value(),
        "who", closed.who(),
        "why", closed.why(),
        "on", closed.on().toString());
  }

  static ClosedYear read(Field closed) {
    return new ClosedYear(
        PlanReader.year(closed.at("year")),
        closed.at("who").remark(),
        closed.at("why").text(),
        closed.at("on").date());
  }
}
