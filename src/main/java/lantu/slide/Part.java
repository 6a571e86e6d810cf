package lantu.slide;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantu.chart.ChartModel;
import lantu.explain.VerdictText;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/** A part of a page. */
public sealed interface Part {
  /** Numbers that stand for themselves, side by side. */
  record Facts(List<Fact> facts) implements Part {
    /** Copies the list. */
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * One of them.
   *
   * @param label what it is
   * @param value the number, with its sign or unit where it has one
   * @param remark what to think of beside it; empty for nothing
   */
  record Fact(String label, String value, String remark) {}

  /**
   * How many targets have which status.
   *
   * @param rows one a group
   * @param names what the plan calls each status
   * @param also statuses to show even where none has them
   */
  record Tally(List<Row> rows, Map<VerdictStatus, String> names, Set<VerdictStatus> also)
      implements Part {
    /** Shows the statuses that occur. */
    public Tally(List<Row> rows, Map<VerdictStatus, String> names) {
      this(rows, names, Set.of());
    }

    /** Copies the collections. */
    public Tally {
      rows = List.copyOf(rows);
      names = Map.copyOf(names);
      also = Set.copyOf(also);
    }

    /** The same with a line for each status that another one shows, to stand beside it. */
    public Tally alsoShowing(Tally other) {
      return new Tally(rows, names, Set.copyOf(other.statuses()));
    }

    /** The name of a status with its shape in front. */
    public String shownName(VerdictStatus status) {
      return VerdictText.shape(status) + " " + names.getOrDefault(status, "");
    }

    /**
     * One group.
     *
     * @param label its name
     * @param total how many targets it has
     * @param counts how many of each status, every status named
     */
    public record Row(String label, int total, Map<VerdictStatus, Integer> counts) {
      /** Copies the map. */
      public Row {
        counts = Map.copyOf(counts);
      }
    }

    /** The statuses that occur in any row or are to be shown, in their own order. */
    public List<VerdictStatus> statuses() {
      return Arrays.stream(VerdictStatus.values())
          .filter(
              status ->
                  also.contains(status)
                      || rows.stream().anyMatch(row -> row.counts().getOrDefault(status, 0) > 0))
          .toList();
    }
  }

  /** Entries below each other. */
  record Entries(List<Entry> entries) implements Part {
    /** Copies the list. */
    public Entries {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One of them.
   *
   * @param status its status; null for what has none
   * @param mark the status in words, or how much it matters
   * @param binding whether it is about a binding indicator
   * @param title what it is about
   * @param sentences what there is to say
   */
  record Entry(
      @Nullable VerdictStatus status,
      String mark,
      boolean binding,
      String title,
      List<String> sentences) {
    /** Copies the list. */
    public Entry {
      sentences = List.copyOf(sentences);
    }

    /** The mark with its shape in front where it is a status. */
    public String shownMark() {
      return status == null ? mark : VerdictText.shape(status) + " " + mark;
    }
  }

  /** A chart. */
  record Picture(ChartModel model) implements Part {}

  /** Running text, one paragraph each. */
  record Words(List<String> paragraphs) implements Part {
    /** Copies the list. */
    public Words {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
