package lantu.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.report.template.Vocabulary;
import lantu.text.Messages;

/** What a template can say of a target and its verdict. */
final class VerdictScope {
  private final Plan plan;
  private final Messages messages;
  private final VerdictText words;
  private final Origins origins;
  private final boolean open;

  /** Of verdicts on a plan; for the public, names of people are left out. */
  VerdictScope(Plan plan, ReportSetting setting) {
    this.plan = plan;
    this.messages = setting.messages();
    this.words = new VerdictText(plan, messages);
    this.origins = new Origins(plan, messages, setting.dates(), setting.zone());
    this.open = setting.open();
  }

  /** The names of a target's values. */
  static Vocabulary vocabulary() {
    return new Vocabulary()
        .values(
            "名称", "全名", "目标", "单位", "结论", "说明", "依据", "原因", "今后", "趋势", "展望", "转变", "增速核对", "人工",
            "完成程度", "时间进度", "进度比");
  }

  /** Puts in what can be said. */
  Scope fill(Scope scope, Verdict verdict) {
    Indicator indicator = plan.indicator(verdict.key().indicator()).orElseThrow();
    List<Origin> cells = origins.of(verdict);
    return scope
        .value("名称", indicator.name())
        .value("全名", VerdictTable.name(plan, messages, words, verdict))
        .value("目标", verdict.target().wording())
        .value("单位", indicator.unit().symbol())
        .value("结论", words.status(verdict.status()))
        .value("说明", () -> lines(verdict), cells)
        .value("依据", () -> words.ground(verdict), cells)
        .value("原因", () -> words.reason(verdict), List.of())
        .value("今后", () -> words.required(verdict), cells)
        .value("趋势", () -> verdict.assessed() ? words.trend(verdict) : null, List.of())
        .value("展望", () -> verdict.assessed() ? words.outlook(verdict) : null, cells)
        .value("转变", () -> words.flip(verdict), cells)
        .value("增速核对", () -> words.crossCheck(verdict), cells)
        .value("人工", () -> open ? null : words.manual(verdict), List.of())
        .value("完成程度", () -> words.achievement(verdict), cells)
        .value("时间进度", () -> words.schedule(verdict), List.of())
        .value("进度比", () -> words.pace(verdict), cells);
  }

  /** Tells a verdict from every other of the same report. */
  static String id(Verdict verdict) {
    return verdict.key().indicator() + "·" + verdict.key().area() + "·" + verdict.edition();
  }

  /** The names of what was counted. */
  String names(List<Verdict> verdicts) {
    return verdicts.stream()
        .map(verdict -> VerdictTable.name(plan, messages, words, verdict))
        .collect(Collectors.joining(messages.get("report.join.items")));
  }

  private String lines(Verdict verdict) {
    String manual = words.manual(verdict);
    return words.lines(verdict).stream()
        .filter(line -> !(open && Objects.equals(line, manual)))
        .collect(Collectors.joining());
  }
}
