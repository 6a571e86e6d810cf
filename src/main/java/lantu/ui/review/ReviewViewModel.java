package lantu.ui.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lantu.edit.JournalEntry;
import lantu.plan.CutOff;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.Proposal;
import lantu.review.Scenario;
import lantu.slide.Deck;
import lantu.slide.Handout;
import lantu.slide.Part;
import lantu.slide.Situation;
import lantu.slide.Slide;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.AssessPlan;
import lantu.work.ChangedVerdicts;
import lantu.work.PlanAt;
import lantu.work.PlanSession;
import lantu.work.Reviews;
import lantu.work.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * The state of a review: the agenda and its page, the year, what it is set beside, what is
 * proposed. Use it on the session's thread.
 */
final class ReviewViewModel {
  private static final int LONGEST_NUMBER = 4;

  private final PlanSession session;
  private final Reviews reviews;
  private final Messages messages;
  private final Clock clock;
  private final IntegerProperty version = new SimpleIntegerProperty(this, "version");
  private final BooleanProperty black = new SimpleBooleanProperty(this, "black");
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final StringProperty told = new SimpleStringProperty(this, "told", "");
  private boolean active;
  private Situation now;
  private Agenda agenda;
  private Deck deck;
  private int page;
  private WhatIf whatIf;
  private @Nullable Situation proposed;
  private @Nullable Compared compared;
  private @Nullable Situation beside;

  ReviewViewModel(PlanSession session, Reviews reviews, Messages messages, Clock clock) {
    this.session = session;
    this.reviews = reviews;
    this.messages = messages;
    this.clock = clock;
    now = situation(session.plan(), AssessPlan.latest(session.plan()));
    agenda = reviews.agendas(now).getFirst();
    deck = Deck.of(agenda, now);
    whatIf = WhatIf.on(session.plan());
    session.onChange(plan -> planChanged());
  }

  /** Begins a review with the first agenda's first page; nothing is proposed. */
  void begin() {
    active = true;
    now = situation(session.plan(), AssessPlan.latest(session.plan()));
    agenda = reviews.agendas(now).getFirst();
    deck = Deck.of(agenda, now);
    page = 0;
    whatIf = WhatIf.on(session.plan());
    compared = null;
    black.set(false);
    typed.set("");
    told.set("");
    changed();
  }

  /** Ends it; what is proposed and not accepted is forgotten. */
  void end() {
    active = false;
    whatIf = WhatIf.on(session.plan());
  }

  /** Counts up whenever what is shown may have changed. */
  IntegerProperty version() {
    return version;
  }

  /** Whether the screen is black. */
  BooleanProperty black() {
    return black;
  }

  /** The digits of a page number that is being typed. */
  StringProperty typed() {
    return typed;
  }

  /** What happened last, in a sentence; empty for nothing. */
  StringProperty told() {
    return told;
  }

  Plan plan() {
    return session.plan();
  }

  /** The plan with what is proposed. */
  Plan shownPlan() {
    return whatIf.plan();
  }

  Agenda agenda() {
    return agenda;
  }

  List<Agenda> agendas() {
    return reviews.agendas(now);
  }

  CutOff cutOff() {
    return now.cutOff();
  }

  /** The number of the page that is shown, from 1. */
  int number() {
    return page + 1;
  }

  int size() {
    return deck.size();
  }

  AgendaItem item() {
    return deck.item(page);
  }

  /**
   * What is shown: one side, or the other edition and the one of now. A chart that is the same on
   * both is left out, where there is something else to compare.
   */
  List<Side> sides() {
    List<Side> sides = bothSides();
    if (sides.size() < 2) {
      return sides;
    }
    List<Part> one = sides.getFirst().slide().parts();
    List<Part> other = sides.getLast().slide().parts();
    return sides.stream()
        .map(
            side ->
                new Side(
                    side.label(),
                    side.slide()
                        .without(
                            part ->
                                part instanceof Part.Picture
                                    && one.contains(part)
                                    && other.contains(part))))
        .toList();
  }

  private List<Side> bothSides() {
    Slide current = deck.slide(page, now);
    Situation supposed = proposed;
    if (supposed != null) {
      Slide other = deck.slide(page, supposed);
      return other.equals(current)
          ? List.of(new Side("", current))
          : List.of(
              new Side(messages.get("review.side.original"), current),
              new Side(messages.get("review.side.proposed"), other));
    }
    Situation other = beside;
    Compared with = compared;
    if (other != null && with != null) {
      LocalDate day = with.day();
      return List.of(
          new Side(
              day == null ? other.when() : messages.get("review.side.edition", day),
              deck.slide(page, other)),
          new Side(day == null ? now.when() : messages.get("review.side.now"), current));
    }
    return List.of(new Side("", current));
  }

  /** Whether something is set beside. */
  boolean comparing() {
    return compared != null;
  }

  void next() {
    go(page + 1);
  }

  void previous() {
    go(page - 1);
  }

  void first() {
    go(0);
  }

  void last() {
    go(deck.size() - 1);
  }

  /** Shows a page by its number, from 1. */
  void turnTo(int number) {
    go(number - 1);
  }

  /** Takes a digit of a page number. */
  void digit(String digit) {
    if (typed.get().length() < LONGEST_NUMBER) {
      typed.set(typed.get() + digit);
    }
  }

  /** Goes to the page whose number was typed; one that is not there is told. */
  void jump() {
    int number = Integer.parseInt(typed.get());
    typed.set("");
    if (number < 1 || number > deck.size()) {
      told.set(messages.get("review.noPage", number, deck.size()));
    } else {
      turnTo(number);
    }
  }

  private void go(int wanted) {
    black.set(false);
    typed.set("");
    told.set("");
    page = Math.clamp(wanted, 0, deck.size() - 1);
    changed();
  }

  void choose(Agenda wanted) {
    agenda = wanted;
    deck = Deck.of(agenda, now);
    go(0);
  }

  /** The years whose end can be judged. */
  List<PlanYear> years() {
    return plan().profile().period().years();
  }

  void choose(PlanYear year) {
    now = situation(session.plan(), CutOff.endOf(year));
    deck = Deck.of(agenda, now);
    page = Math.min(page, deck.size() - 1);
    changed();
  }

  /** Sets the pages beside the same at the end of another year. */
  void compare(PlanYear year) {
    compared = new Compared(CutOff.endOf(year), null);
    changed();
  }

  /** Sets the pages beside the plan as it stood at the end of a day; a refusal is told. */
  boolean compare(LocalDate day) {
    return attempt(
        () -> {
          edition(day);
          compared = new Compared(null, day);
          changed();
        });
  }

  /** The first day there is an edition of. */
  LocalDate firstDay() {
    return new PlanAt(session, clock.getZone()).first();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private Plan edition(LocalDate day) {
    return new PlanAt(session, clock.getZone()).endOf(day);
  }

  void compareNothing() {
    compared = null;
    changed();
  }

  /** Whether something is proposed. */
  boolean proposing() {
    return !whatIf.isEmpty();
  }

  List<Proposal> proposals() {
    return whatIf.proposals();
  }

  /** What is proposed for a cell, as it can be typed; empty for nothing. */
  Optional<String> proposed(FigureKey key) {
    return whatIf.proposed(key).map(NumberText::plain);
  }

  /**
   * Proposes a figure as typed.
   *
   * @return why it cannot be; empty if it is proposed or taken back
   */
  Optional<String> propose(FigureKey key, String text) {
    try {
      whatIf = whatIf.propose(key, text);
      changed();
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(messages.sentence(refusal));
    }
  }

  void withdraw(FigureKey key) {
    whatIf = whatIf.without(key);
    changed();
  }

  /** The verdicts that change by what is proposed, a sentence each. */
  List<String> effects() {
    return new ChangedVerdicts(messages)
        .of(whatIf, now.cutOff(), session::entered).stream()
            .map(ChangedVerdicts.Change::sentence)
            .toList();
  }

  /** The name a meeting has while nobody gives it another. */
  String meeting() {
    return messages.get("review.meeting", today());
  }

  /** Makes what is proposed the plan's; a refusal is told and everything stays as it was. */
  boolean accept(String meeting) {
    return attempt(
        () -> {
          int count = whatIf.proposals().size();
          WhatIf accepted = whatIf;
          whatIf = WhatIf.on(session.plan());
          JournalEntry entry;
          try {
            entry = reviews.accept(session, accepted, meeting);
          } catch (Refusal refusal) {
            whatIf = accepted;
            throw refusal;
          }
          told.set(messages.get("review.accepted", count, entry.number()));
        });
  }

  /** Keeps what is proposed as a scenario; it stays proposed. */
  boolean keep(String name) {
    return attempt(
        () -> {
          Scenario kept = reviews.keepScenario(name, whatIf, session.user(), clock);
          told.set(messages.get("review.kept", kept.name()));
        });
  }

  /** Whether there is a scenario of the name. */
  boolean hasScenario(String name) {
    return reviews.scenarios().stream().anyMatch(one -> one.name().equals(name.strip()));
  }

  /** Proposes nothing any more. */
  void discard() {
    whatIf = WhatIf.on(session.plan());
    changed();
  }

  List<Scenario> scenarios() {
    return reviews.scenarios();
  }

  /** Proposes what a scenario does, in place of what was proposed; what cannot be is told. */
  void reopen(Scenario scenario) {
    WhatIf.Taken taken = WhatIf.take(session.plan(), scenario.proposals());
    whatIf = taken.whatIf();
    told.set(
        taken.left().isEmpty()
            ? messages.get("review.reopened", scenario.name())
            : messages.get("review.reopened.partly", scenario.name(), taken.left().size()));
    changed();
  }

  void drop(Scenario scenario) {
    attempt(() -> reviews.dropScenario(scenario.name()));
  }

  /** Keeps an agenda and goes through it from the start. */
  boolean keepAgenda(String name, List<AgendaItem> items) {
    return attempt(
        () -> {
          Agenda kept = reviews.keepAgenda(name, items);
          choose(kept);
          told.set(messages.get("review.agenda.kept", kept.name(), deck.size()));
        });
  }

  void drop(Agenda gone) {
    if (attempt(() -> reviews.dropAgenda(gone.name())) && agenda.name().equals(gone.name())) {
      choose(agendas().getFirst());
    }
  }

  /** The pages to be printed: the plan as it is, whatever is proposed. */
  Handout handout() {
    return Handout.of(agenda, now);
  }

  void undo() {
    step(session::undo, "shell.undo.why");
  }

  void redo() {
    step(session::redo, "shell.redo.why");
  }

  private void step(Consumer<String> work, String why) {
    attempt(() -> work.accept(messages.get(why)));
  }

  private boolean attempt(Runnable work) {
    try {
      work.run();
      return true;
    } catch (Refusal refusal) {
      told.set(messages.sentence(refusal));
      return false;
    }
  }

  /** What is proposed is put on the changed plan again. */
  private void planChanged() {
    if (active) {
      now = situation(session.plan(), now.cutOff());
      deck = Deck.of(agenda, now);
      page = Math.min(page, deck.size() - 1);
      whatIf = whatIf.retake(session.plan()).whatIf();
      changed();
    }
  }

  private void changed() {
    proposed = whatIf.isEmpty() ? null : situation(whatIf.plan(), now.cutOff());
    Compared with = compared;
    if (with == null) {
      beside = null;
    } else {
      LocalDate day = with.day();
      CutOff year = with.year();
      beside =
          situation(
              day == null ? session.plan() : edition(day), year == null ? now.cutOff() : year);
    }
    version.set(version.get() + 1);
  }

  private Situation situation(Plan plan, CutOff cutOff) {
    return new Situation(plan, cutOff, session::entered, messages);
  }

  /** Everything that an agenda can hold, in the order in which it is offered. */
  List<AgendaItem> offer() {
    return Offer.of(now, messages);
  }

  /** What an item of an agenda is called. */
  String name(AgendaItem item) {
    return Offer.name(item, now, messages);
  }
}
