package lantu.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lantu.assess.Assessment;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.explain.VerdictText;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.value.Ratio;

/** Verdicts as tables for people: by group, with counts that add up to the total. */
final class AssessTable {
  private final Plan plan;
  private final Console console;
  private final Messages messages;
  private final VerdictText words;

  AssessTable(Plan plan, Console console, VerdictText words) {
    this.plan = plan;
    this.console = console;
    this.messages = console.messages();
    this.words = words;
  }

  void print(Assessment assessment, List<Verdict> verdicts) {
    console.say("cli.assess.head", plan.profile().shortTitle(), words.cutOff(assessment.cutOff()));
    if (verdicts.isEmpty()) {
      console.say("cli.assess.nothing");
      return;
    }
    Map<VerdictGroup, List<Verdict>> groups = new EnumMap<>(VerdictGroup.class);
    for (VerdictGroup group : VerdictGroup.values()) {
      List<Verdict> members =
          verdicts.stream().filter(v -> VerdictGroup.of(indicator(v)) == group).toList();
      groups.put(group, members);
      if (!members.isEmpty()) {
        console.gap();
        console.say("cli.assess.group." + group.name(), now(members).size());
        console.table(rows(members));
      }
    }
    console.gap();
    console.say("cli.assess.counts");
    console.table(counts(groups));
    if (isFinal(assessment)) {
      completion(now(verdicts));
    }
  }

  private List<List<String>> rows(List<Verdict> verdicts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(head("code", "name", "status", "achievement", "schedule", "pace", "trend", "remark"));
    for (Verdict verdict : verdicts) {
      String reason = words.reason(verdict);
      rows.add(
          Console.row(
              verdict.key().indicator(),
              name(verdict),
              words.status(verdict.status()),
              words.achievement(verdict),
              words.schedule(verdict),
              words.pace(verdict),
              words.trend(verdict),
              reason == null ? words.required(verdict) : reason));
    }
    return rows;
  }

  /** The indicator's name for the district; a zone stands below it with its own. */
  private String name(Verdict verdict) {
    boolean district = district(verdict);
    String name =
        district
            ? indicator(verdict).name()
            : messages.get("cli.assess.zone", plan.area(verdict.key().area()).orElseThrow().name());
    String edition = words.edition(verdict);
    return edition == null ? name : messages.get("cli.assess.edition", name, edition);
  }

  private List<List<String>> counts(Map<VerdictGroup, List<Verdict>> groups) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(head("status", "BINDING", "EXPECTED", "TEXT", "total"));
    for (VerdictStatus status : VerdictStatus.values()) {
      rows.add(count(words.status(status), groups, List.of(status)));
    }
    rows.add(
        count(messages.get("cli.assess.column.total"), groups, List.of(VerdictStatus.values())));
    return rows;
  }

  private List<String> count(
      String label, Map<VerdictGroup, List<Verdict>> groups, List<VerdictStatus> statuses) {
    List<String> row = new ArrayList<>(List.of(label));
    int total = 0;
    for (List<Verdict> members : groups.values()) {
      Map<VerdictStatus, Integer> counts = Assessment.counts(now(members));
      int count = statuses.stream().mapToInt(counts::get).sum();
      row.add("" + count);
      total += count;
    }
    row.add("" + total);
    return row;
  }

  /** 总结评估: how many targets were reached, the district's and the zones' apart. */
  private void completion(List<Verdict> verdicts) {
    console.gap();
    completion("district", verdicts.stream().filter(this::district).toList());
    completion("zones", verdicts.stream().filter(verdict -> !district(verdict)).toList());
  }

  private void completion(String which, List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return;
    }
    long done =
        verdicts.stream()
            .map(Verdict::status)
            .filter(status -> status == VerdictStatus.ACHIEVED || status == VerdictStatus.HELD)
            .count();
    BigDecimal share =
        BigDecimal.valueOf(done)
            .divide(BigDecimal.valueOf(verdicts.size()), 6, RoundingMode.HALF_UP);
    console.say(
        "cli.assess.completion." + which,
        verdicts.size(),
        done,
        Ratio.of(share).percent(1, RoundingMode.HALF_UP),
        verdicts.stream().filter(verdict -> !verdict.assessed()).count());
  }

  private boolean isFinal(Assessment assessment) {
    return !assessment.cutOff().midYear()
        && assessment.cutOff().year().equals(plan.profile().period().last());
  }

  private boolean district(Verdict verdict) {
    return plan.area(verdict.key().area()).orElseThrow().kind() == AreaKind.DISTRICT;
  }

  private static List<Verdict> now(List<Verdict> verdicts) {
    return verdicts.stream().filter(Verdict::current).toList();
  }

  private Indicator indicator(Verdict verdict) {
    return plan.indicator(verdict.key().indicator()).orElseThrow();
  }

  private List<String> head(String... columns) {
    List<String> row = new ArrayList<>();
    for (String column : columns) {
      row.add(messages.get("cli.assess.column." + column));
    }
    return row;
  }
}
