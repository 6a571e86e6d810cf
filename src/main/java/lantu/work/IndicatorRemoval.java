package lantu.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lantu.edit.Edit;
import lantu.plan.CellEvidence;
import lantu.plan.ClosedYear;
import lantu.plan.Figure;
import lantu.plan.FindingKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.ManualVerdict;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.Relation;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A plan without one of its indicators: its figures, the files behind them, the office's own
 * verdicts on it and its signed-off findings go along, and what refers to it is led to another
 * indicator or to none. One step, which undo takes back whole. The caller shows first what goes.
 */
public final class IndicatorRemoval {
  private final Plan plan;
  private final Indicator indicator;
  private final IndicatorCode code;

  /** The removal of an indicator of a plan as it is now. */
  public IndicatorRemoval(Plan plan, Indicator indicator) {
    this.plan = plan;
    this.indicator = indicator;
    this.code = indicator.code();
  }

  /** Its figures, in order. */
  public List<Figure> figures() {
    return plan.figures(code);
  }

  /** How many files stand behind its figures. */
  public int files() {
    return evidence().stream().mapToInt(cell -> cell.files().size()).sum();
  }

  /** The office's own verdicts on it. */
  public List<ManualVerdict> verdicts() {
    return plan.judgement().manual().values().stream()
        .filter(verdict -> verdict.key().indicator().equals(code))
        .toList();
  }

  /** What refers to it, by the names that readers know: projects, then other indicators. */
  public List<String> users(Messages messages) {
    Stream<String> projects =
        plan.projects().stream()
            .filter(project -> project.indicators().contains(code))
            .map(project -> messages.get("work.outline.users.project", project.name()));
    Stream<String> indicators =
        plan.indicators().stream()
            .filter(other -> !other.equals(indicator) && restsOnIt(other))
            .map(other -> messages.get("work.outline.users.indicator", other.name()));
    return Stream.concat(projects, indicators).toList();
  }

  /** The other indicators, to one of which what refers to it can be led. */
  public List<Indicator> places() {
    return plan.indicators().stream().filter(other -> !other.equals(indicator)).toList();
  }

  /**
   * The edit that removes it.
   *
   * @param to what projects serve and other indicators rest on instead; null for nothing
   * @throws Refusal {@code work.relation.circle} if an indicator would follow from itself then;
   *     {@code work.yearClosed} if it has figures of a closed year
   */
  public Edit edit(@Nullable IndicatorCode to) {
    figures()
        .forEach(
            figure -> plan.closedYear(figure.key().year()).ifPresent(IndicatorRemoval::refuse));
    List<Edit> edits = new ArrayList<>(relations(to));
    for (Project project : plan.projects()) {
      if (project.indicators().contains(code)) {
        edits.add(
            new Edit.SetProject(
                project, project.draft().indicators(led(project.indicators(), to)).project()));
      }
    }
    for (Indicator other : places()) {
      Indicator led =
          other.draft().weight(led(other.weight(), to)).relatedTo(led(other, to)).indicator();
      if (!led.equals(other)) {
        edits.add(new Edit.SetIndicator(other, led));
      }
    }
    verdicts().forEach(verdict -> edits.add(new Edit.SetVerdict(verdict.key(), verdict, null)));
    plan.judgement()
        .signOffs()
        .forEach(
            (finding, signOff) -> {
              if (isAbout(finding)) {
                edits.add(new Edit.SetSignOff(finding, signOff, null));
              }
            });
    evidence()
        .forEach(cell -> edits.add(new Edit.SetEvidence(cell.key(), cell.files(), List.of())));
    figures().forEach(figure -> edits.add(new Edit.SetFigure(figure.key(), figure, null)));
    edits.add(new Edit.PlaceIndicator(plan.indicators().indexOf(indicator), indicator, null));
    return Edit.of(edits);
  }

  private static void refuse(ClosedYear closed) {
    throw closed.refusal();
  }

  /** What it follows from is let go first, so that nothing is led in a circle through it. */
  private List<Edit> relations(@Nullable IndicatorCode to) {
    List<Relation> own = relations(relation -> relation.indicator().equals(code));
    List<Relation> others = relations(relation -> relation.of().equals(code));
    List<Edit> edits = new ArrayList<>();
    own.forEach(one -> edits.add(new Edit.SetRelation(one.kind(), code, one.of(), null)));
    Plan now = plan;
    for (Edit edit : edits) {
      now = edit.applyTo(now);
    }
    for (Relation one : others) {
      IndicatorCode follower = one.indicator();
      for (Edit edit :
          EditIndicator.related(now, one.kind(), follower, follower.equals(to) ? null : to)) {
        edits.add(edit);
        now = edit.applyTo(now);
      }
    }
    return edits;
  }

  private List<Relation> relations(Predicate<Relation> wanted) {
    return plan.judgement().relations().stream().filter(wanted).toList();
  }

  private List<CellEvidence> evidence() {
    return plan.evidence().stream().filter(cell -> cell.key().indicator().equals(code)).toList();
  }

  private boolean restsOnIt(Indicator other) {
    return code.equals(other.weight())
        || code.equals(other.relatedTo())
        || plan.judgement().relations().stream()
            .anyMatch(one -> one.of().equals(code) && one.indicator().equals(other.code()));
  }

  private boolean isAbout(FindingKey finding) {
    return List.of(finding.subject().split(" ", -1)).contains(code.value());
  }

  private @Nullable IndicatorCode led(@Nullable IndicatorCode before, @Nullable IndicatorCode to) {
    return code.equals(before) ? to : before;
  }

  /** An indicator gives the context of another, not of itself. */
  private @Nullable IndicatorCode led(Indicator other, @Nullable IndicatorCode to) {
    IndicatorCode now = led(other.relatedTo(), to);
    return other.code().equals(now) ? null : now;
  }

  private List<IndicatorCode> led(List<IndicatorCode> before, @Nullable IndicatorCode to) {
    return before.stream()
        .map(one -> Optional.ofNullable(led(one, to)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
