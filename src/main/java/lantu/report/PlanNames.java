package lantu.report;

import java.util.regex.Pattern;
import lantu.plan.PlanProfile;
import lantu.text.Messages;
import lantu.value.FileNames;
import lantu.value.YearSpan;

/** How reports name a plan and its period. */
final class PlanNames {
  private static final Pattern PLAN_WORD = Pattern.compile("规划(纲要)?$");
  private static final int FIRST_FIVE_YEAR_PLAN_LIKE = 1951;

  private final PlanProfile profile;
  private final Messages messages;

  PlanNames(PlanProfile profile, Messages messages) {
    this.profile = profile;
    this.messages = messages;
  }

  /** “十四五” where the period is one of the country's five-year plans, else its years. */
  String period() {
    YearSpan period = profile.period();
    int past = period.first().value() - FIRST_FIVE_YEAR_PLAN_LIKE;
    boolean nationalPeriod = period.length() == 5 && past % 5 == 0 && past / 5 >= 1;
    if (!nationalPeriod || past / 5 > 99) {
      return years();
    }
    return messages.get("report.period", ChineseNumeral.of(past / 5), past / 5);
  }

  /** 2021–2025. */
  String years() {
    return profile.period().first() + "–" + profile.period().last();
  }

  /** The file name of a kind of report on this plan, without extension. */
  String fileName(String kind) {
    String plan = PLAN_WORD.matcher(profile.shortTitle()).replaceFirst("");
    String name =
        kind + "-" + plan + "-" + profile.period().first() + "-" + profile.period().last();
    return FileNames.safe(name);
  }

  /** The mark for every page of a plan with synthetic figures; empty for a real one. */
  String mark() {
    return profile.demo() ? messages.get("report.demo") : "";
  }
}
