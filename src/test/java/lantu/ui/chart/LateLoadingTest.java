package lantu.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Label;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartRequest;
import lantu.exchange.PlanJson;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a program of its own, since other tests have long drawn charts in this one. */
class LateLoadingTest {
  @TempDir private Path folder;

  /** Makes a chart view with a chart in it and never shows it. */
  static final class Maker {
    private Maker() {}

    /** Ends with the toolkit's thread done. */
    public static void main(String[] arguments) throws InterruptedException {
      CountDownLatch made = new CountDownLatch(1);
      Platform.startup(
          () -> {
            ChartView view = new ChartView(ChartKits.kit(), new Label());
            view.show(
                new ChartCatalogue(Messages.chinese())
                    .model(PlanJson.shipped(), ChartRequest.of(ChartCatalogue.ZONES_STACKED)));
            made.countDown();
          });
      made.await();
      Platform.exit();
    }
  }

  @Test
  void theDrawingLibraryIsNotLoadedForAViewThatIsNotShown() throws Exception {
    Path log = folder.resolve("classes.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-Djava.awt.headless=true",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                Maker.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();

    assertThat(program.waitFor()).isZero();
    List<String> loaded = Files.readAllLines(log);
    assertThat(loaded).anyMatch(line -> line.contains("lantu.ui.chart.ChartView "));
    assertThat(loaded).noneMatch(line -> line.contains("org.jfree."));
  }
}
