package lantu.slide;

import java.util.List;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.Verdict;
import lantu.assess.check.Finding;
import lantu.assess.check.Findings;
import lantu.explain.VerdictText;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * A plan at a cut-off, with its verdicts and findings. They are found when first asked for and
 * kept. Not thread-safe.
 */
public final class Situation {
  private final Plan plan;
  private final CutOff cutOff;
  private final EntryDates dates;
  private final Messages messages;
  private @Nullable Assessment assessment;
  private @Nullable List<Finding> findings;

  /** The plan as judged at the cut-off; the dates of entry go into the findings. */
  public Situation(Plan plan, CutOff cutOff, EntryDates dates, Messages messages) {
    this.plan = plan;
    this.cutOff = cutOff;
    this.dates = dates;
    this.messages = messages;
  }

  /** The plan. */
  public Plan plan() {
    return plan;
  }

  /** The cut-off. */
  public CutOff cutOff() {
    return cutOff;
  }

  /** The dates of entry. */
  public EntryDates dates() {
    return dates;
  }

  /** 2023年年末. */
  public String when() {
    return words().cutOff(cutOff);
  }

  Messages messages() {
    return messages;
  }

  String say(String key, Object... arguments) {
    return messages.get("slide." + key, arguments);
  }

  VerdictText words() {
    return new VerdictText(plan, messages);
  }

  /** Every verdict at the cut-off. */
  public Assessment assessment() {
    Assessment there = assessment;
    if (there == null) {
      there = Assessment.of(plan, cutOff, dates);
      assessment = there;
    }
    return there;
  }

  /** The verdicts on the targets that hold now. */
  public List<Verdict> verdicts() {
    return assessment().verdicts().stream().filter(Verdict::current).toList();
  }

  /** Those of them on the district's own targets, which are counted. */
  public List<Verdict> counted() {
    return verdicts().stream()
        .filter(
            verdict -> plan.area(verdict.key().area()).orElseThrow().kind() == AreaKind.DISTRICT)
        .toList();
  }

  /** The findings that wait for an answer. */
  public List<Finding> open() {
    List<Finding> there = findings;
    if (there == null) {
      there = Findings.of(plan, dates).stream().filter(Finding::open).toList();
      findings = there;
    }
    return there;
  }

  Indicator indicator(Verdict verdict) {
    return plan.indicator(verdict.key().indicator()).orElseThrow();
  }

  /** The last year whose figures a chart shows: that of the cut-off, as far as the plan goes. */
  @Nullable PlanYear chartYear() {
    return plan.profile().period().contains(cutOff.year()) ? cutOff.year() : null;
  }
}
