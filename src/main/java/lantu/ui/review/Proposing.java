package lantu.ui.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lantu.edit.JournalEntry;
import lantu.plan.CutOff;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.review.Proposal;
import lantu.review.Scenario;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.Refusal;
import lantu.work.ChangedVerdicts;
import lantu.work.PlanSession;
import lantu.work.Reviews;
import lantu.work.WhatIf;

/** 推演: the figures that a meeting proposes, what they change, and what becomes of them. */
final class Proposing {
  private final PlanSession session;
  private final Reviews reviews;
  private final Messages messages;
  private final Clock clock;
  private final Told told;
  private final Runnable changed;
  private WhatIf whatIf;

  /** Nothing is proposed yet; {@code changed} hears that something else is. */
  Proposing(
      PlanSession session,
      Reviews reviews,
      Messages messages,
      Clock clock,
      Told told,
      Runnable changed) {
    this.session = session;
    this.reviews = reviews;
    this.messages = messages;
    this.clock = clock;
    this.told = told;
    this.changed = changed;
    whatIf = WhatIf.on(session.plan());
  }

  /** Whether something is proposed. */
  boolean on() {
    return !whatIf.isEmpty();
  }

  /** The plan with what is proposed. */
  Plan plan() {
    return whatIf.plan();
  }

  List<Proposal> proposals() {
    return whatIf.proposals();
  }

  /** What is proposed for a cell, as it can be typed; empty for nothing. */
  Optional<String> proposed(FigureKey key) {
    return whatIf.proposed(key).map(NumberText::plain);
  }

  /** The verdicts at a cut-off that change by what is proposed, a sentence each. */
  List<String> effects(CutOff cutOff) {
    return new ChangedVerdicts(messages)
        .of(whatIf, cutOff, session::entered).stream()
            .map(ChangedVerdicts.Change::sentence)
            .toList();
  }

  /**
   * Proposes a figure as typed.
   *
   * @return why it cannot be; empty if it is proposed or taken back
   */
  Optional<String> propose(FigureKey key, String text) {
    try {
      whatIf = whatIf.propose(key, text);
      changed.run();
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(messages.sentence(refusal));
    }
  }

  void withdraw(FigureKey key) {
    whatIf = whatIf.without(key);
    changed.run();
  }

  /** Proposes nothing any more. */
  void discard() {
    forget();
    changed.run();
  }

  /** Proposes nothing any more, which nobody hears. */
  void forget() {
    whatIf = WhatIf.on(session.plan());
  }

  /** Puts what is proposed on the changed plan again. */
  void retake() {
    whatIf = whatIf.retake(session.plan()).whatIf();
  }

  /** The name a meeting has while nobody gives it another. */
  String meeting() {
    return messages.get("review.meeting", LocalDate.now(clock));
  }

  /** Makes what is proposed the plan's; a refusal is told and everything stays as it was. */
  boolean accept(String meeting) {
    return told.attempt(
        () -> {
          int count = whatIf.proposals().size();
          WhatIf accepted = whatIf;
          forget();
          JournalEntry entry;
          try {
            entry = reviews.accept(session, accepted, meeting);
          } catch (Refusal refusal) {
            whatIf = accepted;
            throw refusal;
          }
          told.say("review.accepted", count, entry.number());
        });
  }

  /** Keeps what is proposed as a scenario; it stays proposed. */
  boolean keep(String name) {
    return told.attempt(
        () -> {
          Scenario kept = reviews.keepScenario(name, whatIf, session.user(), clock);
          told.say("review.kept", kept.name());
        });
  }

  List<Scenario> scenarios() {
    return reviews.scenarios();
  }

  /** Whether there is a scenario of the name. */
  boolean hasScenario(String name) {
    return reviews.scenarios().stream().anyMatch(one -> one.name().equals(name.strip()));
  }

  /** Proposes what a scenario does, in place of what was proposed; what cannot be is told. */
  void reopen(Scenario scenario) {
    WhatIf.Taken taken = WhatIf.take(session.plan(), scenario.proposals());
    whatIf = taken.whatIf();
    if (taken.left().isEmpty()) {
      told.say("review.reopened", scenario.name());
    } else {
      told.say("review.reopened.partly", scenario.name(), taken.left().size());
    }
    changed.run();
  }

  void drop(Scenario scenario) {
    told.attempt(() -> reviews.dropScenario(scenario.name()));
  }
}
