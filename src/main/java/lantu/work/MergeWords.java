package lantu.work;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.edit.JournalText;
import lantu.merge.MergeCell;
import lantu.merge.MergeChange;
import lantu.merge.PlanMerge;
import lantu.plan.Authorship;
import lantu.plan.Indicator;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** A merge in the words of the history, the same on the screen and on the command line. */
public final class MergeWords {
  private static final Authorship NOBODY = new Authorship("", null);

  private final Messages messages;
  private final HistoryWords words;

  /** Words for a merge into a plan. */
  public MergeWords(Plan plan, Messages messages) {
    this.messages = messages;
    this.words = new HistoryWords(plan, messages, ZoneOffset.UTC);
  }

  /** All that was changed by anyone, conflicts first. */
  public List<MergeLine> lines(PlanMerge merge) {
    return Stream.concat(
            merge.cells().stream().filter(cell -> cell.state() == MergeCell.State.CONFLICT),
            merge.cells().stream().filter(cell -> cell.state() != MergeCell.State.CONFLICT))
        .map(this::line)
        .toList();
  }

  private MergeLine line(MergeCell cell) {
    String state = messages.get("merge.state." + cell.state());
    if (cell.reason() != null) {
      state = messages.get("merge.stateWhy", state, messages.get("merge.reason." + cell.reason()));
    }
    HistoryLine named = named(cell);
    return new MergeLine(
        cell,
        named == null ? messages.get("merge.kind.OUTLINE") : named.what(),
        object(cell, named),
        state,
        value(cell, cell.before(), cell.mine(), cell.theirs()),
        value(cell, cell.mine(), cell.theirs(), cell.before()),
        value(cell, cell.theirs(), cell.mine(), cell.before()));
  }

  private String object(MergeCell cell, @Nullable HistoryLine named) {
    if (named == null) {
      return cell.key().toString().isEmpty() ? messages.get("merge.structure") : "" + cell.key();
    }
    return named.series().isEmpty()
        ? named.object()
        : messages.get("work.change.cell", named.object(), named.series());
  }

  private @Nullable HistoryLine named(MergeCell cell) {
    return Stream.of(cell.mine(), cell.theirs(), cell.before())
        .flatMap(
            one ->
                Stream.of(cell.theirs(), cell.before(), cell.mine())
                    .filter(other -> !Objects.equals(one, other))
                    .flatMap(other -> change(cell, other, one)))
        .findFirst()
        .orElse(null);
  }

  private Stream<HistoryLine> change(MergeCell cell, @Nullable Object from, @Nullable Object to) {
    return MergeChange.of(cell, from, to).map(this::told).stream();
  }

  private HistoryLine told(Edit edit) {
    return words.line(JournalEntry.of(0, Instant.EPOCH, 0, JournalText.of(edit), NOBODY));
  }

  /** A value as the history says it came, from one of the others that is not the same. */
  private String value(
      MergeCell cell, @Nullable Object value, @Nullable Object other, @Nullable Object another) {
    return switch (value) {
      case null -> messages.get("merge.nothing");
      case Outline outline ->
          messages.get(
              "merge.structure.value",
              outline.chapters().size(),
              outline.sections().size(),
              outline.measures().size());
      case String text -> text;
      case Indicator indicator when cell.part().isEmpty() -> indicator.name();
      case Project project when cell.part().isEmpty() -> project.name();
      default -> {
        Object from = value.equals(other) ? another : other;
        String told = change(cell, from, value).map(HistoryLine::now).findFirst().orElse("");
        yield told.isEmpty() ? messages.get("merge.nothing") : told;
      }
    };
  }
}
