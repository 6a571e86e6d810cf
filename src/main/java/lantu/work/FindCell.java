package lantu.work;

import java.text.Normalizer;
import java.util.Arrays;
import lantu.plan.Area;
import lantu.plan.DataStatus;
import lantu.plan.DeliveryConfidence;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Measure;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.Section;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds cells, and the terms that name them, from words: codes, ordinals or the names on screen.
 */
public final class FindCell {
  private final Plan plan;
  private final Messages messages;

  /** Finds in one plan; the messages give the terms' names on screen. */
  public FindCell(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /** The cell of four words. */
  public FigureKey cell(String indicator, String area, String year, String series) {
    return new FigureKey(
        indicator(indicator).code(), area(area).code(), year(year), series(series));
  }

  /** The indicator with the code, ordinal or name; refuses {@code work.unknownIndicator}. */
  public Indicator indicator(String word) {
    return plan.findIndicator(word.strip())
        .orElseThrow(() -> new Refusal("work.unknownIndicator", shown(word)));
  }

  /** The area with the code or name; refuses {@code work.unknownArea}. */
  public Area area(String word) {
    return plan.findArea(word.strip())
        .orElseThrow(
            () ->
                new Refusal(
                    "work.unknownArea",
                    shown(word),
                    String.join("、", plan.areas().stream().map(Area::name).toList())));
  }

  /** The project with the code or name; refuses {@code work.unknownProject}. */
  public Project project(String word) {
    String wanted = word.strip();
    return plan.projects().stream()
        .filter(
            project ->
                project.code().value().equalsIgnoreCase(wanted) || project.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new Refusal("work.unknownProject", shown(word)));
  }

  /**
   * The section with the number, also as 第6节, or the title; refuses {@code work.unknownSection}.
   */
  public Section section(String word) {
    String wanted = plainNumber(word);
    return plan.outline().sections().stream()
        .filter(
            section ->
                Integer.toString(section.number()).equals(wanted)
                    || section.title().equals(word.strip()))
        .findFirst()
        .orElseThrow(() -> new Refusal("work.unknownSection", shown(word)));
  }

  /**
   * The measure at the place, such as 6.1, or with the title; refuses {@code work.unknownMeasure}.
   */
  public Measure measure(String word) {
    String wanted = plainNumber(word);
    return plan.outline().measures().stream()
        .filter(
            measure ->
                measure.ref().toString().equals(wanted) || measure.title().equals(word.strip()))
        .findFirst()
        .orElseThrow(() -> new Refusal("work.unknownMeasure", shown(word)));
  }

  private static String plainNumber(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().replaceAll("^第|节$", "");
  }

  /** How sure the office is, by the constant or its name on screen. */
  public DeliveryConfidence confidence(String word) {
    return constant(DeliveryConfidence.class, word);
  }

  /** A base, plan or outlook year; refuses {@code work.unknownYear}. */
  public PlanYear year(String word) {
    PlanYear outlook = plan.profile().outlookYear();
    PlanYear base = plan.profile().baseYear();
    PlanYear first = plan.profile().period().first();
    PlanYear last = plan.profile().period().last();
    int year = calendarYear(word);
    if ((year >= base.value() && year <= last.value())
        || (outlook != null && year == outlook.value())) {
      return PlanYear.of(year);
    }
    throw new Refusal(
        "work.unknownYear", shown(word), base, first, last, outlook == null ? "—" : outlook);
  }

  /** The year that is written; 0, which is none, for anything else. */
  static int calendarYear(String word) {
    try {
      return NumberText.parse(word.strip().replace("年", "")).intValueExact();
    } catch (Refusal | ArithmeticException e) {
      return 0;
    }
  }

  /** A series by its constant or its name on screen. */
  public Series series(String word) {
    return constant(Series.class, word);
  }

  /** A status by its constant or its name on screen. */
  public DataStatus status(String word) {
    return constant(DataStatus.class, word);
  }

  /** Refuses {@code work.otherUnit} unless the unit is the indicator's. */
  public void unit(Indicator indicator, @Nullable String word) {
    if (word != null && !indicator.unit().symbol().equals(word.strip())) {
      throw new Refusal("work.otherUnit", shown(word), indicator.name(), indicator.unit());
    }
  }

  /** The word as a sentence repeats it, where a blank one would not be seen. */
  private String shown(String word) {
    return word.isBlank() ? messages.get("work.blank") : word;
  }

  private <E extends Enum<E>> E constant(Class<E> type, String word) {
    String wanted = word.strip();
    return Arrays.stream(type.getEnumConstants())
        .filter(
            constant ->
                constant.name().equalsIgnoreCase(wanted) || messages.term(constant).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "work.unknownTerm",
                    shown(word),
                    String.join(
                        "、",
                        Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.name() + "（" + messages.term(constant) + "）")
                            .toList())));
  }
}
