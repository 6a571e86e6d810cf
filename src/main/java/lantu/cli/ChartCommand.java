package lantu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartEntry;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.chart.ChartScale;
import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.value.Refusal;
import lantu.work.FindCell;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantu chart list} and {@code lantu chart NAME --out FILE}. */
@Command(name = "chart", description = "${bundle:cli.chart}")
final class ChartCommand implements Callable<Integer> {
  private static final String LIST = "list";

  private final Root root;

  @Parameters(paramLabel = "${bundle:cli.label.name}", description = "${bundle:cli.chart.name}")
  String name = "";

  @Option(
      names = "--out",
      paramLabel = "${bundle:cli.label.file}",
      description = "${bundle:cli.chart.out}")
  @Nullable Path out;

  @Option(
      names = "--indicator",
      paramLabel = "${bundle:cli.label.indicator}",
      description = "${bundle:cli.chart.indicator}")
  @Nullable String indicator;

  @Option(
      names = {"--area", "--zone"},
      paramLabel = "${bundle:cli.label.area}",
      description = "${bundle:cli.chart.area}")
  @Nullable String area;

  @Option(
      names = "--year",
      paramLabel = "${bundle:cli.label.year}",
      description = "${bundle:cli.chart.year}")
  @Nullable String year;

  @Option(
      names = "--scale",
      paramLabel = "${bundle:cli.label.scale}",
      description = "${bundle:cli.chart.scale}")
  @Nullable String scale;

  ChartCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return name.equals(LIST) ? list() : draw();
  }

  private int list() {
    List<ChartEntry> charts = new ChartCatalogue(root.console().messages()).list();
    if (root.json) {
      root.console()
          .json(
              charts.stream()
                  .map(
                      chart ->
                          Console.object(
                              "name", chart.name(),
                              "title", chart.title(),
                              "needsIndicator", chart.needsIndicator()))
                  .toList());
    } else {
      root.console()
          .table(charts.stream().map(chart -> Console.row(chart.name(), chart.title())).toList());
    }
    return Cli.DONE;
  }

  /** The indicator that is named; the first one for a chart that shows one, so that any works. */
  private @Nullable Indicator chosen(Plan plan, FindCell find) {
    if (indicator != null) {
      return find.indicator(indicator);
    }
    return name.equals(ChartCatalogue.INDICATOR)
        ? plan.indicators().stream().findFirst().orElse(null)
        : null;
  }

  private static @Nullable ChartScale scale(@Nullable String named) {
    if (named == null) {
      return null;
    }
    return switch (named.strip().toLowerCase(Locale.ROOT)) {
      case "auto" -> ChartScale.AUTO;
      case "full" -> ChartScale.FULL;
      case "log" -> ChartScale.LOG;
      default -> throw new Refusal("cli.chart.unknownScale", named);
    };
  }

  private int draw() {
    return root.withPlan(
        (open, plan) -> {
          FindCell find = new FindCell(plan, root.console().messages());
          Indicator chosen = chosen(plan, find);
          Area where = area == null ? null : find.area(area);
          ChartModel model =
              new ChartCatalogue(root.console().messages())
                  .model(
                      plan,
                      new ChartRequest(
                          name,
                          chosen == null ? null : chosen.code().value(),
                          where == null ? null : where.code().value(),
                          year == null ? null : find.year(year),
                          scale(scale)));
          if (out == null) {
            throw new Refusal("cli.chart.outMissing");
          }
          root.surroundings().draw(model, out);
          root.console().files(List.of(out), root.json);
          return Cli.DONE;
        });
  }
}
