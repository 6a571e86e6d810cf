package lantu.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import lantu.text.NumberText;

/** Decides which series are named beside the plot and whether a legend is needed below it. */
final class Labels {
  /** A part that is smaller than one of so many has no room for its name. */
  private static final BigDecimal LEAST_PART = BigDecimal.valueOf(14);

  private final ChartModel model;
  private final ChartTheme theme;
  private final ChartFonts fonts;

  Labels(ChartModel model, ChartTheme theme, ChartFonts fonts) {
    this.model = model;
    this.theme = theme;
    this.fonts = fonts;
  }

  /** The labels beside the plot of a chart that is {@code width} wide. */
  Gutter gutter(double width) {
    Gutter gutter = new Gutter(fonts.regular(12), fonts.semibold(12), width);
    for (TargetLine target : model.targets()) {
      double value = target.value().doubleValue();
      gutter.add(new Gutter.Label(target.text(), theme.ink(), true, sheet -> sheet.at(value)));
    }
    long lines = model.series().stream().filter(one -> one.mark() == SeriesMark.LINE).count();
    if (lines > 1) {
      model.series().stream()
          .filter(one -> one.mark() == SeriesMark.LINE && one.hasValues())
          .forEach(one -> gutter.add(lineName(one)));
    }
    model.series().stream()
        .filter(one -> one.mark() == SeriesMark.LOW || one.mark() == SeriesMark.HIGH)
        .filter(ChartSeries::hasValues)
        .forEach(one -> gutter.add(edgeName(one)));
    model.series().stream()
        .filter(one -> one.mark() == SeriesMark.FORECAST && one.hasValues())
        .forEach(one -> gutter.add(forecastName(one)));
    if (namedStack()) {
      filledOrOutlined()
          .filter(one -> one.points().getLast().value() != null)
          .forEach(one -> gutter.add(stackName(one)));
    }
    return gutter;
  }

  boolean needsKey() {
    return key().size() > 1 && !ownLooks() && !namedStack();
  }

  /** One entry per look. */
  List<ChartSeries> key() {
    if (model.form() == ChartForm.LINE) {
      return List.of();
    }
    return filledOrOutlined().filter(one -> one.mark() == SeriesMark.FILLED).toList();
  }

  private boolean ownLooks() {
    return filledOrOutlined()
        .flatMap(one -> one.points().stream())
        .anyMatch(point -> point.look() != null);
  }

  /** Whether the last stack is there, so that its parts can carry the names. */
  private boolean namedStack() {
    return model.form() == ChartForm.STACKED_COLUMNS && key().size() > 1 && roomInLastStack();
  }

  /** Whether every look has a part in the last stack that is high enough for its name. */
  private boolean roomInLastStack() {
    List<BigDecimal> parts =
        filledOrOutlined()
            .map(one -> one.points().getLast().value())
            .flatMap(Stream::ofNullable)
            .toList();
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    long looks = filledOrOutlined().map(ChartSeries::look).distinct().count();
    return parts.size() == looks
        && parts.stream().allMatch(part -> part.multiply(LEAST_PART).compareTo(sum) >= 0);
  }

  private Stream<ChartSeries> filledOrOutlined() {
    return model.series().stream().filter(one -> one.mark().column());
  }

  private Gutter.Label lineName(ChartSeries series) {
    return named(series, series.name(), theme.colour(series.look()));
  }

  private Gutter.Label edgeName(ChartSeries series) {
    return named(series, series.name(), theme.muted());
  }

  private Gutter.Label forecastName(ChartSeries series) {
    return named(
        series,
        series.name() + " " + NumberText.grouped(last(series)),
        theme.colour(series.look()));
  }

  private static Gutter.Label named(ChartSeries series, String text, Color colour) {
    double last = last(series).doubleValue();
    return new Gutter.Label(text, colour, false, sheet -> sheet.at(last));
  }

  private static BigDecimal last(ChartSeries series) {
    return series.points().reversed().stream()
        .map(ChartPoint::value)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  /** The name of a part of the last stack: of what it aims at, the plain name of its look. */
  private Gutter.Label stackName(ChartSeries series) {
    String name =
        key().stream()
            .filter(one -> one.look() == series.look())
            .map(ChartSeries::name)
            .findFirst()
            .orElse(series.name());
    int last = model.categories().size() - 1;
    return new Gutter.Label(
        name,
        theme.colour(series.look()),
        false,
        sheet ->
            sheet.bars().stream()
                .filter(bar -> bar.category() == last && bar.series().equals(series))
                .mapToDouble(bar -> bar.box().getCenterY())
                .findFirst()
                .orElse(Double.NaN));
  }
}
