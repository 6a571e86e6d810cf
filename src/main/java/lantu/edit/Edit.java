package lantu.edit;

import java.util.ArrayList;
import java.util.List;
import lantu.plan.AssessmentRules;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.FindingKey;
import lantu.plan.Indicator;
import lantu.plan.ManualVerdict;
import lantu.plan.Plan;
import lantu.plan.SignOff;
import lantu.plan.VerdictKey;
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

    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(key, after);
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

    @Override
    public Plan applyTo(Plan plan) {
      Plan changed = plan;
      for (Edit edit : edits) {
        changed = edit.applyTo(changed);
      }
      return changed;
    }
  }
}
