package lantu.merge;

import java.util.List;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.plan.AssessmentRules;
import lantu.plan.ClosedYear;
import lantu.plan.Evidence;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.FindingKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.ManualVerdict;
import lantu.plan.Project;
import lantu.plan.SectionText;
import lantu.plan.SignOff;
import lantu.plan.Source;
import lantu.plan.VerdictKey;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** What it would be to change one value of a cell into another: for telling, not for making. */
public final class MergeChange {
  private MergeChange() {}

  /**
   * The change of a cell.
   *
   * @param from null for nothing, as is {@code to}
   * @return empty for the outline, and for values that are none of the cell's kind
   */
  public static Optional<Edit> of(MergeCell cell, @Nullable Object from, @Nullable Object to) {
    try {
      return Optional.ofNullable(
          switch (cell.kind()) {
            case OUTLINE -> null;
            case INDICATOR ->
                from == null || to == null
                    ? new Edit.PlaceIndicator(0, (Indicator) from, (Indicator) to)
                    : new Edit.SetIndicator((Indicator) from, (Indicator) to);
            case PROJECT ->
                from == null || to == null
                    ? new Edit.PlaceProject(0, (Project) from, (Project) to)
                    : new Edit.SetProject((Project) from, (Project) to);
            case RULES ->
                from == null || to == null
                    ? null
                    : new Edit.SetRules((AssessmentRules) from, (AssessmentRules) to);
            case SOURCE ->
                from == null || to == null ? null : new Edit.SetSource((Source) from, (Source) to);
            default -> single(cell.kind(), cell.key(), from, to);
          });
    } catch (ClassCastException | IllegalArgumentException e) {
      // A part that goes with nothing that is here is kept as it is written.
      return Optional.empty();
    }
  }

  /** The change of a value that comes and goes by itself. */
  static Edit single(CellKind kind, Object key, @Nullable Object from, @Nullable Object to) {
    return switch (kind) {
      case RELATION -> {
        Contents.Following following = (Contents.Following) key;
        yield new Edit.SetRelation(
            following.kind(), following.indicator(), (IndicatorCode) from, (IndicatorCode) to);
      }
      case FIGURE -> new Edit.SetFigure((FigureKey) key, (Figure) from, (Figure) to);
      case EVIDENCE -> new Edit.SetEvidence((FigureKey) key, files(from), files(to));
      case VERDICT ->
          new Edit.SetVerdict((VerdictKey) key, (ManualVerdict) from, (ManualVerdict) to);
      case SIGN_OFF -> new Edit.SetSignOff((FindingKey) key, (SignOff) from, (SignOff) to);
      case TEXT -> new Edit.SetText((Integer) key, (SectionText) from, (SectionText) to);
      case CLOSED_YEAR ->
          new Edit.SetClosedYear((PlanYear) key, (ClosedYear) from, (ClosedYear) to);
      case OUTLINE, SOURCE, INDICATOR, PROJECT, RULES ->
          throw new IllegalArgumentException("a thing of parts: " + kind);
    };
  }

  @SuppressWarnings("unchecked")
  private static List<Evidence> files(@Nullable Object files) {
    return files == null ? List.of() : (List<Evidence>) files;
  }
}
