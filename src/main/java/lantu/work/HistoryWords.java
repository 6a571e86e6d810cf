package lantu.work;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.edit.JournalEntry;
import lantu.edit.MergeMark;
import lantu.plan.Area;
import lantu.plan.Basis;
import lantu.plan.DataStatus;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Direction;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorRole;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.Section;
import lantu.plan.TargetKind;
import lantu.plan.VerdictStatus;
import lantu.plan.ZoneCombination;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The journal in the words of the reader, the same on the screen, on the command line and in files:
 * constants and parts that the journal keeps under their names in the plan format are named as on
 * screen. What people wrote is left as it is.
 */
public final class HistoryWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final String BETWEEN = " | ";
  private static final String QUOTE = "“";

  /** Parts that people word themselves. */
  private static final Set<String> OWN_WORDS =
      Set.of(
          "name",
          "unit",
          "category",
          "stage",
          "milestones",
          "blocking",
          "lead",
          "supporting",
          "breaks",
          "note");

  /** Parts of an indicator, of a project and of the cut-offs that have a name on screen. */
  private static final Set<String> NAMED =
      Set.of(
          "ordinal",
          "role",
          "name",
          "unit",
          "nature",
          "basis",
          "category",
          "section",
          "zones",
          "weight",
          "limits",
          "decimals",
          "target",
          "adjustment",
          "measures",
          "relatedTo",
          "note",
          "ahead",
          "onTrack",
          "farBehind",
          "trendOnTrack",
          "trendSome",
          "jump",
          "growthGap",
          "staleYears",
          "zone",
          "measure",
          "stage",
          "start",
          "finish",
          "investment",
          "investments",
          "milestones",
          "blocking",
          "confidence",
          "lead",
          "supporting",
          "breaks",
          "indicators",
          "growthOf",
          "densityOf",
          "partOf",
          "numerator",
          "denominator");

  /** Parts that name indicators or areas by their codes. */
  private static final Set<String> CODES =
      Set.of(
          "zone",
          "weight",
          "relatedTo",
          "indicators",
          "growthOf",
          "densityOf",
          "partOf",
          "numerator",
          "denominator");

  private final Plan plan;
  private final Messages messages;
  private final ZoneId zone;
  private final Map<String, String> terms;

  /** Words for the journal of a plan; {@code zone} is where the reader's clock stands. */
  public HistoryWords(Plan plan, Messages messages, ZoneId zone) {
    this.plan = plan;
    this.messages = messages;
    this.zone = zone;
    this.terms = new HashMap<>();
    Stream.of(
            TargetKind.values(),
            Direction.values(),
            Nature.values(),
            Basis.values(),
            IndicatorRole.values(),
            ZoneCombination.values(),
            VerdictStatus.values(),
            DeliveryConfidence.values())
        .flatMap(Stream::<Enum<?>>of)
        .forEach(constant -> terms.put(constant.name(), messages.term(constant)));
  }

  /** One entry. */
  public HistoryLine line(JournalEntry entry) {
    FigureKey key = entry.key();
    return new HistoryLine(
        entry,
        TIME.format(entry.at().atZone(zone)),
        what(entry.what()),
        object(entry),
        key == null ? "" : messages.term(key.series()),
        value(entry, entry.oldValue()),
        value(entry, entry.newValue()),
        shown(MergeMark.words(entry.why())));
  }

  /** All entries, in their order. */
  public List<HistoryLine> lines(List<JournalEntry> entries) {
    return entries.stream().map(this::line).toList();
  }

  /** The name of a kind of change. */
  public String what(JournalEntry.What what) {
    return messages.get("history.what." + what.name());
  }

  private String object(JournalEntry entry) {
    FigureKey key = entry.key();
    if (key != null) {
      return messages.get(
          "history.cell",
          name(key.indicator().value()),
          plan.area(key.area()).map(Area::name).orElse(key.area().value()),
          key.year());
    }
    String subject = shown(entry.subject());
    return entry.what() == JournalEntry.What.SECTION_TEXT_SET ? section(subject) : named(subject);
  }

  /** A section with the title that it has now; one that is no longer there by its number alone. */
  private String section(String number) {
    String title = plan.outline().section(Integer.parseInt(number)).map(Section::title).orElse("");
    return messages.get("history.section", number, title).strip();
  }

  /** A subject with the names of the indicators, projects and areas whose codes are in it. */
  private String named(String subject) {
    return Stream.of(subject.split(" ", -1))
        .map(word -> plan.findArea(word).map(Area::name).orElseGet(() -> name(word)))
        .collect(Collectors.joining(" "));
  }

  private String name(String code) {
    return plan.indicators().stream()
        .filter(indicator -> indicator.code().value().equals(code))
        .findFirst()
        .map(Indicator::name)
        .or(
            () ->
                plan.projects().stream()
                    .filter(project -> project.code().value().equals(code))
                    .findFirst()
                    .map(Project::name))
        .orElse(code);
  }

  private String value(JournalEntry entry, @Nullable String text) {
    if (text == null) {
      return "";
    }
    List<String> parts = new ArrayList<>(List.of(text.split(" \\| ", -1)));
    switch (entry.what()) {
      case FIGURE_SET -> {
        for (int i = 1; i < parts.size(); i++) {
          parts.set(i, figurePart(parts.get(i)));
        }
      }
      case SECTION_TEXT_SET -> {
        return messages.get(
            "history.text",
            parts.getFirst(),
            parts.size() > 2 ? parts.get(1) : "",
            parts.getLast());
      }
      case VERDICT_SET -> parts.set(0, term(parts.getFirst()));
      case INDICATOR_SET, RULES_SET, PROJECT_SET -> parts.replaceAll(this::namedPart);
      default -> {
        return text;
      }
    }
    return String.join(BETWEEN, parts);
  }

  private String figurePart(String part) {
    for (DataStatus status : DataStatus.values()) {
      if (status.name().equals(part)) {
        return messages.term(status);
      }
    }
    return part.isBlank() ? part : plan.sourceTitle(part);
  }

  /** {@code target LEVEL 5 UP 2025 “…”} with its name and constants as on screen. */
  private String namedPart(String part) {
    int end = part.indexOf(' ');
    if (end < 0) {
      return part;
    }
    String name = part.substring(0, end);
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    if (terms.containsKey(name)) {
      return messages.get("history.named", term(name), part.substring(end + 1));
    }
    if (!NAMED.contains(stem)) {
      return part;
    }
    String of = dot < 0 ? "" : " " + named(name.substring(dot + 1));
    String value = part.substring(end + 1);
    String words =
        CODES.contains(stem)
            ? Stream.of(value.split(", ", -1)).map(this::named).collect(Collectors.joining(", "))
            : OWN_WORDS.contains(stem) ? value : terms(value);
    return messages.get("history.named", messages.get("history.part." + stem) + of, words);
  }

  /** Constants named as on screen, up to the words of the document. */
  private String terms(String value) {
    int quote = value.indexOf(QUOTE);
    String head = quote < 0 ? value : value.substring(0, quote);
    String named = Stream.of(head.split(" ", -1)).map(this::term).collect(Collectors.joining(" "));
    return quote < 0 ? named : named + value.substring(quote);
  }

  private String term(String word) {
    return terms.getOrDefault(word, word);
  }

  private static String shown(@Nullable String text) {
    return text == null ? "" : text;
  }
}
