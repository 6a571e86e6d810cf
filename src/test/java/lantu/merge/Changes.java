package lantu.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.plan.AreaCode;
import lantu.plan.AssessmentRules;
import lantu.plan.ClosedYear;
import lantu.plan.CutOff;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.FindingKey;
import lantu.plan.Indicator;
import lantu.plan.ManualVerdict;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.SamplePlans;
import lantu.plan.SectionText;
import lantu.plan.Series;
import lantu.plan.SignOff;
import lantu.plan.Source;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.EditOutline;
import lantu.work.IndicatorRemoval;
import lantu.work.OutlinePart;
import lantu.work.OutlineRemoval;

/** One change of any kind to a plan, chosen by two numbers; none where it cannot be made there. */
final class Changes {
  /** Kinds of changes; those of the outline's structure come last. */
  enum What {
    FIGURE,
    EMPTY,
    EVIDENCE,
    RENAME,
    NOTE,
    TARGET,
    REMOVE_INDICATOR,
    STAGE,
    INVESTMENT,
    ADD_PROJECT,
    REMOVE_PROJECT,
    SIGN,
    VERDICT,
    RULE,
    TEXT,
    SOURCE,
    CLOSE,
    OPEN,
    TITLE,
    MOVE,
    DELETE_PART
  }

  private static final Messages MESSAGES = Messages.chinese();

  private final Plan plan;
  private final String name;

  Changes(Plan plan, String name) {
    this.plan = plan;
    this.name = name;
  }

  Optional<Edit> make(What what, int first, int second) {
    try {
      Optional<Edit> edit = edit(what, first, second);
      edit.ifPresent(one -> one.applyTo(plan));
      return edit;
    } catch (Refusal | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Edit> edit(What what, int first, int second) {
    Indicator indicator = pick(plan.indicators(), first);
    PlanYear year = PlanYear.of(2021 + second % 3);
    FigureKey key = new FigureKey(indicator.code(), AreaCode.of("zone"), year, Series.ACTUAL);
    Figure now = plan.figure(key).orElse(null);
    return Optional.ofNullable(
        switch (what) {
          case FIGURE ->
              new Edit.SetFigure(
                  key, now, new Figure(key, new BigDecimal(second), DataStatus.FINAL, name, null));
          case EMPTY -> now == null ? null : new Edit.SetFigure(key, now, null);
          case EVIDENCE ->
              new Edit.SetEvidence(
                  key,
                  plan.evidence(key),
                  List.of(SamplePlans.evidence("" + second % 10, name + ".pdf")));
          case RENAME -> new Edit.SetIndicator(indicator, indicator.draft().name(name).indicator());
          case NOTE -> new Edit.SetIndicator(indicator, indicator.draft().note(name).indicator());
          case TARGET ->
              new Edit.SetIndicator(indicator, indicator.with(pick(SamplePlans.targets(), second)));
          case REMOVE_INDICATOR -> removal(indicator, second);
          case SIGN -> {
            FindingKey finding = new FindingKey("JUMP", "K0" + first % 4);
            yield new Edit.SetSignOff(
                finding,
                plan.judgement().signOff(finding).orElse(null),
                new SignOff(finding, "", name, name, LocalDate.of(2024, 1, 1 + second % 20)));
          }
          case VERDICT -> {
            VerdictKey verdict =
                new VerdictKey(indicator.code(), AreaCode.of("district"), CutOff.endOf(year));
            yield new Edit.SetVerdict(
                verdict,
                plan.judgement().manual(verdict).orElse(null),
                new ManualVerdict(verdict, VerdictStatus.ACHIEVED, name, name));
          }
          case CLOSE ->
              plan.closedYear(year).isPresent()
                  ? null
                  : new Edit.SetClosedYear(
                      year, null, new ClosedYear(year, name, name, LocalDate.of(2024, 5, 1)));
          case OPEN ->
              plan.closedYear(year)
                  .map(closed -> new Edit.SetClosedYear(year, closed, null))
                  .orElse(null);
          default -> other(what, first, second);
        });
  }

  private Edit removal(Indicator indicator, int second) {
    IndicatorRemoval removal = new IndicatorRemoval(plan, indicator);
    return removal.edit(
        removal.users(MESSAGES).isEmpty() ? null : pick(removal.places(), second).code());
  }

  private Edit other(What what, int first, int second) {
    return switch (what) {
      case STAGE, INVESTMENT, REMOVE_PROJECT -> project(what, first, second);
      case ADD_PROJECT ->
          new Edit.PlaceProject(
              first % (plan.projects().size() + 1),
              null,
              Project.named(
                  ProjectCode.of("N" + second % 4),
                  name,
                  null,
                  pick(plan.outline().sections(), second).number(),
                  null,
                  null));
      case RULE -> {
        AssessmentRules rules = plan.judgement().rules();
        yield new Edit.SetRules(
            rules,
            new AssessmentRules(
                rules.ahead(),
                rules.onTrack(),
                rules.farBehind(),
                rules.trendOnTrack(),
                rules.trendSome(),
                first % 2 == 0 ? new BigDecimal(second) : rules.jump(),
                rules.growthGap(),
                first % 2 == 0 ? rules.staleYears() : 1 + second % 9,
                rules.labels()));
      }
      case TEXT -> {
        int section = pick(plan.outline().sections(), first).number();
        yield new Edit.SetText(
            section,
            plan.text(section).orElse(null),
            new SectionText(section, name + second, name + ".docx"));
      }
      case SOURCE -> {
        Source source = pick(plan.sources(), first);
        yield new Edit.SetSource(source, new Source(source.code(), name, source.section()));
      }
      case TITLE -> outline().rename(part(first), name).edit();
      case MOVE -> {
        OutlinePart part = part(first);
        yield (second % 2 == 0 ? outline().above(part) : outline().below(part))
            .map(spot -> outline().move(part, spot).edit())
            .orElseThrow(IllegalArgumentException::new);
      }
      case DELETE_PART -> {
        OutlineRemoval removal = new OutlineRemoval(plan, MESSAGES, part(first));
        yield removal.into(pick(removal.places(), second), true).edit();
      }
      default -> throw new IllegalArgumentException();
    };
  }

  private Edit project(What what, int first, int second) {
    Project project = pick(plan.projects(), first);
    return switch (what) {
      case STAGE -> new Edit.SetProject(project, project.draft().stage(name).project());
      case INVESTMENT ->
          new Edit.SetProject(
              project, project.draft().investment(new BigDecimal(second)).project());
      default -> new Edit.PlaceProject(plan.projects().indexOf(project), project, null);
    };
  }

  private EditOutline outline() {
    return new EditOutline(plan, MESSAGES);
  }

  private OutlinePart part(int choice) {
    List<OutlinePart> parts = new java.util.ArrayList<>();
    plan.outline().chapters().forEach(one -> parts.add(OutlinePart.chapter(one.number())));
    plan.outline().sections().forEach(one -> parts.add(OutlinePart.section(one.number())));
    plan.outline().measures().forEach(one -> parts.add(OutlinePart.measure(one.ref())));
    return pick(parts, choice);
  }

  static <T> T pick(List<T> all, int choice) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException();
    }
    return all.get(choice % all.size());
  }
}
