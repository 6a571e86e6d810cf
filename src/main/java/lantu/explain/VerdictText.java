package lantu.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lantu.assess.CrossCheck;
import lantu.assess.Outlook;
import lantu.assess.Verdict;
import lantu.plan.AssessmentRules;
import lantu.plan.CutOff;
import lantu.plan.ManualVerdict;
import lantu.plan.Plan;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * 评估结论 in words. Every method gives null where the verdict has nothing to say. Sentences that stand
 * in a list or a table have no full stop; {@link #ground} and {@link #outlook} are running text and
 * have one.
 */
public final class VerdictText {
  private final Plan plan;
  private final Messages messages;
  private final AssessmentRules rules;

  /** Words for verdicts on the plan they were made from. */
  public VerdictText(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
    this.rules = plan.judgement().rules();
  }

  /** The name of a status: the plan's own, else the usual one. */
  public String status(VerdictStatus status) {
    return rules.labels().getOrDefault(status, messages.term(status));
  }

  /** The shape of a status, one character, so that colour is never needed to tell it. */
  public static String shape(VerdictStatus status) {
    return switch (status) {
      case ACHIEVED -> "★";
      case AHEAD -> "▲";
      case ON_TRACK -> "●";
      case BEHIND -> "▼";
      case FAR_BEHIND -> "■";
      case HELD -> "◆";
      case BROKEN -> "◇";
      case NOT_ASSESSABLE -> "○";
    };
  }

  /** 2023年年末 or 2023年年中. */
  public String cutOff(CutOff cutOff) {
    return messages.get(
        cutOff.midYear() ? "explain.time.middle" : "explain.time.end", cutOff.year());
  }

  /** A as percent with one decimal, or with as many as its side of a threshold asks for. */
  public @Nullable String achievement(Verdict verdict) {
    BigDecimal achievement = verdict.achievement();
    return achievement == null ? null : progress(verdict).achievement(achievement);
  }

  /** S as percent with one decimal. */
  public @Nullable String schedule(Verdict verdict) {
    BigDecimal schedule = verdict.schedule();
    return schedule == null ? null : progress(verdict).schedule(schedule);
  }

  /** K with two decimals, or with as many as its side of a threshold asks for. */
  public @Nullable String pace(Verdict verdict) {
    BigDecimal pace = verdict.pace();
    return pace == null ? null : progress(verdict).pace(pace);
  }

  /** What the verdict rests on: 截至2023年年末累计360万平方米，目标650万平方米：完成程度55.4%，…。 */
  public @Nullable String ground(Verdict verdict) {
    return new GroundText(of(verdict)).sentence();
  }

  /** Why there is no verdict: 缺数据：2021、2023年实际数未填报. */
  public @Nullable String reason(Verdict verdict) {
    return new ReasonText(of(verdict)).sentence();
  }

  /** What is still required: 今后每年需145万平方米. */
  public @Nullable String required(Verdict verdict) {
    return new RequiredText(of(verdict)).sentence();
  }

  /** 趋势 in two or three words: 难以实现. */
  public String trend(Verdict verdict) {
    return messages.get("explain.trend." + verdict.outlook().trend().name());
  }

  /** 趋势 in full: the forecast with its method and its limits. */
  public String outlook(Verdict verdict) {
    return new OutlookText(of(verdict)).sentences();
  }

  /** How a forecast was made. */
  public String method(Outlook.Method method) {
    return messages.get("explain.method." + method.name());
  }

  /** The figure that would change the verdict: 2023年达到141.5万平方米即转为“符合预期”. */
  public @Nullable String flip(Verdict verdict) {
    return new FlipText(of(verdict), this::status).sentence();
  }

  /** The growth cross-check; it never changes the verdict. */
  public @Nullable String crossCheck(Verdict verdict) {
    CrossCheck check = verdict.crossCheck();
    if (check == null) {
      return null;
    }
    List<BigDecimal> bounds = List.of(rules.trendOnTrack(), rules.trendSome(), BigDecimal.ZERO);
    return messages.get(
        "explain.crossCheck",
        of(verdict).numbers().ratio(check.ratio(), bounds),
        messages.get("explain.level." + check.level().name()));
  }

  /** The office's own verdict beside the computed one. */
  public @Nullable String manual(Verdict verdict) {
    ManualVerdict manual = verdict.manual();
    return manual == null
        ? null
        : messages.get("explain.manual", status(manual.status()), manual.reason(), manual.who());
  }

  /** Which edition of the target was judged, where there is more than one; else null. */
  public @Nullable String edition(Verdict verdict) {
    boolean adjusted =
        plan.indicator(verdict.key().indicator()).orElseThrow().adjustments().stream()
            .anyMatch(adjustment -> adjustment.area().equals(verdict.key().area()));
    if (!adjusted) {
      return null;
    }
    return messages.get(
        "explain.edition." + (verdict.current() ? "CURRENT" : verdict.edition().name()));
  }

  /** Everything there is to say, in reading order. */
  public List<String> lines(Verdict verdict) {
    List<@Nullable String> lines = new ArrayList<>();
    lines.add(ground(verdict));
    lines.add(stopped(reason(verdict)));
    lines.add(stopped(required(verdict)));
    if (verdict.assessed()) {
      lines.add(outlook(verdict));
    }
    lines.add(stopped(flip(verdict)));
    lines.add(crossCheck(verdict));
    lines.add(manual(verdict));
    return lines.stream().filter(Objects::nonNull).map(String::valueOf).toList();
  }

  private @Nullable String stopped(@Nullable String sentence) {
    return sentence == null ? null : sentence + messages.get("explain.stop");
  }

  private ProgressText progress(Verdict verdict) {
    return new ProgressText(of(verdict));
  }

  private VerdictCase of(Verdict verdict) {
    return new VerdictCase(plan, messages, verdict);
  }
}
