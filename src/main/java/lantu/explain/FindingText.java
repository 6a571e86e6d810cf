package lantu.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lantu.assess.Exact;
import lantu.assess.Step;
import lantu.assess.check.Argument;
import lantu.assess.check.Finding;
import lantu.assess.check.FindingRule;
import lantu.assess.check.Severity;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.SignOff;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;

/** Findings of the consistency check in words. */
public final class FindingText {
  private final Plan plan;
  private final Messages messages;

  /** Words about findings of one plan. */
  public FindingText(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /** The name of a rule, such as 分区目标之和. */
  public String title(FindingRule rule) {
    return messages.get("finding." + rule + ".title");
  }

  /** The name of a severity, such as 待核实. */
  public String severity(Severity severity) {
    return messages.get("finding.severity." + severity);
  }

  /** What it is about: the indicator's name, and the area's where it is a single part. */
  public String subject(Finding finding) {
    List<AreaCode> areas = finding.cells().stream().map(FigureKey::area).distinct().toList();
    String name = name(finding.indicator());
    return areas.size() == 1 && !areas.getFirst().equals(plan.district().code())
        ? messages.get("finding.subject", name, area(areas.getFirst()))
        : name;
  }

  /** What was found, with numbers and units. */
  public String message(Finding finding) {
    return messages.get("finding." + finding.sentence() + ".message", arguments(finding));
  }

  /** What the office is asked; empty for what holds. */
  public Optional<String> question(Finding finding) {
    return finding.severity() == Severity.HOLDS
        ? Optional.empty()
        : Optional.of(
            messages.get("finding." + finding.sentence() + ".question", arguments(finding)));
  }

  /** Where it stands: waiting, signed off, open again, or in order. */
  public String state(Finding finding) {
    String state =
        finding.severity() == Severity.HOLDS
            ? "holds"
            : finding.signedOff() ? "signed" : finding.reopened() ? "reopened" : "open";
    return messages.get("finding.state." + state);
  }

  /** Who signed it off, when and why, and whether that still counts; empty if nobody did. */
  public Optional<String> signOff(Finding finding) {
    SignOff signOff = finding.signOff();
    return signOff == null
        ? Optional.empty()
        : Optional.of(
            messages.get(
                finding.signedOff() ? "finding.signOff.stands" : "finding.signOff.outdated",
                signOff.who(),
                signOff.on(),
                signOff.reason()));
  }

  /** The steps of its working, one line each: formula, numbers, result. */
  public List<String> working(Finding finding) {
    return finding.working().steps().stream().map(step -> line(finding, step)).toList();
  }

  private String line(Finding finding, Step step) {
    BigDecimal result = step.result();
    String shown =
        switch (step.form()) {
          case AMOUNT -> Rounded.text(result) + unit(finding.indicator());
          case SHARE -> Rounded.text(result.multiply(Exact.HUNDRED)) + "%";
          case PERCENT -> Rounded.text(result) + "%";
          case POINTS -> messages.get("finding.points", Rounded.text(result));
          case RATIO, YEARS -> Rounded.text(result);
        };
    return step.formula() + " = " + step.substitution() + " = " + shown;
  }

  private Object[] arguments(Finding finding) {
    return finding.arguments().stream().map(this::word).toArray();
  }

  private String word(Argument argument) {
    return switch (argument) {
      case Argument.Typed number -> NumberText.grouped(number.value()) + number.unit().symbol();
      case Argument.Computed number -> Rounded.text(number.value()) + number.unit().symbol();
      case Argument.Percent percent -> Rounded.text(percent.value()) + "%";
      case Argument.Points points -> messages.get("finding.points", Rounded.text(points.value()));
      case Argument.Count count -> Integer.toString(count.number());
      case Argument.Years years -> years(years.years());
      case Argument.Cells cells -> cells(cells.keys());
      case Argument.Place place -> area(place.area());
      case Argument.Named named -> name(named.indicator());
      case Argument.Term term -> messages.term(term.constant());
      case Argument.Words words -> words.text();
    };
  }

  /** 2021–2023、2025: consecutive years are drawn together. */
  private String years(List<PlanYear> years) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= years.size(); i++) {
      if (i == years.size() || years.get(i).value() != years.get(i - 1).value() + 1) {
        String first = years.get(start).toString();
        runs.add(start == i - 1 ? first : first + "–" + years.get(i - 1));
        start = i;
      }
    }
    return joined(runs);
  }

  /** 全区、北外滩2021–2022年；中部2021年: areas that share their years are drawn together. */
  private String cells(List<FigureKey> keys) {
    Map<AreaCode, List<PlanYear>> years = new LinkedHashMap<>();
    keys.forEach(
        key -> years.computeIfAbsent(key.area(), area -> new ArrayList<>()).add(key.year()));
    Map<List<PlanYear>, List<String>> areas = new LinkedHashMap<>();
    years.forEach(
        (area, list) -> areas.computeIfAbsent(list, same -> new ArrayList<>()).add(area(area)));
    return areas.entrySet().stream()
        .map(
            entry -> messages.get("finding.cells", joined(entry.getValue()), years(entry.getKey())))
        .collect(Collectors.joining(messages.get("finding.join.groups")));
  }

  private String joined(List<String> parts) {
    return String.join(messages.get("finding.join"), parts);
  }

  private String name(IndicatorCode code) {
    return plan.indicator(code).map(Indicator::name).orElse(code.value());
  }

  private String unit(IndicatorCode code) {
    return plan.indicator(code).map(indicator -> indicator.unit().symbol()).orElse("");
  }

  private String area(AreaCode code) {
    return plan.area(code).map(Area::name).orElse(code.value());
  }
}
