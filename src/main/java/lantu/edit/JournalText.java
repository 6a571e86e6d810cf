package lantu.edit;

import java.util.Map;
import java.util.function.Function;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.RelationKind;
import lantu.plan.VerdictKey;
import org.jspecify.annotations.Nullable;

/**
 * How a single change reads in the journal. Names of constants and parts are those of the plan
 * format, numbers have the digits as typed.
 *
 * @param what kind of change
 * @param subject what was changed, for all but figures, cut-offs and the outline: an indicator's
 *     code; indicator, area and cut-off of a verdict; rule and subject of a finding; a project's
 *     code; a year; the number of a section with its full text; null otherwise
 * @param key the cell, for a figure; null otherwise
 * @param oldValue what was there; null for nothing
 * @param newValue what came; null for nothing
 */
public record JournalText(
    JournalEntry.What what,
    @Nullable String subject,
    @Nullable FigureKey key,
    @Nullable String oldValue,
    @Nullable String newValue) {
  /**
   * The text of a change. Of an indicator, a project, the outline and the cut-offs, old and new
   * value name only the parts in which they differ; of one that is created or removed, all.
   *
   * @param edit a single change
   * @throws IllegalArgumentException for several changes, each of which has a text of its own
   */
  public static JournalText of(Edit edit) {
    return switch (edit) {
      case Edit.SetFigure set ->
          new JournalText(
              JournalEntry.What.FIGURE_SET,
              null,
              set.key(),
              OneLine.figure(set.before()),
              OneLine.figure(set.after()));
      case Edit.SetEvidence set ->
          new JournalText(
              JournalEntry.What.EVIDENCE_SET,
              null,
              set.key(),
              OneLine.evidence(set.before()),
              OneLine.evidence(set.after()));
      case Edit.SetIndicator set ->
          between(
              JournalEntry.What.INDICATOR_SET,
              set.before().code().value(),
              new Differences(IndicatorParts.of(set.before()), IndicatorParts.of(set.after())));
      case Edit.SetRules set ->
          between(
              JournalEntry.What.RULES_SET,
              null,
              new Differences(OneLine.rules(set.before()), OneLine.rules(set.after())));
      case Edit.SetVerdict set ->
          new JournalText(
              JournalEntry.What.VERDICT_SET,
              subject(set.key()),
              null,
              OneLine.verdict(set.before()),
              OneLine.verdict(set.after()));
      case Edit.SetSignOff set ->
          new JournalText(
              JournalEntry.What.SIGN_OFF_SET,
              set.key().toString(),
              null,
              OneLine.signOff(set.before()),
              OneLine.signOff(set.after()));
      case Edit.PlaceIndicator placed ->
          between(
              JournalEntry.What.INDICATOR_SET,
              placed.indicator().code().value(),
              placed.before(),
              placed.after(),
              IndicatorParts::of);
      case Edit.SetProject set ->
          between(
              JournalEntry.What.PROJECT_SET,
              set.before().code().value(),
              new Differences(ProjectParts.of(set.before()), ProjectParts.of(set.after())));
      case Edit.PlaceProject placed ->
          between(
              JournalEntry.What.PROJECT_SET,
              placed.project().code().value(),
              placed.before(),
              placed.after(),
              ProjectParts::of);
      case Edit.SetRelation set ->
          new JournalText(
              JournalEntry.What.INDICATOR_SET,
              set.indicator().value(),
              null,
              relation(set.kind(), set.before()),
              relation(set.kind(), set.after()));
      case Edit.SetOutline set -> OutlineParts.text(set);
      case Edit.SetSource set ->
          between(
              JournalEntry.What.OUTLINE_SET,
              null,
              new Differences(OneLine.source(set.before()), OneLine.source(set.after())));
      case Edit.SetClosedYear set ->
          new JournalText(
              JournalEntry.What.CLOSED_YEAR_SET,
              set.year().toString(),
              null,
              OneLine.closedYear(set.before()),
              OneLine.closedYear(set.after()));
      case Edit.SetText set ->
          new JournalText(
              JournalEntry.What.SECTION_TEXT_SET,
              Integer.toString(set.section()),
              null,
              OneLine.text(set.before()),
              OneLine.text(set.after()));
      case Edit.Several several -> throw new IllegalArgumentException("several changes");
    };
  }

  private static @Nullable String relation(RelationKind kind, @Nullable IndicatorCode of) {
    String part =
        switch (kind) {
          case GROWTH_OF -> "growthOf";
          case DENSITY_OF -> "densityOf";
          case PART_OF -> "partOf";
          case NUMERATOR -> "numerator";
          case DENOMINATOR -> "denominator";
        };
    return of == null ? null : part + " " + of;
  }

  /** Of something that is not there on one side. */
  private static <T> JournalText between(
      JournalEntry.What what,
      String subject,
      @Nullable T before,
      @Nullable T after,
      Function<T, Map<String, String>> parts) {
    Differences differences =
        new Differences(
            before == null ? Map.of() : parts.apply(before),
            after == null ? Map.of() : parts.apply(after));
    return new JournalText(
        what,
        subject,
        null,
        before == null ? null : differences.before(),
        after == null ? null : differences.after());
  }

  private static JournalText between(
      JournalEntry.What what, @Nullable String subject, Differences differences) {
    return new JournalText(what, subject, null, differences.before(), differences.after());
  }

  private static String subject(VerdictKey key) {
    return key.indicator() + " " + key.area() + " " + key.cutOff();
  }
}
