package lantu.ui.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.plan.ClosedYear;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.Plan;
import lantu.plan.PlanProfile;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.value.PlanYear;
import lantu.work.CloseYear;
import lantu.work.PlanSession;

/** 关闭年份: closes a year or opens it again, once the reader has given a reason. */
final class YearClosing {
  private final PlanSession session;
  private final FigureEdits edits;
  private final Messages messages;
  private final DialogService dialogs;
  private final Clock clock;

  /** For the years of the session's plan; the clock tells the day. */
  YearClosing(
      PlanSession session,
      FigureEdits edits,
      Messages messages,
      DialogService dialogs,
      Clock clock) {
    this.session = session;
    this.edits = edits;
    this.messages = messages;
    this.dialogs = dialogs;
    this.clock = clock;
  }

  /** The years that can be closed: the base year and the plan's own. */
  List<PlanYear> years() {
    PlanProfile profile = session.plan().profile();
    List<PlanYear> years = new ArrayList<>(List.of(profile.baseYear()));
    years.addAll(profile.period().years());
    return years.stream().distinct().sorted().toList();
  }

  /** Who closed the year, if it is closed. */
  Optional<ClosedYear> closed(PlanYear year) {
    return session.plan().closedYear(year);
  }

  /** Who closed the year, when and why, in a sentence; empty if it is open. */
  String told(PlanYear year) {
    return closed(year)
        .map(
            closed ->
                messages.get("figures.year.told", year, closed.who(), closed.on(), closed.why()))
        .orElse("");
  }

  /** What can be done with the year, for a menu. */
  String action(PlanYear year) {
    return messages.get(
        closed(year).isPresent() ? "figures.year.reopen" : "figures.year.close", year);
  }

  /** Asks for the reason and closes the year, or opens it if it is closed. */
  void ask(PlanYear year) {
    boolean opens = closed(year).isPresent();
    String sentence =
        opens ? messages.get("figures.year.reopen.ask", told(year)) : closingSentence(year);
    String verb = messages.get(opens ? "figures.year.reopen.verb" : "figures.year.close.verb");
    dialogs
        .ask(sentence, "", verb)
        .ifPresent(why -> edits.attempt(() -> session.apply(edit(year, opens, why), why.strip())));
  }

  private Edit edit(PlanYear year, boolean opens, String why) {
    Plan plan = session.plan();
    return opens
        ? CloseYear.reopened(plan, year, why)
        : CloseYear.closed(plan, year, why, session.user(), LocalDate.now(clock));
  }

  private String closingSentence(PlanYear year) {
    List<Figure> figures =
        session.plan().figures().stream()
            .filter(figure -> figure.key().year().equals(year))
            .toList();
    long settled =
        figures.stream()
            .filter(
                figure ->
                    figure.status() == DataStatus.FINAL || figure.status() == DataStatus.REVISED)
            .count();
    return messages.get("figures.year.close.ask", year, figures.size(), settled);
  }
}
