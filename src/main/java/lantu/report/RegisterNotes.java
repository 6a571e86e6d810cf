package lantu.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantu.plan.Area;
import lantu.plan.AreaTarget;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.Target;
import lantu.plan.ZoneCombination;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** The lines under a table of indicators; indicators are named by their number in the table. */
final class RegisterNotes {
  private final Plan plan;
  private final Messages messages;
  private final boolean open;
  private final FigureCells cells;
  private final Map<Indicator, Integer> numbers;

  /** The lines; for the public, what the office noted for itself is left out. */
  RegisterNotes(
      Plan plan, ReportSetting setting, FigureCells cells, Map<Indicator, Integer> numbered) {
    this.plan = plan;
    this.messages = setting.messages();
    this.open = setting.open();
    this.cells = cells;
    this.numbers = new LinkedHashMap<>(numbered);
  }

  /** 共20个指标，其中预期性12个、约束性8个. */
  String natures() {
    return messages.get(
        "report.register.natures",
        numbers.size(),
        numbers.keySet().stream().filter(i -> i.nature() == Nature.EXPECTED).count(),
        numbers.keySet().stream().filter(i -> i.nature() == Nature.BINDING).count());
  }

  /** What stands for no data, and whether anything was entered at all. */
  String empties(DataState state) {
    String key =
        state.nothingEntered() ? "report.register.nothingEntered" : "report.register.empties";
    return messages.get(key, plan.profile().period().first(), plan.profile().period().last());
  }

  /** Where the base figures stand and with which qualifiers; empty where there is none. */
  List<String> baseSources() {
    List<String> parts = new ArrayList<>();
    numbers.forEach(
        (indicator, number) ->
            cells
                .figure(indicator, plan.district(), plan.profile().baseYear())
                .ifPresent(figure -> parts.add(baseSource(number, figure))));
    if (parts.isEmpty()) {
      return List.of();
    }
    return List.of(
        messages.get("report.register.baseSources", plan.profile().baseYear(), joined(parts)));
  }

  /** Which targets cannot be judged before a reference, total or assigned number is entered. */
  List<String> owed() {
    List<String> owed =
        numbers.entrySet().stream()
            .filter(entry -> owes(entry.getKey()))
            .map(entry -> entry.getValue().toString())
            .toList();
    return owed.isEmpty()
        ? List.of()
        : List.of(messages.get("report.register.owed", listed(owed), String.valueOf(owed.size())));
  }

  /** Parts of additive targets by area, with their sum against the whole. */
  List<String> areaSums() {
    List<String> lines = new ArrayList<>();
    numbers.forEach(
        (indicator, number) -> {
          String line = areaSum(indicator, number);
          if (line != null) {
            lines.add(line);
          }
        });
    return lines;
  }

  /** The legend of the marks in use, and the reasons of the missing figures. */
  List<String> statuses() {
    Map<DataStatus, String> marks = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    numbers.forEach(
        (indicator, number) -> {
          for (Area area : areas(indicator)) {
            for (PlanYear year : plan.profile().period().years()) {
              cells
                  .figure(indicator, area, year)
                  .ifPresent(figure -> status(number, area, figure, marks, missing));
            }
          }
        });
    List<String> lines = new ArrayList<>();
    if (!marks.isEmpty()) {
      List<String> legend = new ArrayList<>();
      marks.forEach(
          (status, mark) ->
              legend.add(messages.get("report.register.mark", mark, messages.term(status))));
      lines.add(messages.get("report.register.marks", joined(legend)));
    }
    if (!missing.isEmpty()) {
      lines.add(messages.get("report.register.missing", joined(missing)));
    }
    return lines;
  }

  /** The indicators' own remarks, equal ones together. */
  List<String> remarks() {
    Map<String, List<String>> byRemark = new LinkedHashMap<>();
    numbers.forEach(
        (indicator, number) -> {
          if (indicator.note() != null && !open) {
            byRemark
                .computeIfAbsent(indicator.note(), note -> new ArrayList<>())
                .add(number.toString());
          }
        });
    List<String> lines = new ArrayList<>();
    byRemark.forEach(
        (remark, which) ->
            lines.add(messages.get("report.register.remark", listed(which), remark)));
    return lines;
  }

  private String baseSource(int number, Figure figure) {
    String source =
        figure.source() == null
            ? messages.get("report.register.noSource")
            : plan.sourceTitle(figure.source());
    return figure.note() == null
        ? messages.get("report.register.baseSource", number, source)
        : messages.get("report.register.baseSourceNoted", number, source, figure.note());
  }

  private boolean owes(Indicator indicator) {
    Target target = indicator.target();
    return switch (target) {
      case Target.BandOverReference _, Target.HoldLevel _ -> none(indicator, Series.REFERENCE);
      case Target.Assigned _, Target.WithinAssigned _ -> none(indicator, Series.ASSIGNED);
      case Target.AllDone all -> all.value() == null && none(indicator, Series.ASSIGNED);
      case null, default -> false;
    };
  }

  private boolean none(Indicator indicator, Series series) {
    return plan.figures(indicator.code(), plan.district().code(), series).isEmpty();
  }

  private @Nullable String areaSum(Indicator indicator, int number) {
    Target target = indicator.target();
    if (indicator.zones() != ZoneCombination.ADDITIVE
        || indicator.areaTargets().isEmpty()
        || target == null
        || target.value() == null) {
      return null;
    }
    List<String> terms = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (AreaTarget part : indicator.areaTargets()) {
      BigDecimal value = part.target().value();
      if (value == null) {
        return null;
      }
      terms.add(NumberText.plain(value));
      sum = sum.add(value);
    }
    String sections =
        listed(
            indicator.areaTargets().stream()
                .map(AreaTarget::section)
                .distinct()
                .map(String::valueOf)
                .toList());
    String working = String.join("＋", terms);
    BigDecimal whole = target.value();
    return sum.compareTo(whole) == 0
        ? messages.get("report.register.sumHolds", number, working, sum, indicator.unit(), sections)
        : messages.get(
            "report.register.sumDiffers",
            number,
            working,
            NumberText.plain(sum),
            indicator.unit(),
            sections,
            NumberText.plain(whole),
            NumberText.plain(whole.subtract(sum)));
  }

  private List<Area> areas(Indicator indicator) {
    List<Area> areas = new ArrayList<>(List.of(plan.district()));
    indicator.areaTargets().forEach(part -> plan.area(part.area()).ifPresent(areas::add));
    return areas;
  }

  private void status(
      int number, Area area, Figure figure, Map<DataStatus, String> marks, List<String> missing) {
    String mark = cells.mark(figure);
    DataStatus status = figure.status();
    if (status != null && !mark.isEmpty()) {
      marks.put(status, mark);
    }
    if (figure.value() == null) {
      String reason =
          figure.note() == null || open ? messages.get("report.register.noReason") : figure.note();
      missing.add(
          messages.get(
              "report.register.missingOne", number, area.name(), figure.key().year(), reason));
    }
  }

  private String joined(List<String> parts) {
    return String.join(messages.get("report.join.parts"), parts);
  }

  private String listed(List<String> items) {
    return items.stream().collect(Collectors.joining(messages.get("report.join.items")));
  }
}
