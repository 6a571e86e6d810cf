package lantu.exchange;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.plan.AreaKind;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * One wording as one line of the wordings' file reads it.
 *
 * @param rule the line
 * @param plan the plan
 * @param indicator the indicator whose target it is
 * @param words the wording, matched
 */
record WordingReading(WordingRule rule, Plan plan, Indicator indicator, Matcher words) {
  private static final Pattern PART = Pattern.compile("\\$(\\d)");
  private static final String SUBDISTRICTS = "{街道数}";
  private static final String NAME = "{指标}";

  /** The number of the part of the wording that {@code $n} stands for; 0 for any other text. */
  static int group(String part) {
    Matcher matcher = PART.matcher(part);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** A number of the target; null where the line or the wording has none. */
  @Nullable BigDecimal number(@Nullable String part) {
    if (part == null) {
      return null;
    }
    if (part.equals(SUBDISTRICTS)) {
      return BigDecimal.valueOf(plan.areas(AreaKind.SUBDISTRICT).size());
    }
    String text = text(part);
    if (text == null) {
      return null;
    }
    return text.matches(ChineseNumber.PATTERN) ? ChineseNumber.read(text) : NumberText.parse(text);
  }

  /** The name of the reference series; null where there is none. */
  @Nullable String reference() {
    String name = rule.reference();
    String text = name == null ? null : text(name);
    String left = rule.without();
    String indicatorName = left == null ? indicator.name() : indicator.name().replace(left, "");
    return text == null ? null : text.replace(NAME, indicatorName);
  }

  /** The milestone year that the indicator's note names; null where it names none. */
  @Nullable PlanYear milestone() {
    Pattern pattern = rule.milestone();
    String note = indicator.note();
    if (pattern == null || note == null) {
      return null;
    }
    Matcher year = pattern.matcher(note);
    return year.find() ? PlanYear.of(Integer.parseInt(year.group(1))) : null;
  }

  /** A part of the wording for {@code $n}, else the text itself. */
  private @Nullable String text(String part) {
    int group = group(part);
    return group == 0 ? part : words.group(group);
  }
}
