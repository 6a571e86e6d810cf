package lantu.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lantu.edit.Edit;
import lantu.plan.ClosedYear;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a block of cells would change in a plan, before anything is changed.
 *
 * @param changes the cells that would change, in the block's order, each cell once
 * @param refused the cells that cannot be taken
 */
public record ProposedFigures(List<Edit.SetFigure> changes, List<Refused> refused) {
  /** Copies the lists. */
  public ProposedFigures {
    changes = List.copyOf(changes);
    refused = List.copyOf(refused);
  }

  /**
   * A cell that cannot be taken.
   *
   * @param key the cell it was meant for; null where the block does not say which
   * @param line line of the block, from 1
   * @param column column of the block, from 1
   * @param text what stands there
   * @param why the reason
   */
  public record Refused(@Nullable FigureKey key, int line, int column, String text, Refusal why) {}

  /** The changes to cells that hold a figure now: it would be replaced or taken away. */
  public List<Edit.SetFigure> overwrites() {
    return changes.stream().filter(change -> change.before() != null).toList();
  }

  /** All changes as one step of undo; empty if there are none. */
  public Optional<Edit> edit() {
    return switch (changes.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(changes.getFirst());
      default -> Optional.of(new Edit.Several(List.copyOf(changes)));
    };
  }

  /** Gathers a proposal cell by cell. */
  public static final class Builder {
    private final Plan plan;
    private final List<Edit.SetFigure> changes = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Set<FigureKey> seen = new HashSet<>();

    /** A proposal for a plan as it is now. */
    public Builder(Plan plan) {
      this.plan = plan;
    }

    /** Proposes typed text for a cell; line and column say where in the block it stands, from 1. */
    public void cell(FigureKey key, String text, int line, int column) {
      try {
        if (!seen.add(key)) {
          throw new Refusal("work.cellTwice");
        }
        Edit.SetFigure edit = EnterFigure.typed(plan, key, text);
        if (!Objects.equals(edit.before(), edit.after())) {
          plan.closedYear(key.year()).map(ClosedYear::refusal).ifPresent(Builder::refuse);
          changes.add(edit);
        }
      } catch (Refusal why) {
        refused.add(new Refused(key, line, column, text, why));
      }
    }

    /** Notes that a text of the block belongs to no cell; line and column as for a cell. */
    public void refuse(String text, int line, int column, Refusal why) {
      refused.add(new Refused(null, line, column, text, why));
    }

    private static void refuse(Refusal why) {
      throw why;
    }

    /** What has been gathered. */
    public ProposedFigures build() {
      return new ProposedFigures(changes, refused);
    }
  }
}
