package lantu.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lantu.chart.ChartModel;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** What was measured at several sizes: as a page of Markdown, as a document, and as charts. */
public final class ScaleTable {
  private final Messages messages;
  private final List<ScaleGrowth> rows = new ArrayList<>();
  private final List<Integer> factors;
  private final List<Peer.Compared> peers;
  private final String machine;

  /**
   * The results.
   *
   * @param peers what others took for the same files; may be empty
   * @param machine what it was measured on, in words
   */
  public ScaleTable(
      Collection<ScaleCost> costs, List<Peer.Compared> peers, String machine, Messages messages) {
    this.messages = messages;
    this.machine = machine;
    this.peers = List.copyOf(peers);
    this.factors = List.copyOf(new TreeSet<>(costs.stream().map(ScaleCost::factor).toList()));
    Map<ScaleWork, List<ScaleCost>> byWork =
        costs.stream().collect(Collectors.groupingBy(ScaleCost::work));
    for (ScaleWork work : ScaleWork.values()) {
      List<ScaleCost> measured = byWork.get(work);
      if (measured != null) {
        rows.add(new ScaleGrowth(measured));
      }
    }
  }

  /** One row for each kind of work. */
  public List<ScaleGrowth> rows() {
    return List.copyOf(rows);
  }

  /** The charts by group. */
  public Map<ScaleWork.Group, ChartModel> charts() {
    return new ScalePlots(messages, factors).of(rows);
  }

  /**
   * The page.
   *
   * @param pictures the names of the charts' files, shown at the end
   */
  public String markdown(List<String> pictures) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(say("head")).append("\n\n");
    page.append(say("intro", machine)).append("\n\n");
    rows.getFirst().costs().stream()
        .map(cost -> "- " + say("size", cost.factor(), indicators(cost), cost.figures()) + "\n")
        .forEach(page::append);
    page.append('\n');
    table(page);
    allowed().ifPresent(text -> page.append('\n').append(text).append('\n'));
    page.append("\n## ").append(say("peers")).append("\n\n");
    peers(page);
    page.append("\n## ").append(say("plots")).append("\n\n");
    pictures.forEach(name -> page.append("![](").append(name).append(")\n"));
    return page.toString();
  }

  private void table(StringBuilder page) {
    List<String> head = new ArrayList<>(List.of(say("column.work")));
    factors.forEach(factor -> head.add(say("column.at", factor)));
    for (int i = 1; i < factors.size(); i++) {
      head.add(say("column.step", factors.get(i - 1), factors.get(i)));
    }
    head.add(say("column.verdict"));
    row(page, head);
    row(page, head.stream().map(cell -> cell.equals(head.getFirst()) ? "---" : "---:").toList());
    for (ScaleGrowth growth : rows) {
      List<String> cells = new ArrayList<>(List.of(title(growth)));
      growth.costs().forEach(cost -> cells.add(millis(cost.medianMicros())));
      growth.steps().forEach(step -> cells.add(two(step.exponent())));
      cells.add(verdict(growth));
      row(page, cells);
    }
  }

  private String verdict(ScaleGrowth growth) {
    return growth.steps().isEmpty() ? say("one") : say(growth.within() ? "within" : "beyond");
  }

  private java.util.Optional<String> allowed() {
    String exponents =
        rows.getFirst().steps().stream()
            .map(step -> two(step.allowed()))
            .collect(Collectors.joining("、"));
    return exponents.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(say("legend", exponents, two(ScaleGrowth.TOLERANCE)));
  }

  private void peers(StringBuilder page) {
    if (peers.isEmpty()) {
      page.append(say("peer.none")).append('\n');
      return;
    }
    row(page, List.of(say("column.work"), say("peer.name"), say("peer.column"), say("peer.ratio")));
    row(page, List.of("---", "---", "---:", "---:"));
    for (Peer.Compared peer : peers) {
      row(
          page,
          List.of(
              say("doing", peer.cost().factor(), say("of." + peer.cost().work())),
              peer.peer(),
              millis(peer.micros()),
              two(peer.ratio())));
    }
  }

  private static void row(StringBuilder page, List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** The results for scripts; times in milliseconds. */
  public Map<String, @Nullable Object> document() {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("machine", machine);
    document.put("factors", factors);
    document.put("works", rows.stream().map(this::document).toList());
    document.put("peers", peers.stream().map(this::document).toList());
    return document;
  }

  private Map<String, @Nullable Object> document(ScaleGrowth growth) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("work", growth.costs().getFirst().work().name());
    row.put("title", title(growth));
    row.put("group", growth.costs().getFirst().work().group().name());
    row.put("costs", growth.costs().stream().map(ScaleTable::document).toList());
    row.put("exponents", growth.steps().stream().map(step -> two(step.exponent())).toList());
    row.put("allowed", growth.steps().stream().map(step -> two(step.allowed())).toList());
    row.put("within", growth.steps().isEmpty() ? null : growth.within());
    return row;
  }

  private static Map<String, Object> document(ScaleCost cost) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("factor", cost.factor());
    one.put("figures", cost.figures());
    one.put("results", cost.results());
    one.put("runs", cost.runs());
    one.put("medianMillis", millis(cost.medianMicros()));
    one.put("processorMillis", millis(cost.processorMicros()));
    one.put("worstMillis", millis(cost.worstMicros()));
    return one;
  }

  private Map<String, @Nullable Object> document(Peer.Compared peer) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("work", peer.cost().work().name());
    one.put("factor", peer.cost().factor());
    one.put("peer", peer.peer());
    one.put("peerMillis", millis(peer.micros()));
    one.put("ratio", two(peer.ratio()));
    return one;
  }

  private String title(ScaleGrowth growth) {
    return say("of." + growth.costs().getFirst().work());
  }

  private static int indicators(ScaleCost cost) {
    return cost.factor() * SampleAtScale.INDICATORS;
  }

  private String say(String key, Object... arguments) {
    return messages.get("work.scale." + key, arguments);
  }

  static String millis(long micros) {
    BigDecimal exact = BigDecimal.valueOf(micros, 3);
    return exact
        .setScale(exact.compareTo(BigDecimal.TEN) < 0 ? 2 : 0, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String two(double number) {
    return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
