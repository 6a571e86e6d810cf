package lantu.work;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.plan.PlanId;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.ReviewStore;
import lantu.review.Scenario;
import lantu.slide.DefaultAgenda;
import lantu.slide.Situation;
import lantu.text.Messages;
import lantu.value.Refusal;

/** The agendas and scenarios of one plan, and what becomes of what a meeting proposes. */
public final class Reviews {
  private static final int LONGEST_NAME = 100;

  private final ReviewStore store;
  private final PlanId plan;
  private final Messages messages;

  /** Those of a plan. */
  public Reviews(ReviewStore store, PlanId plan, Messages messages) {
    this.store = store;
    this.plan = plan;
    this.messages = messages;
  }

  /** The agendas: the one there always is, then those that were kept, by name. */
  public List<Agenda> agendas(Situation now) {
    List<Agenda> all = new ArrayList<>(List.of(DefaultAgenda.of(now)));
    all.addAll(store.agendas(plan));
    return List.copyOf(all);
  }

  /**
   * The agenda of a name.
   *
   * @throws Refusal {@code work.review.unknownAgenda}
   */
  public Agenda agenda(Situation now, String name) {
    List<Agenda> all = agendas(now);
    return all.stream()
        .filter(agenda -> agenda.name().equals(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "work.review.unknownAgenda",
                    name,
                    String.join("、", all.stream().map(Agenda::name).toList())));
  }

  /**
   * Keeps an agenda, in place of one of the same name.
   *
   * @throws Refusal {@code work.review.*} for a name that cannot be, or for no items
   */
  public Agenda keepAgenda(String typed, List<AgendaItem> items) {
    String name = name(typed);
    if (name.equals(messages.get("slide.agenda.default"))) {
      throw new Refusal("work.review.reservedName", name);
    }
    if (items.isEmpty()) {
      throw new Refusal("work.review.noItems");
    }
    Agenda agenda = new Agenda(name, items);
    store.keep(plan, agenda);
    return agenda;
  }

  /** Drops the agenda of the name. */
  public void dropAgenda(String name) {
    store.dropAgenda(plan, name);
  }

  /** The scenarios, the newest first. */
  public List<Scenario> scenarios() {
    return store.scenarios(plan);
  }

  /**
   * The scenario of a name.
   *
   * @throws Refusal {@code work.review.unknownScenario}
   */
  public Scenario scenario(String name) {
    return find(name.strip())
        .orElseThrow(
            () -> {
              List<String> names = scenarios().stream().map(Scenario::name).toList();
              return names.isEmpty()
                  ? new Refusal("work.review.noScenarios", name)
                  : new Refusal("work.review.unknownScenario", name, String.join("、", names));
            });
  }

  private Optional<Scenario> find(String name) {
    return scenarios().stream().filter(scenario -> scenario.name().equals(name)).findFirst();
  }

  /**
   * Keeps what is proposed as a scenario, in place of one of the same name.
   *
   * @param who who keeps it
   * @throws Refusal {@code work.review.*} for a name that cannot be, or if nothing is proposed
   */
  public Scenario keepScenario(String typed, WhatIf whatIf, String who, Clock clock) {
    String name = name(typed);
    if (whatIf.isEmpty()) {
      throw new Refusal("work.review.nothingProposed");
    }
    Scenario scenario =
        new Scenario(name, clock.instant().truncatedTo(ChronoUnit.MILLIS), who, whatIf.proposals());
    store.keep(plan, scenario);
    return scenario;
  }

  /** Drops the scenario of the name. */
  public void dropScenario(String name) {
    store.dropScenario(plan, name);
  }

  /**
   * Accepts what is proposed: one step in the journal, with the meeting as its reason.
   *
   * @param meeting the meeting's name or date
   * @throws Refusal {@code work.review.noMeeting} for a blank one, {@code
   *     work.review.nothingProposed}, or what the journal refuses; nothing has changed then
   */
  public JournalEntry accept(PlanSession session, WhatIf whatIf, String meeting) {
    String named = Typed.name(meeting, "work.review.noMeeting");
    Edit edit = whatIf.edit().orElseThrow(() -> new Refusal("work.review.nothingProposed"));
    return session.apply(edit, messages.get("work.review.why", named));
  }

  private static String name(String typed) {
    String name = Typed.name(typed, "work.review.noName");
    if (name.length() > LONGEST_NAME) {
      throw new Refusal("work.review.longName", LONGEST_NAME);
    }
    return name;
  }
}
