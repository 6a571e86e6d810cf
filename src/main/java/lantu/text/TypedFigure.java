package lantu.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.value.Refusal;
import lantu.value.Unit;

/**
 * A figure as people type it for an indicator: a number with, where they like, 万, 亿, % or the unit
 * itself behind it.
 *
 * @param value the number in the indicator's unit, with all digits typed
 * @param remark what was typed beside what it came to, {@code 1.2万亿元 = 12000亿元}; empty where the
 *     digits are those that were typed
 */
public record TypedFigure(BigDecimal value, Optional<String> remark) {
  private static final Pattern NUMBER_THEN_WORDS =
      Pattern.compile("([+\\-−－＋]?[¥￥]?\\s*[\\d０-９][\\d０-９,，.．。]*|[+\\-−－＋]?[.．][\\d０-９]+)(.*)");

  /** A second number, a sign, a bracket or a power behind the first is no unit: 5² is none. */
  private static final Pattern WORDS =
      Pattern.compile("(?:[\\p{IsAlphabetic}\\s%％﹪‰㎡/]|(?<=\\p{IsAlphabetic})[²³])+|m2");

  private static final Pattern UNIT = Pattern.compile("(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百(?!分))?(.*)");
  private static final Map<String, Integer> ZEROS =
      Map.ofEntries(
          Map.entry("百", 2),
          Map.entry("千", 3),
          Map.entry("万", 4),
          Map.entry("十万", 5),
          Map.entry("百万", 6),
          Map.entry("千万", 7),
          Map.entry("亿", 8),
          Map.entry("十亿", 9),
          Map.entry("百亿", 10),
          Map.entry("千亿", 11),
          Map.entry("万亿", 12));

  /** Other ways to write a unit; each stands for the very same one. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("㎡", "平方米"),
          Map.entry("m²", "平方米"),
          Map.entry("m2", "平方米"),
          Map.entry("平米", "平方米"),
          Map.entry("公里", "千米"),
          Map.entry("km", "千米"),
          Map.entry("人民币", "元"),
          Map.entry("圆", "元"),
          Map.entry("块钱", "元"),
          Map.entry("％", "%"),
          Map.entry("﹪", "%"),
          Map.entry("μg/m³", "微克/立方米"));

  /** A unit taken apart: how many zeros its counting word stands for, and what is counted. */
  private record Scale(int zeros, String counted) {
    static Scale of(String words) {
      String written = words.replaceAll("\\s", "");
      String symbol = SAME.getOrDefault(written, written);
      Matcher matcher = UNIT.matcher(symbol);
      if (!matcher.matches()) {
        return new Scale(0, symbol);
      }
      String rest = matcher.group(2);
      String word = matcher.group(1) == null ? "" : matcher.group(1);
      return new Scale(ZEROS.getOrDefault(word, 0), SAME.getOrDefault(rest, rest));
    }
  }

  /**
   * Reads a figure for a unit. Digits may be of full width and in groups; 万 and 亿 count what the
   * unit counts, so that 1.2万 is 1.2 where the unit is 万平方米 and 12000 where it is 个. A unit behind
   * the number has to count the same thing as the indicator's.
   *
   * @throws Refusal {@code number.notANumber}, {@code number.tooLong}, {@code number.otherUnit}
   *     where what is behind the number does not fit the unit, or {@code number.whichUnit} where
   *     1.2万 stands for 亿元: it can mean 1.2万元 as well as 1.2万亿元
   */
  public static TypedFigure read(String typed, Unit unit) {
    Matcher parts = NUMBER_THEN_WORDS.matcher(typed.strip());
    if (!parts.matches()) {
      return new TypedFigure(NumberText.parse(typed), Optional.empty());
    }
    String digits = parts.group(1);
    String words = parts.group(2).strip();
    boolean yuan = digits.contains("¥") || digits.contains("￥");
    BigDecimal number = NumberText.parse(yuan ? digits.replaceAll("[¥￥]\\s*", "") : digits);
    if (yuan && !words.endsWith("元")) {
      words += "元";
    }
    if (words.isEmpty()) {
      return new TypedFigure(number, Optional.empty());
    }
    if (!WORDS.matcher(words).matches()) {
      throw new Refusal("number.notANumber", typed.strip());
    }
    return inUnit(number, words, unit, typed.strip());
  }

  private static TypedFigure inUnit(BigDecimal number, String words, Unit unit, String typed) {
    Scale wanted = Scale.of(unit.symbol());
    if (words.equals("‰") && wanted.counted().equals("%")) {
      return converted(number, number.movePointLeft(1), unit, typed);
    }
    Scale given = Scale.of(words);
    boolean countingWordOnly = given.counted().isEmpty() && !wanted.counted().equals("%");
    if (!countingWordOnly && !given.counted().equals(wanted.counted())) {
      throw new Refusal("number.otherUnit", typed, unit);
    }
    if (countingWordOnly && given.zeros() < wanted.zeros()) {
      throw new Refusal("number.whichUnit", typed, typed + wanted.counted(), typed + unit);
    }
    int zeros = given.zeros() - wanted.zeros();
    return converted(number, number.movePointRight(zeros), unit, typed);
  }

  private static TypedFigure converted(
      BigDecimal number, BigDecimal value, Unit unit, String typed) {
    return number.compareTo(value) == 0
        ? new TypedFigure(number, Optional.empty())
        : new TypedFigure(value, Optional.of(typed + remarkEnd(value, unit)));
  }

  /** How the remark of a converted figure of this value ends. */
  public static String remarkEnd(BigDecimal value, Unit unit) {
    return " = " + NumberText.plain(value) + unit;
  }
}
