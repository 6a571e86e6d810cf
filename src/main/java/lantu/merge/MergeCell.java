package lantu.merge;

import java.util.List;
import java.util.Optional;
import lantu.value.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is to be decided together in a merge.
 *
 * @param kind what it is about
 * @param key of what, by its code or key
 * @param part which part of an indicator, a project or the cut-offs, under its name in the plan
 *     format; empty for the whole
 * @param state who changed it
 * @param reason why it is a conflict although only one side changed it; null otherwise
 * @param before what was there; null for nothing, as the two below
 * @param mine what is here
 * @param theirs what came
 * @param covers the values of a plan that go with it
 */
public record MergeCell(
    CellKind kind,
    Object key,
    String part,
    State state,
    @Nullable Reason reason,
    @Nullable Object before,
    @Nullable Object mine,
    @Nullable Object theirs,
    List<CellId> covers) {
  /** Who changed it. */
  public enum State {
    /** Both, in the same way. */
    SAME,
    /** This side alone. */
    HERE,
    /** The other side alone. */
    THERE,
    /** Both, differently; nobody but the reader can tell which is to stand. */
    CONFLICT
  }

  /** Why a change of one side is a conflict. */
  public enum Reason {
    /** The year was closed here. */
    CLOSED_HERE,
    /** The year was closed there. */
    CLOSED_THERE,
    /** Removed on one side and changed on the other. */
    REMOVED,
    /** Both sides created it, each another one. */
    CREATED_TWICE,
    /** What is here refers to parts of the outline that are gone there. */
    REFERRED_TO,
    /** The plan would not hold together with it. */
    NOT_TOGETHER
  }

  /** Copies the list. */
  public MergeCell {
    covers = List.copyOf(covers);
  }

  /** A short code by which it can be chosen, as long as nothing about it changes. */
  public String code() {
    String all = kind + "\n" + key + "\n" + part + "\n" + before + "\n" + mine + "\n" + theirs;
    return Sha256.of(all).substring(0, 8);
  }

  /** Whether what both sides created can both stay, theirs under a code of its own. */
  public boolean canStayTwice() {
    return Doubled.can(this);
  }

  /** What stands after the merge if nobody chooses; empty for a conflict. */
  public Optional<Side> usual() {
    return switch (state) {
      case SAME, HERE -> Optional.of(Side.MINE);
      case THERE -> Optional.of(Side.THEIRS);
      case CONFLICT -> Optional.empty();
    };
  }

  MergeCell inConflict(Reason why) {
    return new MergeCell(kind, key, part, State.CONFLICT, why, before, mine, theirs, covers);
  }
}
