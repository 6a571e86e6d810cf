package lantu.ui.shell;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantu.merge.MergeCell;
import lantu.merge.PlanMerge;
import lantu.merge.Side;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.work.MergeLine;
import lantu.work.MergeWords;

/** A merge while the reader decides it. */
final class MergeModel {
  private final Messages messages;
  private final MergeWords words;
  private PlanMerge merge;

  MergeModel(PlanMerge merge, Plan plan, Messages messages) {
    this.merge = merge;
    this.messages = messages;
    this.words = new MergeWords(plan, messages);
  }

  /** The merge as it is decided so far. */
  PlanMerge merge() {
    return merge;
  }

  /** All that either side changed, conflicts first. */
  List<MergeLine> lines() {
    return words.lines(merge);
  }

  /** Lets a side stand in some cells. */
  void choose(Collection<MergeLine> lines, Side side) {
    Map<String, Side> chosen = new HashMap<>(merge.choices());
    lines.forEach(line -> chosen.put(line.cell().code(), side));
    merge = merge.with(chosen);
  }

  /** Lets both stand, each under a code of its own, where that can be. */
  void chooseBoth(Collection<MergeLine> lines) {
    choose(lines.stream().filter(line -> line.cell().canStayTwice()).toList(), Side.BOTH);
  }

  /** Lets a side stand in every conflict that is not decided, and in those that come up with it. */
  void chooseRest(Side side) {
    while (!merge.open().isEmpty()) {
      Map<String, Side> chosen = new HashMap<>(merge.choices());
      merge.open().forEach(cell -> chosen.put(cell.code(), side));
      merge = merge.with(chosen);
    }
  }

  /** All of a line, where the table has no room for it. */
  String whole(MergeLine line) {
    return messages.get(
        "packages.merge.whole",
        line.object(),
        line.state(),
        line.before(),
        line.mine(),
        line.theirs());
  }

  /** Which side stands, in words. */
  String taken(MergeLine line) {
    return merge
        .decided(line.cell())
        .map(side -> messages.get("merge.side." + side))
        .orElseGet(() -> messages.get("merge.side.open"));
  }

  /** How many there are, in words. */
  String count() {
    if (merge.cells().isEmpty()) {
      return messages.get("packages.merge.none");
    }
    long conflicts =
        merge.cells().stream().filter(cell -> cell.state() == MergeCell.State.CONFLICT).count();
    return messages.get(
        "packages.merge.count", merge.cells().size(), conflicts, merge.open().size());
  }
}
