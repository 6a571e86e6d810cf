package lantu.review;

import java.util.List;
import lantu.plan.PlanId;

/**
 * Keeps agendas and scenarios with their plans. What is kept or dropped is on disk when the call
 * returns; a refusal leaves everything as it was.
 */
public interface ReviewStore {
  /** The plan's agendas by name. */
  List<Agenda> agendas(PlanId plan);

  /** Keeps an agenda in place of one of the same name. */
  void keep(PlanId plan, Agenda agenda);

  /** Drops the agenda of the name; does nothing if there is none. */
  void dropAgenda(PlanId plan, String name);

  /** The plan's scenarios, the newest first. */
  List<Scenario> scenarios(PlanId plan);

  /** Keeps a scenario in place of one of the same name. */
  void keep(PlanId plan, Scenario scenario);

  /** Drops the scenario of the name; does nothing if there is none. */
  void dropScenario(PlanId plan, String name);
}
