package lantu.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import lantu.chart.ChartFonts;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import lantu.chart.file.ChartFile;
import lantu.chart.file.ChartSize;
import lantu.chart.file.SvgLabels;
import lantu.text.Messages;
import lantu.ui.chart.ChartKits;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.work.PlanSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class OverviewPaperTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-02-01T04:00:00Z"), ZoneOffset.UTC);

  private static final ChartFile FILE = new ChartFile(new ChartRenderer(ChartFonts.load()));

  private final RecordingDialogs dialogs = new RecordingDialogs();

  @TempDir Path folder;

  @Test
  void theOverviewIsOneSheetOfA4WithTheWordsOfTheScreen() throws Exception {
    Path file = folder.resolve("总览.pdf");
    FILE.write(paper(Stand.sampleSession()), file, ChartTheme.LIGHT);

    PdfReader reader = new PdfReader(file.toString());
    assertThat(reader.getNumberOfPages()).isEqualTo(1);
    assertThat(reader.getPageSize(1).getWidth()).isBetween(595f, 596f);
    assertThat(reader.getPageSize(1).getHeight()).isBetween(841f, 843f);
    assertThat(new PdfTextExtractor(reader).getTextFromPage(1).replace(" ", ""))
        .contains("时间进度", "需要先谈的指标", "340+240+70=650", "数据填报", "近来的变更", "演示数据")
        .contains("打印日期2025-02-01");
    reader.close();
  }

  @Test
  void nothingOnThePaperLiesOverAnythingElseOrRunsOffIt() throws Exception {
    for (PlanSession session : new PlanSession[] {Stand.session(), Stand.sampleSession()}) {
      ChartModel paper = paper(session);
      assertThat(SvgLabels.problems(SvgLabels.of(FILE, paper, ChartSize.A4), ChartSize.A4))
          .isEmpty();
    }
  }

  @Test
  void withoutAPrinterPrintingKeepsThePageAsPdf() {
    Path file = folder.resolve("页.pdf");
    dialogs.choose(file);
    OverviewScreen screen = screen(Stand.sampleSession());

    Stand.onFx(
        () -> {
          screen.print();
          return screen;
        });

    assertThat(file).isNotEmptyFile();
  }

  private ChartModel paper(PlanSession session) {
    OverviewScreen screen = screen(session);
    return Stand.onFx(screen::paper);
  }

  private OverviewScreen screen(PlanSession session) {
    return Stand.onFx(
        () ->
            new OverviewScreen(
                session,
                Messages.chinese(),
                (place, code) -> {},
                ChartKits.kit(dialogs),
                dialogs,
                CLOCK));
  }
}
