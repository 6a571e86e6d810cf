package lantu.exchange;

import java.util.Map;
import lantu.plan.Departments;
import org.jspecify.annotations.Nullable;

/** Who answers for something, in the plan format; absent while nobody has been named. */
final class DepartmentsJson {
  private DepartmentsJson() {}

  static @Nullable Map<String, @Nullable Object> map(Departments departments) {
    return departments.equals(Departments.NONE)
        ? null
        : PlanWriter.object("lead", departments.lead(), "supporting", departments.supporting());
  }

  static Departments read(Field departments) {
    return departments.absent()
        ? Departments.NONE
        : new Departments(
            departments.at("lead").optional(Field::text),
            departments.at("supporting").each(Field::text));
  }
}
