package lantu.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.review.Proposal;
import lantu.text.NumberText;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 推演: a plan with figures that are only proposed. Immutable; nothing is written until somebody
 * applies {@link #edit}.
 */
public final class WhatIf {
  private final Plan original;
  private final Map<FigureKey, Edit.SetFigure> proposed;
  private final Plan plan;

  private WhatIf(Plan original, Map<FigureKey, Edit.SetFigure> proposed) {
    this.original = original;
    this.proposed = proposed;
    Plan changed = original;
    for (Edit edit : proposed.values()) {
      changed = edit.applyTo(changed);
    }
    this.plan = changed;
  }

  /** Nothing proposed yet. */
  public static WhatIf on(Plan plan) {
    return new WhatIf(plan, Map.of());
  }

  /** The plan without the proposals. */
  public Plan original() {
    return original;
  }

  /** The plan with them. */
  public Plan plan() {
    return plan;
  }

  /** Whether nothing is proposed. */
  public boolean isEmpty() {
    return proposed.isEmpty();
  }

  /**
   * The same with a figure proposed as typed; blank text, or what stands there anyway, takes the
   * proposal for the cell back.
   *
   * @throws Refusal as {@link EnterFigure#typed}, or {@code work.yearClosed} for a closed year, in
   *     which nothing could be accepted
   */
  public WhatIf propose(FigureKey key, String typed) {
    if (typed.isBlank()) {
      return without(key);
    }
    original
        .closedYear(key.year())
        .ifPresent(
            closed -> {
              throw closed.refusal();
            });
    Edit.SetFigure edit = EnterFigure.typed(original, key, typed);
    if (same(value(edit.before()), value(edit.after()))) {
      return without(key);
    }
    Map<FigureKey, Edit.SetFigure> more = new LinkedHashMap<>(proposed);
    more.put(key, edit);
    return new WhatIf(original, more);
  }

  /** The same without a proposal for the cell. */
  public WhatIf without(FigureKey key) {
    Map<FigureKey, Edit.SetFigure> fewer = new LinkedHashMap<>(proposed);
    fewer.remove(key);
    return new WhatIf(original, fewer);
  }

  /** The figures proposed, in the order in which they were. */
  public List<Proposal> proposals() {
    List<Proposal> proposals = new ArrayList<>();
    proposed.forEach(
        (key, edit) ->
            proposals.add(
                new Proposal(
                    key, value(edit.before()), Objects.requireNonNull(value(edit.after())))));
    return List.copyOf(proposals);
  }

  /** What is proposed for a cell; empty for nothing. */
  public Optional<BigDecimal> proposed(FigureKey key) {
    return Optional.ofNullable(proposed.get(key)).map(edit -> value(edit.after()));
  }

  /** The one step that makes the proposals the plan's; empty if nothing is proposed. */
  public Optional<Edit> edit() {
    return proposed.isEmpty()
        ? Optional.empty()
        : Optional.of(Edit.of(List.copyOf(proposed.values())));
  }

  /** The proposals put again on the plan as it is now. */
  public Taken retake(Plan now) {
    return take(now, proposals());
  }

  /**
   * Proposals put on a plan, such as those of a scenario.
   *
   * @return what can be proposed, and what cannot: its cell is gone from the plan or closed
   */
  public static Taken take(Plan plan, List<Proposal> proposals) {
    WhatIf taken = on(plan);
    List<Proposal> left = new ArrayList<>();
    for (Proposal proposal : proposals) {
      FigureKey key = proposal.key();
      if (plan.indicator(key.indicator()).isEmpty() || plan.area(key.area()).isEmpty()) {
        left.add(proposal);
        continue;
      }
      try {
        taken = taken.propose(key, NumberText.plain(proposal.proposed()));
      } catch (Refusal refusal) {
        left.add(proposal);
      }
    }
    return new Taken(taken, List.copyOf(left));
  }

  /**
   * Proposals put on a plan.
   *
   * @param whatIf those that could be
   * @param left those that could not
   */
  public record Taken(WhatIf whatIf, List<Proposal> left) {}

  private static boolean same(@Nullable BigDecimal before, @Nullable BigDecimal after) {
    return before != null && after != null && before.compareTo(after) == 0;
  }

  private static @Nullable BigDecimal value(@Nullable Figure figure) {
    return figure == null ? null : figure.value();
  }
}
