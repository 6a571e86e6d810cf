package lantu.ui.figures;

import java.util.List;
import java.util.Optional;
import lantu.assess.check.Deduction;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.work.EnterFigure;
import lantu.work.PlanSession;

/**
 * What a cell's figure has to be by others, in words, and the offer to enter it where nothing is
 * entered. A figure that was entered is the office's word and is never replaced from here.
 */
final class Adoption {
  private final PlanSession session;
  private final Messages messages;

  Adoption(PlanSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  /**
   * One deduction about a cell.
   *
   * @param sentence what it has to be and how that comes about
   * @param differs whether the figure entered is another one
   * @param offer to be entered; empty where something is entered, something it follows from is not
   *     there, or the year is closed
   */
  record Told(String sentence, boolean differs, Optional<Offer> offer) {}

  /**
   * A figure that can be entered.
   *
   * @param hint what that will do
   */
  record Offer(FigureKey key, String value, String source, String working, String hint) {}

  /** All that can be told about a cell. */
  List<Told> of(FigureKey key) {
    Plan plan = session.plan();
    return Deduction.of(plan, key).stream().map(deduction -> told(plan, key, deduction)).toList();
  }

  private Told told(Plan plan, FigureKey key, Deduction deduction) {
    DeductionWords words = new DeductionWords(plan, messages);
    String name = words.name(deduction);
    boolean open =
        deduction.complete() && plan.figure(key).isEmpty() && plan.closedYear(key.year()).isEmpty();
    String value = NumberText.plain(deduction.value());
    return new Told(
        messages.get(
            deduction.differs() ? "figures.deduced.unlike" : "figures.deduced.told",
            name,
            words.working(deduction)),
        deduction.differs(),
        open
            ? Optional.of(
                new Offer(
                    key,
                    value,
                    name,
                    deduction.working(),
                    messages.get("figures.deduced.adopt.hint", value, name)))
            : Optional.empty());
  }

  /**
   * Enters what is offered, as one journaled edit that names its source.
   *
   * @throws lantu.value.Refusal if the figure cannot be entered
   */
  void take(Offer offer) {
    session.apply(
        EnterFigure.given(
            session.plan(), offer.key(), offer.value(), null, offer.source(), offer.working()),
        messages.get("figures.deduced.adopt"));
  }
}
