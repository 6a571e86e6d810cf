package lantu.ui.review;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.slide.Deck;
import lantu.slide.Handout;
import lantu.slide.Situation;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.AssessPlan;
import lantu.work.PlanSession;
import lantu.work.Reviews;

/**
 * The state of a review: the agenda and its page, the year, what it is set beside, what is
 * proposed. Use it on the session's thread.
 */
final class ReviewViewModel {
  private static final int LONGEST_NUMBER = 4;

  private final PlanSession session;
  private final Reviews reviews;
  private final Messages messages;
  private final Told told;
  private final Proposing proposing;
  private final Comparison comparison;
  private final IntegerProperty version = new SimpleIntegerProperty(this, "version");
  private final BooleanProperty black = new SimpleBooleanProperty(this, "black");
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private boolean active;
  private Situation now;
  private Agenda agenda;
  private Deck deck;
  private int page;

  ReviewViewModel(PlanSession session, Reviews reviews, Messages messages, Clock clock) {
    this.session = session;
    this.reviews = reviews;
    this.messages = messages;
    told = new Told(messages);
    now = situation(session.plan(), AssessPlan.latest(session.plan()));
    agenda = reviews.agendas(now).getFirst();
    deck = Deck.of(agenda, now);
    proposing = new Proposing(session, reviews, messages, clock, told, this::changed);
    comparison = new Comparison(session, messages, clock, told, this::changed);
    session.onChange(plan -> planChanged());
  }

  /** Begins a review with the first agenda's first page; nothing is proposed. */
  void begin() {
    active = true;
    now = situation(session.plan(), AssessPlan.latest(session.plan()));
    agenda = reviews.agendas(now).getFirst();
    deck = Deck.of(agenda, now);
    page = 0;
    proposing.forget();
    comparison.forget();
    black.set(false);
    typed.set("");
    told.clear();
    changed();
  }

  /** Ends it; what is proposed and not accepted is forgotten. */
  void end() {
    active = false;
    proposing.forget();
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
    return told.sentence();
  }

  /** What is proposed. */
  Proposing proposing() {
    return proposing;
  }

  /** What the pages are set beside. */
  Comparison comparison() {
    return comparison;
  }

  Plan plan() {
    return session.plan();
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

  /** What is shown of the page. */
  List<Side> sides() {
    return comparison.sides(now, situation -> deck.slide(page, situation));
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
      told.say("review.noPage", number, deck.size());
    } else {
      turnTo(number);
    }
  }

  private void go(int wanted) {
    black.set(false);
    typed.set("");
    told.clear();
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

  /** Keeps an agenda and goes through it from the start. */
  boolean keepAgenda(String name, List<AgendaItem> items) {
    return told.attempt(
        () -> {
          Agenda kept = reviews.keepAgenda(name, items);
          choose(kept);
          told.say("review.agenda.kept", kept.name(), deck.size());
        });
  }

  void drop(Agenda gone) {
    if (told.attempt(() -> reviews.dropAgenda(gone.name())) && agenda.name().equals(gone.name())) {
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
    told.attempt(() -> work.accept(messages.get(why)));
  }

  /** What is proposed is put on the changed plan again. */
  private void planChanged() {
    if (active) {
      now = situation(session.plan(), now.cutOff());
      deck = Deck.of(agenda, now);
      page = Math.min(page, deck.size() - 1);
      proposing.retake();
      changed();
    }
  }

  private void changed() {
    comparison.renew(now, proposing.on() ? proposing.plan() : null);
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
