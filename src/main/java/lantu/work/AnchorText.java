package lantu.work;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.plan.AreaKind;
import lantu.plan.Figure;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.SectionText;
import lantu.plan.Source;
import lantu.plan.Target;

/**
 * The full text tied to the indicators, projects and areas that its sentences speak of, by their
 * names and by the words and numbers of their targets. Nothing of it is kept: it is found anew from
 * the plan as it is now.
 *
 * <p>A sentence speaks of an indicator or project if it has its name, or nearly all pairs of
 * characters of the name; of an indicator also if it has the wording of its target, or a number of
 * its target or of a figure that the section states, with its unit, and at least half of the name's
 * pairs where the wording or number alone could mean another one.
 */
public final class AnchorText {
  /** The share of a name's pairs of characters that stands for the name. */
  private static final double NEARLY = 0.75;

  /** The share that goes with a number or with a wording that several targets have. */
  private static final double HALF = 0.5;

  /** Names shorter than this are found whole or not at all. */
  private static final int SHORT_NAME = 5;

  /** Wordings shorter than this say nothing by themselves. */
  private static final int SHORT_WORDING = 5;

  private static final Pattern BRACKETED = Pattern.compile("[（(][^（()）]*[)）]");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  private final Plan plan;
  private final List<Needle> needles = new ArrayList<>();
  private final List<Anchor> areas;

  /** Kinds of things that a sentence can speak of. */
  public enum Kind {
    /** 指标. */
    INDICATOR,
    /** 重大项目. */
    PROJECT,
    /** 功能区、街道. */
    AREA
  }

  /**
   * Something that a sentence speaks of.
   *
   * @param kind what it is
   * @param code its code
   * @param name its name
   */
  public record Anchor(Kind kind, String code, String name) {}

  /**
   * A sentence with what it speaks of.
   *
   * @param paragraph position of its paragraph, from 0
   * @param words its words
   * @param anchors indicators, projects, then areas; each once
   */
  public record Sentence(int paragraph, String words, List<Anchor> anchors) {
    /** Copies the list. */
    public Sentence {
      anchors = List.copyOf(anchors);
    }

    /** Whether it speaks of the thing with the code. */
    public boolean speaksOf(String code) {
      return anchors.stream().anyMatch(anchor -> anchor.code().equals(code));
    }
  }

  /** What a name, the wordings and the numbers of one thing look like where texts are compared. */
  private record Needle(
      Anchor anchor, String name, Set<String> pairs, List<String> wordings, List<Pattern> numbers) {
    double share(String sentence) {
      return pairs.isEmpty()
          ? 0
          : (double) pairs.stream().filter(sentence::contains).count() / pairs.size();
    }
  }

  /** Ties the texts of a plan as it is now. */
  public AnchorText(Plan plan) {
    this.plan = plan;
    this.areas =
        Stream.concat(plan.areas(AreaKind.ZONE).stream(), plan.areas(AreaKind.SUBDISTRICT).stream())
            .map(area -> new Anchor(Kind.AREA, area.code().value(), area.name()))
            .sorted(Comparator.comparingInt((Anchor area) -> area.name().length()).reversed())
            .toList();
  }

  /**
   * How many sentences of a section's full text speak of something.
   *
   * @param section number of the section
   * @param sentences how many of them do, at least one
   */
  public record Mention(int section, long sentences) {}

  /** Where sections speak of an indicator, of those that are asked, in their order. */
  public List<Mention> mentions(Indicator indicator, Stream<Integer> sections) {
    Map<String, Long> wordings = wordings();
    return sections
        .distinct()
        .sorted()
        .flatMap(section -> plan.text(section).stream())
        .map(text -> mention(text, needle(indicator, text.section()), wordings))
        .filter(mention -> mention.sentences() > 0)
        .toList();
  }

  private static Mention mention(SectionText text, Needle needle, Map<String, Long> wordings) {
    return new Mention(
        text.section(),
        text.sentences().stream()
            .map(SectionText.Sentence::words)
            .filter(words -> speaksOf(needle, plain(words), spaceless(words), wordings))
            .count());
  }

  /** The sentences of a section's full text; empty where it has none. */
  public List<Sentence> of(int section) {
    return plan.text(section).map(this::of).orElse(List.of());
  }

  private List<Sentence> of(SectionText text) {
    needles.clear();
    Map<String, Long> wordings = wordings();
    plan.indicators().forEach(indicator -> needles.add(needle(indicator, text.section())));
    plan.projects().forEach(project -> needles.add(needle(project)));
    return text.sentences().stream()
        .map(
            sentence ->
                new Sentence(
                    sentence.paragraph(), sentence.words(), anchors(sentence.words(), wordings)))
        .toList();
  }

  /** How many targets have each wording. */
  private Map<String, Long> wordings() {
    return plan.indicators().stream()
        .flatMap(AnchorText::targets)
        .map(target -> plain(target.wording()))
        .collect(Collectors.groupingBy(wording -> wording, HashMap::new, Collectors.counting()));
  }

  private List<Anchor> anchors(String words, Map<String, Long> wordings) {
    String plain = plain(words);
    String figures = spaceless(words);
    List<Anchor> anchors = new ArrayList<>();
    for (Needle needle : needles) {
      if (speaksOf(needle, plain, figures, wordings)) {
        anchors.add(needle.anchor());
      }
    }
    String left = figures;
    for (Anchor area : areas) {
      // A street is not taken for the zone of which its name is made.
      if (left.contains(area.name())) {
        anchors.add(area);
        left = left.replace(area.name(), " ");
      }
    }
    return anchors;
  }

  private static boolean speaksOf(
      Needle needle, String plain, String figures, Map<String, Long> wordings) {
    if (plain.contains(needle.name())) {
      return true;
    }
    double share = needle.share(plain);
    if (share >= NEARLY && needle.name().length() >= SHORT_NAME) {
      return true;
    }
    boolean worded =
        needle.wordings().stream()
            .filter(plain::contains)
            .anyMatch(wording -> share >= HALF || wordings.getOrDefault(wording, 0L) <= 1);
    return worded
        || (share >= HALF
            && needle.numbers().stream().anyMatch(number -> number.matcher(figures).find()));
  }

  private Needle needle(Indicator indicator, int section) {
    List<String> wordings =
        targets(indicator)
            .map(target -> plain(target.wording()))
            .filter(words -> words.length() >= SHORT_WORDING && !words.matches("[\\d.]+"))
            .distinct()
            .toList();
    Set<String> numbers = new HashSet<>();
    targets(indicator).forEach(target -> numbers.addAll(numbers(target.wording())));
    stated(indicator, section).forEach(numbers::add);
    return needle(
        new Anchor(Kind.INDICATOR, indicator.code().value(), indicator.name()),
        wordings,
        numbers.stream().map(number -> quantity(number, indicator.unit().symbol())).toList());
  }

  private static Needle needle(Project project) {
    return needle(
        new Anchor(Kind.PROJECT, project.code().value(), project.name()), List.of(), List.of());
  }

  private static Needle needle(Anchor anchor, List<String> wordings, List<Pattern> numbers) {
    String name = plain(BRACKETED.matcher(anchor.name()).replaceAll(""));
    String known = name.isEmpty() ? plain(anchor.name()) : name;
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= known.length(); i++) {
      pairs.add(known.substring(i, i + 2));
    }
    return new Needle(anchor, known, pairs, wordings, numbers);
  }

  private static Stream<Target> targets(Indicator indicator) {
    return Stream.concat(
        Stream.ofNullable(indicator.target()),
        indicator.areaTargets().stream().map(part -> part.target()));
  }

  /** The numbers of the indicator's figures that the section states. */
  private Stream<String> stated(Indicator indicator, int section) {
    Set<String> sources =
        plan.sources().stream()
            .filter(source -> Objects.equals(source.section(), section))
            .map(Source::code)
            .map(Object::toString)
            .collect(Collectors.toSet());
    return plan.figures(indicator.code()).stream()
        .filter(figure -> figure.value() != null && sources.contains(figure.source()))
        .map(Figure::value)
        .map(value -> Objects.requireNonNull(value).toPlainString());
  }

  private static List<String> numbers(String wording) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(spaceless(wording));
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  /** A number with its unit, not as a part of a longer number. */
  private static Pattern quantity(String number, String unit) {
    return Pattern.compile("(?<![\\d.])" + Pattern.quote(number) + Pattern.quote(spaceless(unit)));
  }

  private static String plain(String text) {
    return spaceless(text).replaceAll("[^\\p{L}\\p{Nd}\\p{Nl}.]", "");
  }

  private static String spaceless(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", "");
  }
}
