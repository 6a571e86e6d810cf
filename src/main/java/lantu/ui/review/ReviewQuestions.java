package lantu.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lantu.review.Agenda;
import lantu.text.Messages;
import lantu.ui.control.Day;
import lantu.value.PlanYear;

/** The questions behind the bar: which agenda, which year, what to set beside. */
final class ReviewQuestions {
  private final ReviewViewModel model;
  private final Comparison comparison;
  private final Messages messages;
  private final AskPane pane;
  private final AgendaPane editor;

  ReviewQuestions(ReviewViewModel model, Messages messages, AskPane pane, AgendaPane editor) {
    this.model = model;
    comparison = model.comparison();
    this.messages = messages;
    this.pane = pane;
    this.editor = editor;
  }

  void agenda() {
    List<AskPane.Answer> answers = new ArrayList<>();
    List<Agenda> agendas = model.agendas();
    for (Agenda one : agendas) {
      answers.add(
          AskPane.Answer.of("agenda-" + answers.size(), one.name(), () -> model.choose(one)));
    }
    boolean kept = !model.agenda().name().equals(agendas.getFirst().name());
    answers.add(
        AskPane.Answer.of(
            "agenda-edit",
            say("agenda.edit", model.agenda().name()),
            () -> editor.open(model.agenda(), kept ? model.agenda().name() : "")));
    if (kept) {
      answers.add(
          AskPane.Answer.of(
              "agenda-drop",
              say("agenda.drop", model.agenda().name()),
              () -> model.drop(model.agenda())));
    }
    answers.add(cancel());
    pane.choose(say("agenda", model.agenda().name()), answers);
  }

  void year() {
    List<AskPane.Answer> answers = new ArrayList<>();
    for (PlanYear year : model.years()) {
      answers.add(
          AskPane.Answer.of("year-" + year, say("yearEnd", year), () -> model.choose(year)));
    }
    answers.add(cancel());
    pane.ask(say("year"), null, answers);
  }

  void compare() {
    List<AskPane.Answer> answers = new ArrayList<>();
    for (PlanYear year : model.years()) {
      if (!year.equals(model.cutOff().year())) {
        answers.add(
            AskPane.Answer.of("beside-" + year, say("yearEnd", year), () -> comparison.with(year)));
      }
    }
    answers.add(
        new AskPane.Answer(
            "edition",
            say("edition"),
            typed -> {
              day();
              return false;
            }));
    if (comparison.on()) {
      answers.add(AskPane.Answer.of("beside-nothing", say("alone"), comparison::withNothing));
    }
    answers.add(cancel());
    pane.ask(model.proposing().on() ? say("compareLater") : say("compare"), null, answers);
  }

  private void day() {
    pane.ask(
        say("day", comparison.firstDay(), comparison.today()),
        comparison.today().minusDays(1).toString(),
        List.of(new AskPane.Answer("do-edition", say("do.edition"), this::taken), cancel()));
  }

  private boolean taken(String typed) {
    LocalDate day = new Day().fromString(typed);
    if (day == null) {
      model.told().set(say("noDay", typed));
      return false;
    }
    return comparison.with(day);
  }

  void help() {
    pane.ask(say("help"), null, List.of(AskPane.Answer.of("cancel", say("close"), () -> {})));
  }

  private AskPane.Answer cancel() {
    return AskPane.Answer.of("cancel", say("cancel"), () -> {});
  }

  private String say(String key, Object... arguments) {
    return messages.get("review.ask." + key, arguments);
  }
}
