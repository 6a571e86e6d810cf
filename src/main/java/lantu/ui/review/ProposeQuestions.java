package lantu.ui.review;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.review.Scenario;
import lantu.text.Messages;

/** The questions that proposing figures leads to. */
final class ProposeQuestions {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private final ReviewViewModel model;
  private final Proposing proposing;
  private final Messages messages;
  private final AskPane pane;
  private final java.time.ZoneId zone;

  ProposeQuestions(ReviewViewModel model, Messages messages, AskPane pane, java.time.ZoneId zone) {
    this.model = model;
    proposing = model.proposing();
    this.messages = messages;
    this.pane = pane;
    this.zone = zone;
  }

  /** Which indicator. */
  void indicator(Consumer<Indicator> chosen) {
    List<AskPane.Answer> answers = new ArrayList<>();
    for (Indicator one : model.plan().indicators()) {
      if (one.role() != IndicatorRole.BACKGROUND) {
        answers.add(
            AskPane.Answer.of("choose-" + one.code(), one.name(), () -> chosen.accept(one)));
      }
    }
    pane.choose(say("which"), answers);
  }

  /** In which meeting it is accepted. */
  void accept() {
    accept(() -> {});
  }

  private void accept(Runnable then) {
    pane.ask(
        say("meeting", proposing.proposals().size()),
        proposing.meeting(),
        List.of(
            new AskPane.Answer(
                "do-accept", say("do.accept"), text -> done(proposing.accept(text), then)),
            AskPane.Answer.of("cancel", say("cancel"), () -> {})));
  }

  /** Under which name it is kept. */
  void keep() {
    keep(() -> {});
  }

  private void keep(Runnable then) {
    pane.ask(
        say("name"),
        proposing.meeting(),
        List.of(
            new AskPane.Answer("do-keep", say("do.keep"), text -> kept(text, then)),
            AskPane.Answer.of("cancel", say("cancel"), () -> {})));
  }

  /** Another scenario of the name is not replaced without asking. */
  private boolean kept(String name, Runnable then) {
    if (!proposing.hasScenario(name)) {
      return done(proposing.keep(name), then);
    }
    pane.ask(
        say("replace", name.strip()),
        null,
        List.of(
            new AskPane.Answer(
                "do-replace", say("do.replace"), text -> done(proposing.keep(name), then)),
            AskPane.Answer.of("cancel", say("cancel"), () -> {})));
    return false;
  }

  private static boolean done(boolean success, Runnable then) {
    if (success) {
      then.run();
    }
    return success;
  }

  /** What becomes of the proposals before the review is left. */
  void leave(Runnable then) {
    pane.ask(
        say("leave", proposing.proposals().size()),
        null,
        List.of(
            new AskPane.Answer(
                "leave-keep",
                say("keep"),
                text -> {
                  keep(then);
                  return false;
                }),
            new AskPane.Answer(
                "leave-accept",
                say("accept"),
                text -> {
                  accept(then);
                  return false;
                }),
            AskPane.Answer.of(
                "leave-discard",
                say("discard"),
                () -> {
                  proposing.discard();
                  then.run();
                }),
            AskPane.Answer.of("cancel", say("stay"), () -> {})));
  }

  /** Which scenario is opened or dropped. */
  void scenarios() {
    List<Scenario> all = proposing.scenarios();
    List<AskPane.Answer> answers = new ArrayList<>();
    for (Scenario one : all) {
      String text =
          messages.get(
              "review.ask.scenario",
              one.name(),
              DAY.format(one.madeAt().atZone(zone)),
              one.who(),
              one.proposals().size());
      answers.add(
          new AskPane.Answer(
              "scenario-" + answers.size(),
              text,
              typed -> {
                what(one);
                return false;
              }));
    }
    answers.add(AskPane.Answer.of("cancel", say("cancel"), () -> {}));
    pane.choose(all.isEmpty() ? say("noScenarios") : say("scenarios"), answers);
  }

  private void what(Scenario one) {
    List<AskPane.Answer> answers = new ArrayList<>();
    answers.add(AskPane.Answer.of("do-open", say("do.open"), () -> proposing.reopen(one)));
    answers.add(AskPane.Answer.of("do-drop", say("do.drop"), () -> proposing.drop(one)));
    answers.add(AskPane.Answer.of("cancel", say("cancel"), () -> {}));
    pane.ask(proposing.on() ? say("openOver", one.name()) : say("open", one.name()), null, answers);
  }

  private String say(String key, Object... arguments) {
    return messages.get("review.ask." + key, arguments);
  }
}
