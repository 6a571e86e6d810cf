package lantu.assess.check;

import java.util.function.Consumer;

/** One rule of the consistency check. */
interface Rule {
  /** Looks through the sheet and hands over what it finds, in the plan's order. */
  void check(Sheet sheet, Consumer<Finding> found);
}
