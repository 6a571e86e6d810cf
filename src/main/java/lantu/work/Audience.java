package lantu.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lantu.plan.Plan;

/**
 * Who listens to a session together, such as all that is on one screen of several. While it sleeps
 * it is told nothing; when it wakes it is told once what the plan has become, if it has changed. So
 * a change costs what is looked at, however many screens there are.
 */
public final class Audience {
  private final List<Consumer<Plan>> listeners = new ArrayList<>();
  private boolean asleep;
  private boolean missed;

  void add(Consumer<Plan> listener) {
    listeners.add(listener);
  }

  void tell(Plan plan) {
    if (asleep) {
      missed = true;
    } else {
      listeners.forEach(listener -> listener.accept(plan));
    }
  }

  void sleep() {
    asleep = true;
  }

  void wake(Plan plan) {
    asleep = false;
    if (missed) {
      missed = false;
      tell(plan);
    }
  }
}
