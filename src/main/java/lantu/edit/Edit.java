package lantu.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lantu.plan.AssessmentRules;
import lantu.plan.CellEvidence;
import lantu.plan.ClosedYear;
import lantu.plan.Evidence;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.FindingKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.ManualVerdict;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.RelationKind;
import lantu.plan.Renumbering;
import lantu.plan.SectionText;
import lantu.plan.SignOff;
import lantu.plan.Source;
import lantu.plan.VerdictKey;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** One change to a plan, with what was there before. */
public sealed interface Edit {
  /** The edit that takes this one back. */
  Edit inverse();

  /**
   * The plan after this edit.
   *
   * @throws IllegalArgumentException if the edit refers to what is not in the plan
   */
  Plan applyTo(Plan plan);

  /** One step of single changes, at least one, in the order in which they are applied. */
  static Edit of(List<Edit> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Several(parts);
  }

  /** The single changes it is made of, in the order in which they are applied. */
  default List<Edit> parts() {
    return List.of(this);
  }

  /**
   * A cell's figure changes.
   *
   * @param key the cell
   * @param before what was there; null for an empty cell
   * @param after what is to be there; null empties the cell
   */
  record SetFigure(FigureKey key, @Nullable Figure before, @Nullable Figure after) implements Edit {
    /** Checks that both figures are of the cell. */
    public SetFigure {
      if ((before != null && !before.key().equals(key))
          || (after != null && !after.key().equals(key))) {
        throw new IllegalArgumentException("a figure of another cell: " + key);
      }
    }

    @Override
    public SetFigure inverse() {
      return new SetFigure(key, after, before);
    }

    /**
     * {@inheritDoc}
     *
     * @throws Refusal {@code work.yearClosed} if the year is closed
     */
    @Override
    public Plan applyTo(Plan plan) {
      refuseIfClosed(plan);
      return plan.with(key, after);
    }

    private void refuseIfClosed(Plan plan) {
      plan.closedYear(key.year())
          .ifPresent(
              closed -> {
                throw closed.refusal();
              });
    }
  }

  /**
   * The files behind a cell's figure change.
   *
   * @param key the cell
   * @param before the files there were; empty for none
   * @param after the files there are to be; empty takes them all away
   */
  record SetEvidence(FigureKey key, List<Evidence> before, List<Evidence> after) implements Edit {
    /** Copies the lists. */
    public SetEvidence {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    @Override
    public SetEvidence inverse() {
      return new SetEvidence(key, after, before);
    }

    /**
     * {@inheritDoc}
     *
     * @throws Refusal {@code work.yearClosed} if the year is closed
     */
    @Override
    public Plan applyTo(Plan plan) {
      plan.closedYear(key.year())
          .ifPresent(
              closed -> {
                throw closed.refusal();
              });
      return plan.with(new CellEvidence(key, after));
    }
  }

  /**
   * An indicator's definition changes: target, 口径, limits, zone combination and so on.
   *
   * @param before as it was
   * @param after as it is to be, with the same code
   */
  record SetIndicator(Indicator before, Indicator after) implements Edit {
    /** Checks that both are the same indicator. */
    public SetIndicator {
      if (!before.code().equals(after.code())) {
        throw new IllegalArgumentException("another indicator: " + after.code());
      }
    }

    @Override
    public SetIndicator inverse() {
      return new SetIndicator(after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(after);
    }
  }

  /**
   * An indicator is created or removed.
   *
   * @param position its position among the others, from 0
   * @param before the indicator that is removed; null where one is created
   * @param after the indicator that is created; null where one is removed
   */
  record PlaceIndicator(int position, @Nullable Indicator before, @Nullable Indicator after)
      implements Edit {
    /** Checks that there is exactly one. */
    public PlaceIndicator {
      if ((before == null) == (after == null) || position < 0) {
        throw new IllegalArgumentException("an indicator is created or removed");
      }
    }

    /** The indicator that is created or removed. */
    public Indicator indicator() {
      return Objects.requireNonNull(before == null ? after : before);
    }

    @Override
    public PlaceIndicator inverse() {
      return new PlaceIndicator(position, after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return before == null
          ? plan.withAdded(position, indicator())
          : plan.without(indicator().code());
    }
  }

  /**
   * A project's ledger entry changes.
   *
   * @param before as it was
   * @param after as it is to be, with the same code
   */
  record SetProject(Project before, Project after) implements Edit {
    /** Checks that both are the same project. */
    public SetProject {
      if (!before.code().equals(after.code())) {
        throw new IllegalArgumentException("another project: " + after.code());
      }
    }

    @Override
    public SetProject inverse() {
      return new SetProject(after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(after);
    }
  }

  /**
   * A project is added to the ledger or taken off it.
   *
   * @param position its position among the others, from 0
   * @param before the project that is taken off; null where one is added
   * @param after the project that is added; null where one is taken off
   */
  record PlaceProject(int position, @Nullable Project before, @Nullable Project after)
      implements Edit {
    /** Checks that there is exactly one. */
    public PlaceProject {
      if ((before == null) == (after == null) || position < 0) {
        throw new IllegalArgumentException("a project is added or taken off");
      }
    }

    /** The project that is added or taken off. */
    public Project project() {
      return Objects.requireNonNull(before == null ? after : before);
    }

    @Override
    public PlaceProject inverse() {
      return new PlaceProject(position, after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return before == null ? plan.withAdded(position, project()) : plan.without(project().code());
    }
  }

  /**
   * An indicator follows from another in some way, or no longer does.
   *
   * @param kind in which way
   * @param indicator the one that follows
   * @param before what it followed from; null for nothing
   * @param after what it is to follow from; null for nothing
   */
  record SetRelation(
      RelationKind kind,
      IndicatorCode indicator,
      @Nullable IndicatorCode before,
      @Nullable IndicatorCode after)
      implements Edit {
    @Override
    public SetRelation inverse() {
      return new SetRelation(kind, indicator, after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(plan.judgement().with(kind, indicator, after));
    }
  }

  /**
   * The outline changes: chapters, sections and measures come, go, move or get other titles and
   * numbers. All that refers to a section or measure follows it.
   *
   * @param before as it was
   * @param after as it is to be
   * @param places where its sections and measures have gone
   */
  record SetOutline(Outline before, Outline after, Renumbering places) implements Edit {
    @Override
    public SetOutline inverse() {
      return new SetOutline(after, before, places.inverse());
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(after, places);
    }
  }

  /**
   * A source points to another place of the outline, or is called otherwise.
   *
   * @param before as it was
   * @param after as it is to be, with the same code
   */
  record SetSource(Source before, Source after) implements Edit {
    /** Checks that both are the same source. */
    public SetSource {
      if (!before.code().equals(after.code())) {
        throw new IllegalArgumentException("another source: " + after.code());
      }
    }

    @Override
    public SetSource inverse() {
      return new SetSource(after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(after);
    }
  }

  /**
   * A year is closed or opened again.
   *
   * @param year the year
   * @param before who had closed it; null if it was open
   * @param after who closes it; null opens it
   */
  record SetClosedYear(PlanYear year, @Nullable ClosedYear before, @Nullable ClosedYear after)
      implements Edit {
    /** Checks that both are of the year. */
    public SetClosedYear {
      if ((before != null && !before.year().equals(year))
          || (after != null && !after.year().equals(year))) {
        throw new IllegalArgumentException("another year: " + year);
      }
    }

    @Override
    public SetClosedYear inverse() {
      return new SetClosedYear(year, after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(year, after);
    }
  }

  /**
   * The full text of a section changes.
   *
   * @param section number of the section
   * @param before the text there was; null for none
   * @param after the text there is to be; null takes it away
   */
  record SetText(int section, @Nullable SectionText before, @Nullable SectionText after)
      implements Edit {
    /** Checks that both are of the section. */
    public SetText {
      if ((before != null && before.section() != section)
          || (after != null && after.section() != section)) {
        throw new IllegalArgumentException("a text of another section: " + section);
      }
    }

    @Override
    public SetText inverse() {
      return new SetText(section, after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(section, after);
    }
  }

  /**
   * The cut-offs of the assessment change.
   *
   * @param before as they were
   * @param after as they are to be
   */
  record SetRules(AssessmentRules before, AssessmentRules after) implements Edit {
    @Override
    public SetRules inverse() {
      return new SetRules(after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(plan.judgement().with(after));
    }
  }

  /**
   * The office's own verdict changes.
   *
   * @param key what it is about
   * @param before what was said; null for nothing
   * @param after what is said; null takes it away
   */
  record SetVerdict(VerdictKey key, @Nullable ManualVerdict before, @Nullable ManualVerdict after)
      implements Edit {
    /** Checks that both verdicts are about the key. */
    public SetVerdict {
      if ((before != null && !before.key().equals(key))
          || (after != null && !after.key().equals(key))) {
        throw new IllegalArgumentException("a verdict about something else: " + key);
      }
    }

    @Override
    public SetVerdict inverse() {
      return new SetVerdict(key, after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(plan.judgement().with(key, after));
    }
  }

  /**
   * A finding is signed off, or opened again.
   *
   * @param key the finding
   * @param before the sign-off there was; null for none
   * @param after the sign-off there is; null opens the finding again
   */
  record SetSignOff(FindingKey key, @Nullable SignOff before, @Nullable SignOff after)
      implements Edit {
    /** Checks that both sign-offs are of the finding. */
    public SetSignOff {
      if ((before != null && !before.key().equals(key))
          || (after != null && !after.key().equals(key))) {
        throw new IllegalArgumentException("a sign-off of another finding: " + key);
      }
    }

    @Override
    public SetSignOff inverse() {
      return new SetSignOff(key, after, before);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(plan.judgement().with(key, after));
    }
  }

  /**
   * Several changes that stand or fall together and are undone in one step.
   *
   * @param edits in the order in which they are applied; at least one, none of them several
   */
  record Several(List<Edit> edits) implements Edit {
    /** Copies the list and checks it. */
    public Several {
      edits = List.copyOf(edits);
      if (edits.isEmpty() || edits.stream().anyMatch(Several.class::isInstance)) {
        throw new IllegalArgumentException("several is one level of at least one edit");
      }
    }

    @Override
    public Several inverse() {
      List<Edit> back = new ArrayList<>();
      edits.reversed().forEach(edit -> back.add(edit.inverse()));
      return new Several(back);
    }

    @Override
    public List<Edit> parts() {
      return edits;
    }

    /** {@inheritDoc} Cells that come one after the other are changed at once. */
    @Override
    public Plan applyTo(Plan plan) {
      Plan changed = plan;
      Map<FigureKey, @Nullable Figure> cells = new LinkedHashMap<>();
      for (Edit edit : edits) {
        if (edit instanceof SetFigure set) {
          set.refuseIfClosed(changed);
          cells.put(set.key(), set.after());
        } else {
          changed = edit.applyTo(changed.with(cells));
          cells.clear();
        }
      }
      return changed.with(cells);
    }
  }
}
