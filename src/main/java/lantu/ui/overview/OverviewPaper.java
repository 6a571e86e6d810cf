package lantu.ui.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lantu.chart.ChartModel;
import lantu.chart.ChartTable;
import lantu.chart.Look;
import lantu.chart.OnePage;
import lantu.text.Messages;
import lantu.text.NumberText;

/**
 * The overview on one page of paper: the same words and numbers as on the screen, laid out for
 * print. What does not fit is counted, never left out silently.
 */
final class OverviewPaper {
  private static final int MOST_TALKS = 8;
  private static final int MOST_DEPARTMENTS = 12;
  private static final int MOST_CHANGES = 4;

  private final Overview overview;
  private final Messages messages;

  OverviewPaper(Overview overview, Messages messages) {
    this.overview = overview;
    this.messages = messages;
  }

  /**
   * The page.
   *
   * @param day the day it is printed, in words
   * @param demo whether the figures are synthetic
   * @param changes how much was changed since the chosen day, and the latest of it
   */
  ChartModel page(String day, boolean demo, List<String> changes) {
    List<OnePage.Part> parts = new ArrayList<>(List.of(time(), standing(), talks()));
    Overview.ZoneStrip zones = overview.zones();
    if (zones != null) {
      parts.add(zones(zones));
    }
    parts.add(completeness());
    parts.add(
        new OnePage.Lines(
            say("changes"),
            "",
            changes.stream()
                .limit(MOST_CHANGES)
                .map(words -> new OnePage.Line(words, "", ""))
                .toList()));
    return ChartModel.ofPage(
        "overview",
        messages.get("overview.paper.title", overview.title()),
        String.join(messages.get("overview.identity.separator"), overview.identity()),
        demo ? List.of(messages.get("chart.mark.demo")) : List.of(),
        messages.get("overview.paper.printed", day, overview.standing().cutOff()),
        new OnePage(parts, table(parts)));
  }

  private OnePage.Part time() {
    Overview.TimeProgress time = overview.time();
    return new OnePage.Bars(
        say("time"),
        time.sentence(),
        List.of(new OnePage.Bar(say("time"), time.share(), time.percent(), Look.ACCENT)),
        "");
  }

  private OnePage.Part standing() {
    Overview.Standing standing = overview.standing();
    return new OnePage.Lines(
        say("standing"),
        standing.cutOff(),
        standing.groups().stream()
            .map(
                group ->
                    new OnePage.Line(
                        messages.get("overview.standing.group", group.name(), group.total()),
                        group.counts().stream()
                            .map(count -> count.words() + " " + count.count())
                            .collect(Collectors.joining("　")),
                        ""))
            .toList());
  }

  private OnePage.Part talks() {
    List<Overview.Talk> talks = overview.standing().talks();
    if (talks.isEmpty()) {
      return new OnePage.Lines(
          say("owed"),
          messages.get("overview.paper.count", overview.owed().size()),
          overview.owed().stream()
              .limit(MOST_TALKS)
              .map(owed -> new OnePage.Line(owed.name(), "", owed.needed()))
              .toList());
    }
    return new OnePage.Lines(
        say("talks"),
        messages.get("overview.talks.all", talks.size()),
        talks.stream()
            .limit(MOST_TALKS)
            .map(
                talk ->
                    new OnePage.Line(
                        talk.binding()
                            ? messages.get("overview.paper.binding", talk.name())
                            : talk.name(),
                        talk.words(),
                        talk.ground()))
            .toList());
  }

  private OnePage.Part zones(Overview.ZoneStrip strip) {
    List<OnePage.Bar> bars = new ArrayList<>();
    for (Overview.ZoneRow row : strip.rows()) {
      bars.add(
          new OnePage.Bar(
              row.name(),
              row.share(),
              messages.get(
                  "overview.zones.numbers",
                  NumberText.grouped(row.actual()),
                  NumberText.grouped(row.target())),
              Look.zone(bars.size())));
    }
    return new OnePage.Bars(say("zones"), strip.title(), bars, strip.sum() + "　" + strip.verdict());
  }

  /** The least complete departments where not all fit; the sum of all always comes first. */
  private OnePage.Part completeness() {
    Overview.Completeness completeness = overview.completeness();
    List<Overview.DepartmentFill> all = completeness.departments();
    List<Overview.DepartmentFill> shown = all;
    if (all.size() > MOST_DEPARTMENTS) {
      shown = new ArrayList<>(all.subList(0, 1));
      all.stream()
          .skip(1)
          .sorted(Comparator.comparingInt(OverviewPaper::missing).reversed())
          .limit(MOST_DEPARTMENTS - 1L)
          .forEach(shown::add);
    }
    List<OnePage.Row> rows =
        shown.stream()
            .map(row -> new OnePage.Row(row.name(), row.cells().stream().map(this::cell).toList()))
            .toList();
    int left = all.size() - shown.size();
    return new OnePage.Grid(
        say("fill"),
        messages.get(
            "overview.fill.sum",
            completeness.filled(),
            completeness.cells(),
            completeness.percent()),
        completeness.years().stream().map(Overview.YearFill::year).toList(),
        rows,
        left > 0 ? messages.get("overview.paper.more", left) : "");
  }

  private static int missing(Overview.DepartmentFill row) {
    return row.cells().stream().mapToInt(cell -> cell.due() - cell.filled()).sum();
  }

  private OnePage.Bar cell(Overview.Fill fill) {
    return new OnePage.Bar(
        "",
        fill.share(),
        messages.get("overview.fill.cell", fill.filled(), fill.due()),
        Look.ACCENT);
  }

  private ChartTable table(List<OnePage.Part> parts) {
    List<List<String>> rows = new ArrayList<>();
    for (OnePage.Part part : parts) {
      switch (part) {
        case OnePage.Lines lines ->
            lines
                .lines()
                .forEach(line -> rows.add(List.of(part.heading(), line.words(), line.end())));
        case OnePage.Bars bars ->
            bars.bars().forEach(bar -> rows.add(List.of(part.heading(), bar.name(), bar.number())));
        case OnePage.Grid grid ->
            grid.rows()
                .forEach(
                    row ->
                        rows.add(
                            List.of(
                                part.heading(),
                                row.name(),
                                row.cells().stream()
                                    .map(OnePage.Bar::number)
                                    .collect(Collectors.joining(" ")))));
      }
    }
    return new ChartTable(
        List.of(
            messages.get("overview.paper.part"),
            messages.get("overview.paper.item"),
            messages.get("overview.paper.content")),
        rows);
  }

  private String say(String key) {
    return messages.get("overview." + key);
  }
}
