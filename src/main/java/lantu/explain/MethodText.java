package lantu.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantu.assess.CrossCheck;
import lantu.assess.Outlook;
import lantu.plan.AssessmentRules;
import lantu.plan.Plan;
import lantu.plan.VerdictStatus;
import lantu.plan.ZoneCombination;
import lantu.text.Messages;

/**
 * 评估方法 in words, with the thresholds, labels and examples of one plan. The command line, the help
 * page and the reports' annex all show these sections.
 */
public final class MethodText {
  private static final List<String> SYMBOLS =
      List.of(
          "y0", "y", "T", "N", "n", "Σ", "A", "S", "K", "g", "G", "x", "r", "d", "a、b", "c", "m",
          "p", "R");
  private static final List<String> MODES = List.of("annual", "middle", "final");
  private static final int MISSING_RULES = 5;

  private final Plan plan;
  private final Messages messages;
  private final Object[] arguments;

  /** The method as the plan has it. */
  public MethodText(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
    this.arguments = new MethodArguments(plan, messages).all();
  }

  /** The heading of the whole. */
  public String title() {
    return messages.get("method.of", plan.profile().shortTitle());
  }

  /** The sections in reading order. */
  public List<MethodSection> sections() {
    return List.of(
        notation(),
        kinds(),
        tiers(),
        section("schedule", 4),
        section("due", 3),
        missing(),
        trend(),
        section("flip", 1),
        crossCheck(),
        zones(),
        modes(),
        section("office", 2),
        settings());
  }

  private MethodSection notation() {
    return section(
        "notation",
        1,
        SYMBOLS.stream()
            .map(
                symbol -> {
                  String key = symbol.equals("Σ") ? "sum" : symbol.replace("、", "");
                  return List.of(symbol, say("notation." + key));
                })
            .toList(),
        2);
  }

  private MethodSection kinds() {
    KindRows rows = new KindRows(plan, messages, this::say);
    List<String> paragraphs = List.of(say("kinds.1"), say("mark.worked"));
    return new MethodSection(
        "kinds", say("kinds.title"), paragraphs, table("kinds", 5, rows.all()));
  }

  private MethodSection tiers() {
    VerdictText words = new VerdictText(plan, messages);
    return section(
        "tiers",
        2,
        Arrays.stream(VerdictStatus.values())
            .map(status -> List.of(words.status(status), say("tier." + status.name())))
            .toList(),
        2);
  }

  private MethodSection missing() {
    return section(
        "missing",
        1,
        IntStream.rangeClosed(1, MISSING_RULES)
            .mapToObj(i -> "missing.row." + i)
            .map(key -> List.of(say(key), say(key + ".rule")))
            .toList(),
        2);
  }

  private MethodSection trend() {
    return section(
        "trend",
        2,
        Arrays.stream(Outlook.Method.values())
            .filter(method -> method != Outlook.Method.NONE)
            .map(
                method ->
                    List.of(
                        messages.get("explain.method." + method.name()),
                        say("trend." + method.name() + ".use"),
                        say("trend." + method.name() + ".how")))
            .toList(),
        3);
  }

  private MethodSection crossCheck() {
    return section(
        "cross",
        2,
        Arrays.stream(CrossCheck.Level.values())
            .map(
                level ->
                    List.of(
                        say("cross." + level.name()),
                        messages.get("explain.level." + level.name())))
            .toList(),
        2);
  }

  private MethodSection zones() {
    return section(
        "zones",
        1,
        Arrays.stream(ZoneCombination.values())
            .map(how -> List.of(messages.term(how), say("zones." + how.name())))
            .toList(),
        2);
  }

  private MethodSection modes() {
    return section(
        "modes",
        0,
        MODES.stream()
            .map(mode -> "modes." + mode)
            .map(key -> List.of(say(key), say(key + ".when"), say(key + ".what")))
            .toList(),
        3);
  }

  private MethodSection settings() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(setting("ahead", rules -> rules.ahead().toPlainString()));
    rows.add(setting("onTrack", rules -> rules.onTrack().toPlainString()));
    rows.add(setting("farBehind", rules -> rules.farBehind().toPlainString()));
    rows.add(setting("trendOnTrack", rules -> rules.trendOnTrack().toPlainString()));
    rows.add(setting("trendSome", rules -> rules.trendSome().toPlainString()));
    rows.add(setting("jump", rules -> MethodArguments.percent(rules.jump())));
    rows.add(setting("growthGap", rules -> rules.growthGap().toPlainString()));
    rows.add(setting("staleYears", rules -> String.valueOf(rules.staleYears())));
    return section("settings", 1, rows, 3);
  }

  private List<String> setting(String name, Function<AssessmentRules, String> value) {
    String now = value.apply(plan.judgement().rules());
    String usual = value.apply(AssessmentRules.DEFAULT);
    boolean same =
        now.equals(usual)
            || new BigDecimal(now.replace("%", ""))
                    .compareTo(new BigDecimal(usual.replace("%", "")))
                == 0;
    return List.of(
        say("setting." + name),
        same ? now : messages.get("method.default", now, usual),
        say("setting." + name + ".use"));
  }

  private MethodSection section(String key, int paragraphs) {
    return new MethodSection(key, say(key + ".title"), paragraphs(key, paragraphs), null);
  }

  private MethodSection section(String key, int paragraphs, List<List<String>> rows, int columns) {
    return new MethodSection(
        key, say(key + ".title"), paragraphs(key, paragraphs), table(key, columns, rows));
  }

  private List<String> paragraphs(String key, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> say(key + "." + i)).toList();
  }

  private MethodSection.Table table(String key, int columns, List<List<String>> rows) {
    Stream<String> head = IntStream.rangeClosed(1, columns).mapToObj(i -> say(key + ".head." + i));
    return new MethodSection.Table(head.toList(), rows);
  }

  private String say(String key) {
    return messages.get("method." + key, arguments);
  }
}
