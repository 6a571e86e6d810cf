package lantu.ui.indicators;

import java.util.List;
import java.util.Optional;
import lantu.chart.ChartModel;
import lantu.plan.IndicatorCode;

/**
 * Everything the detail pane says about an indicator, in words.
 *
 * @param code its code
 * @param title its name
 * @param binding whether it is 约束性
 * @param tags role, nature and category
 * @param wording wording of its target, with that of an adjustment; empty if it has none
 * @param meaning what the target means, and as it was adjusted; empty if it has none
 * @param chart its chart in the district; empty where there is nothing to draw but one printed
 *     figure
 * @param facts label and text, in order
 * @param areaTargets targets of single areas
 * @param figures its figures
 * @param related indicators that belong to it
 */
record IndicatorDetail(
    IndicatorCode code,
    String title,
    boolean binding,
    List<String> tags,
    String wording,
    String meaning,
    Optional<ChartModel> chart,
    List<Fact> facts,
    List<Fact> areaTargets,
    List<FigureLine> figures,
    List<Related> related) {
  /** A label and its text. */
  record Fact(String label, String text) {}

  /** One figure: the note is empty if there is none. */
  record FigureLine(
      String year, String area, String series, String value, String status, String origin) {}

  /** Another indicator. */
  record Related(IndicatorCode code, String name, Optional<String> base) {}
}
