package lantu.chart;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantu.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * One chart as pure data: everything it shows, in words and numbers ready to be shown.
 *
 * @param name its name in the catalogue
 * @param title says the message, or the subject while there is none
 * @param subtitle says unit and source
 * @param unit the unit of all values
 * @param categoryLabel what the categories are
 * @param valueLabel what the values are, with their unit
 * @param form how the series are arranged
 * @param categories names of the categories in order, all different
 * @param series the series in order, each with one point per category
 * @param targets lines across the chart
 * @param marks words the whole chart must carry, such as 演示数据
 * @param note a remark below the chart; null if none
 * @param emptyText says why nothing that happened is shown yet and what to do; null once something
 *     is
 * @param breaks where the figures begin to be counted in another way
 * @param timeline what begins and ends when; null for all other forms
 * @param panels the small charts on shared scales; null for all other forms
 * @param page the parts of a page; null for all other forms
 * @param scale where the value axis begins and ends, and how it runs
 * @param provenance how settled the figures are and where they come from; null where there are none
 */
public record ChartModel(
    String name,
    String title,
    String subtitle,
    String unit,
    String categoryLabel,
    String valueLabel,
    ChartForm form,
    List<String> categories,
    List<ChartSeries> series,
    List<TargetLine> targets,
    List<String> marks,
    @Nullable String note,
    @Nullable String emptyText,
    List<BreakLine> breaks,
    @Nullable Timeline timeline,
    @Nullable Panels panels,
    @Nullable OnePage page,
    ChartScale scale,
    @Nullable String provenance)
    implements Serializable {
  /** Copies the lists and checks that every series has a point per category. */
  public ChartModel {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    targets = List.copyOf(targets);
    marks = List.copyOf(marks);
    breaks = List.copyOf(breaks);
    if ((form == ChartForm.TIMELINE) != (timeline != null)) {
      throw new IllegalArgumentException("a timeline is for its own form: " + name);
    }
    if ((form == ChartForm.PANELS) != (panels != null)) {
      throw new IllegalArgumentException("panels are for their own form: " + name);
    }
    if ((form == ChartForm.PAGE) != (page != null)) {
      throw new IllegalArgumentException("a page is for its own form: " + name);
    }
    if (categories.stream().distinct().count() != categories.size()) {
      throw new IllegalArgumentException("a category twice: " + categories);
    }
    for (ChartSeries one : series) {
      if (one.points().size() != categories.size()) {
        throw new IllegalArgumentException("points and categories differ: " + one.name());
      }
    }
  }

  /** A chart of figures, all of them counted in one way. */
  public ChartModel(
      String name,
      String title,
      String subtitle,
      String unit,
      String categoryLabel,
      String valueLabel,
      ChartForm form,
      List<String> categories,
      List<ChartSeries> series,
      List<TargetLine> targets,
      List<String> marks,
      @Nullable String note,
      @Nullable String emptyText) {
    this(
        name,
        title,
        subtitle,
        unit,
        categoryLabel,
        valueLabel,
        form,
        categories,
        series,
        targets,
        marks,
        note,
        emptyText,
        List.of(),
        null,
        null,
        null,
        ChartScale.AUTO,
        null);
  }

  /**
   * A page.
   *
   * @param marks words the page must carry
   * @param note small print at its foot
   */
  public static ChartModel ofPage(
      String name, String title, String subtitle, List<String> marks, String note, OnePage page) {
    return new ChartModel(
        name,
        title,
        subtitle,
        "",
        "",
        "",
        ChartForm.PAGE,
        List.of(),
        List.of(),
        List.of(),
        marks,
        note,
        null,
        List.of(),
        null,
        null,
        page,
        ChartScale.AUTO,
        null);
  }

  /** The same with lines where the figures begin to be counted in another way, and their remark. */
  ChartModel with(List<BreakLine> lines, String remark) {
    return lines.isEmpty()
        ? this
        : new ChartModel(
            name,
            title,
            subtitle,
            unit,
            categoryLabel,
            valueLabel,
            form,
            categories,
            series,
            targets,
            marks,
            note == null ? remark : note + remark,
            emptyText,
            lines,
            timeline,
            panels,
            page,
            scale,
            provenance);
  }

  /** The same with words on how settled its figures are and where they come from. */
  ChartModel from(@Nullable String words) {
    return copy(valueLabel, scale, words);
  }

  /** The same on another scale, which the name of the value axis says. */
  ChartModel scaled(ChartScale other, String axisName) {
    return copy(axisName, other, provenance);
  }

  private ChartModel copy(String axisName, ChartScale newScale, @Nullable String words) {
    return new ChartModel(
        name,
        title,
        subtitle,
        unit,
        categoryLabel,
        axisName,
        form,
        categories,
        series,
        targets,
        marks,
        note,
        emptyText,
        breaks,
        timeline,
        panels,
        page,
        newScale,
        words);
  }

  /** The scales on which it can be shown, the usual one first. */
  public List<ChartScale> scales() {
    return ChartScale.of(this);
  }

  /** Whether there is anything to draw at all. */
  public boolean hasValues() {
    return series.stream().anyMatch(ChartSeries::hasValues);
  }

  /** All values, gaps left out. */
  public Stream<BigDecimal> values() {
    return series.stream()
        .flatMap(one -> one.points().stream())
        .map(ChartPoint::value)
        .flatMap(Stream::ofNullable);
  }

  /** The same data as a table. */
  public ChartTable table() {
    if (timeline != null) {
      return timeline.table();
    }
    if (panels != null) {
      return panels.table();
    }
    if (page != null) {
      return page.table();
    }
    List<String> headers = new ArrayList<>(List.of(categoryLabel));
    series.forEach(one -> headers.add(one.name()));
    targets.forEach(target -> headers.add(target.label()));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      List<String> row = new ArrayList<>(List.of(categories.get(i)));
      for (ChartSeries one : series) {
        BigDecimal value = one.points().get(i).value();
        row.add(value == null ? "" : NumberText.plain(value));
      }
      targets.forEach(target -> row.add(NumberText.plain(target.value())));
      rows.add(row);
    }
    return new ChartTable(headers, rows);
  }
}
