package lantu.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Milestone;
import lantu.plan.Project;
import lantu.plan.ProjectDate;
import lantu.text.NumberText;
import org.jspecify.annotations.Nullable;

/** When the projects of a plan begin and end, by zone, with their milestones. */
final class ProjectTimeline {
  private static final int MONTHS = 12;

  /** More rows than anybody looks through in a picture; the table has them all. */
  private static final int MOST = 400;

  private final ChartFrame frame;
  private final List<Area> zones;

  ProjectTimeline(ChartFrame frame) {
    this.frame = frame;
    this.zones = frame.plan().areas(AreaKind.ZONE);
  }

  /** The timeline of these projects. */
  ChartModel model(String name, List<Project> projects, Timeline.@Nullable Now now) {
    List<Project> rows =
        projects.stream()
            .sorted(
                Comparator.comparingInt(this::zone)
                    .thenComparingInt(project -> first(project).orElse(Integer.MAX_VALUE)))
            .toList();
    Map<Integer, String> groups = groups(rows);
    List<Timeline.Bar> bars =
        rows.stream().limit(MOST).map(one -> bar(one, groups.getOrDefault(zone(one), ""))).toList();
    long dated = rows.stream().filter(one -> first(one).isPresent()).count();
    boolean marked = bars.stream().anyMatch(bar -> !bar.marks().isEmpty());
    String words = frame.text("chart.timeline.subtitle", frame.plan().profile().shortTitle());
    return new ChartModel(
        name,
        title(rows, dated),
        words,
        "",
        frame.text("chart.timeline.column.name"),
        "",
        ChartForm.TIMELINE,
        rows.stream().map(project -> project.code().value()).toList(),
        List.of(),
        List.of(),
        frame.marks(),
        marked ? frame.text("chart.timeline.note") : null,
        dated > 0 ? null : frame.text("chart.timeline.empty", rows.size()),
        List.of(),
        new Timeline(
            firstYear(bars),
            lastYear(bars),
            now,
            bars,
            frame.text("chart.timeline.unknown"),
            frame.text("chart.timeline.more"),
            rows.size() - bars.size(),
            table(rows)),
        null,
        null,
        ChartScale.AUTO,
        null);
  }

  private String title(List<Project> rows, long dated) {
    if (dated == 0) {
      return frame.text("chart.timeline.none", rows.size());
    }
    long low = rows.stream().filter(one -> one.confidence() == DeliveryConfidence.LOW).count();
    return low == 0
        ? frame.text("chart.timeline.some", rows.size(), dated)
        : frame.text("chart.timeline.someLate", rows.size(), dated, low);
  }

  /** The position of its zone; behind all zones where it lies in none of them. */
  private int zone(Project project) {
    return IntStream.range(0, zones.size())
        .filter(i -> zones.get(i).code().equals(project.zone()))
        .findFirst()
        .orElse(zones.size());
  }

  private static OptionalInt first(Project project) {
    return Stream.of(project.start(), project.finish())
        .filter(Objects::nonNull)
        .mapToInt(ProjectDate::firstMonth)
        .findFirst();
  }

  private Timeline.Bar bar(Project project, String group) {
    int zone = zone(project);
    ProjectDate start = project.start();
    ProjectDate finish = project.finish();
    return new Timeline.Bar(
        project.code().value(),
        project.name(),
        group,
        zone < zones.size() ? Look.zone(zone) : Look.DISTRICT,
        start == null ? null : start.firstMonth(),
        finish == null ? null : finish.lastMonth(),
        remark(project),
        told(project),
        project.milestones().stream().flatMap(one -> mark(project, one)).toList());
  }

  /** The words that head each zone's projects, by its position. */
  private Map<Integer, String> groups(List<Project> all) {
    Map<Integer, List<Project>> members = all.stream().collect(Collectors.groupingBy(this::zone));
    Map<Integer, String> groups = new HashMap<>();
    members.forEach((zone, projects) -> groups.put(zone, group(zone, projects)));
    return groups;
  }

  private String group(int zone, List<Project> members) {
    long dated = members.stream().filter(one -> first(one).isPresent()).count();
    String name =
        zone < zones.size() ? zones.get(zone).name() : frame.text("chart.timeline.noZone");
    return frame.text("chart.timeline.group", name, members.size(), dated);
  }

  private String remark(Project project) {
    List<String> parts = new ArrayList<>();
    DeliveryConfidence confidence = project.confidence();
    if (confidence == DeliveryConfidence.LOW || confidence == DeliveryConfidence.MEDIUM) {
      parts.add(frame.text("chart.timeline." + confidence, frame.messages().term(confidence)));
    }
    if (project.start() != null && project.finish() == null) {
      parts.add(frame.text("chart.timeline.noFinish"));
    }
    if (project.start() == null && project.finish() != null) {
      parts.add(frame.text("chart.timeline.noStart"));
    }
    return String.join(" · ", parts);
  }

  private String told(Project project) {
    List<String> lines = new ArrayList<>(List.of(project.name()));
    lines.add(frame.text("chart.timeline.told", date(project.start()), date(project.finish())));
    DeliveryConfidence confidence = project.confidence();
    String state =
        Stream.of(project.stage(), confidence == null ? null : frame.messages().term(confidence))
            .flatMap(Stream::ofNullable)
            .reduce((one, other) -> one + " · " + other)
            .orElse("");
    if (!state.isEmpty()) {
      lines.add(state);
    }
    if (project.blocking() != null) {
      lines.add(frame.text("chart.timeline.blocking", project.blocking()));
    }
    return String.join("\n", lines);
  }

  private Stream<Timeline.Mark> mark(Project project, Milestone milestone) {
    ProjectDate due = milestone.due();
    if (due == null) {
      return Stream.empty();
    }
    String key = milestone.done() ? "chart.timeline.done" : "chart.timeline.open";
    return Stream.of(
        new Timeline.Mark(
            due.firstMonth(),
            due.lastMonth(),
            milestone.done(),
            frame.text(key, project.name(), milestone.title(), date(due))));
  }

  private String date(@Nullable ProjectDate date) {
    if (date == null) {
      return frame.text("chart.timeline.unknown");
    }
    return date.month() == null
        ? frame.text("chart.timeline.year", date.year())
        : frame.text("chart.timeline.month", date.year(), date.month());
  }

  private int firstYear(List<Timeline.Bar> bars) {
    int first = frame.plan().profile().period().first().value();
    return Math.min(months(bars).min().orElse(first * MONTHS) / MONTHS, first);
  }

  private int lastYear(List<Timeline.Bar> bars) {
    return Math.max(
        months(bars).max().orElse(0) / MONTHS, frame.plan().profile().period().last().value());
  }

  /** Every month that something begins or ends in. */
  private static IntStream months(List<Timeline.Bar> bars) {
    return bars.stream()
        .flatMapToInt(
            bar ->
                IntStream.concat(
                    Stream.of(bar.from(), bar.to())
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue),
                    bar.marks().stream()
                        .flatMapToInt(mark -> IntStream.of(mark.from(), mark.to()))));
  }

  private ChartTable table(List<Project> rows) {
    List<String> headers =
        Stream.of(
                "name",
                "zone",
                "section",
                "stage",
                "start",
                "finish",
                "investment",
                "milestones",
                "confidence",
                "blocking")
            .map(key -> frame.text("chart.timeline.column." + key))
            .toList();
    return new ChartTable(headers, rows.stream().map(this::row).toList());
  }

  private List<String> row(Project project) {
    int zone = zone(project);
    String unknown = frame.text("chart.timeline.unknown");
    long done = project.milestones().stream().filter(Milestone::done).count();
    DeliveryConfidence confidence = project.confidence();
    return List.of(
        project.name(),
        zone < zones.size() ? zones.get(zone).name() : "",
        frame.text("chart.timeline.section", project.section()),
        orElse(project.stage(), ""),
        project.start() == null ? unknown : project.start().toString(),
        project.finish() == null ? unknown : project.finish().toString(),
        project.investment() == null ? "" : NumberText.plain(project.investment()),
        project.milestones().isEmpty() ? "" : done + "/" + project.milestones().size(),
        confidence == null ? "" : frame.messages().term(confidence),
        orElse(project.blocking(), ""));
  }

  private static String orElse(@Nullable String text, String otherwise) {
    return text == null ? otherwise : text;
  }
}
