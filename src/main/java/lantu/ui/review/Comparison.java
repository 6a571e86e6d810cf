package lantu.ui.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.slide.Part;
import lantu.slide.Situation;
import lantu.slide.Slide;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.PlanAt;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/**
 * What the pages are set beside: the plan with what is proposed, else another year or the plan as
 * it stood once.
 */
final class Comparison {
  private final PlanSession session;
  private final Messages messages;
  private final Clock clock;
  private final Told told;
  private final Runnable changed;
  private @Nullable Compared compared;
  private @Nullable Situation beside;
  private @Nullable Situation proposed;

  /** Nothing is set beside yet; {@code changed} hears that something else is. */
  Comparison(PlanSession session, Messages messages, Clock clock, Told told, Runnable changed) {
    this.session = session;
    this.messages = messages;
    this.clock = clock;
    this.told = told;
    this.changed = changed;
  }

  /** Whether another year or an earlier plan is set beside. */
  boolean on() {
    return compared != null;
  }

  /** Sets the pages beside the same at the end of another year. */
  void with(PlanYear year) {
    compared = new Compared(CutOff.endOf(year), null);
    changed.run();
  }

  /** Sets the pages beside the plan as it stood at the end of a day; a refusal is told. */
  boolean with(LocalDate day) {
    return told.attempt(
        () -> {
          edition(day);
          compared = new Compared(null, day);
          changed.run();
        });
  }

  void withNothing() {
    forget();
    changed.run();
  }

  /** Sets nothing beside any more, which nobody hears. */
  void forget() {
    compared = null;
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

  /**
   * Makes the other sides anew.
   *
   * @param supposed the plan with what is proposed; null if nothing is
   */
  void renew(Situation now, @Nullable Plan supposed) {
    proposed = supposed == null ? null : situation(supposed, now.cutOff(), now);
    Compared with = compared;
    if (with == null) {
      beside = null;
    } else {
      LocalDate day = with.day();
      CutOff year = with.year();
      beside =
          situation(
              day == null ? session.plan() : edition(day), year == null ? now.cutOff() : year, now);
    }
  }

  private Situation situation(Plan plan, CutOff cutOff, Situation now) {
    return new Situation(plan, cutOff, now.dates(), messages);
  }

  /**
   * A page as it is shown: one side, or the other edition and the one of now. A chart that is the
   * same on both is left out, where there is something else to compare.
   *
   * @param page the page in a situation
   */
  List<Side> sides(Situation now, Function<Situation, Slide> page) {
    List<Side> sides = bothSides(now, page);
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

  private List<Side> bothSides(Situation now, Function<Situation, Slide> page) {
    Slide current = page.apply(now);
    Situation supposed = proposed;
    if (supposed != null) {
      Slide other = page.apply(supposed);
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
              page.apply(other)),
          new Side(day == null ? now.when() : messages.get("review.side.now"), current));
    }
    return List.of(new Side("", current));
  }
}
