package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Theme;
import lantu.work.InMemoryStore;
import lantu.work.PlanSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TourTest {
  @TempDir private Path folder;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void everyScreenAndPageIsPhotographedInBothThemes() throws Exception {
    List<Path> files = photograph(PlanJson.shipped(), Scale.NORMAL, folder);

    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .filteredOn(name -> !name.startsWith("review-"))
        .containsExactly(
            "01-overview-light.png",
            "02-outline-light.png",
            "03-indicators-light.png",
            "04-method-light.png",
            "01-overview-dark.png",
            "02-outline-dark.png",
            "03-indicators-dark.png",
            "04-method-dark.png");
    BufferedImage light = ImageIO.read(files.getFirst().toFile());
    assertThat(light.getWidth()).isEqualTo(1440);
    assertThat(light.getHeight()).isEqualTo(900);
    BufferedImage dark = ImageIO.read(folder.resolve("01-overview-dark.png").toFile());
    assertThat(brightness(light.getRGB(700, 80))).isGreaterThan(230);
    assertThat(brightness(dark.getRGB(700, 80))).isLessThan(40);
    everyPageOfAReviewIsAsLargeAsAProjectorShowsIt(files);
  }

  private void everyPageOfAReviewIsAsLargeAsAProjectorShowsIt(List<Path> files) throws Exception {
    List<String> names =
        files.stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> name.startsWith("review-"))
            .toList();

    assertThat(names).startsWith("review-01-light.png", "review-02-light.png");
    assertThat(names.stream().filter(name -> name.endsWith("-dark.png")).count())
        .isEqualTo(names.size() / 2)
        .isGreaterThan(5);
    BufferedImage page = ImageIO.read(folder.resolve("review-01-light.png").toFile());
    assertThat(page.getWidth()).isEqualTo(1920);
    assertThat(page.getHeight()).isEqualTo(1080);
  }

  @Test
  void atDoubleSizeAndWithDemoFiguresThePicturesKeepTheirSize() throws Exception {
    List<Path> files = photograph(Bench.demo(), new Scale(200), folder);

    assertThat(ImageIO.read(files.getFirst().toFile()).getWidth()).isEqualTo(1440);
  }

  private static List<Path> photograph(Plan plan, Scale scale, Path folder) throws Exception {
    return WaitForAsyncUtils.asyncFx(
            () -> {
              InMemoryStore store = new InMemoryStore(Bench.CLOCK);
              store.add(plan, new Authorship("测试", null));
              PlanServices services = Bench.services(store, new RecordingDialogs());
              PlanSession session = services.desk().session(plan.profile().id());
              Appearance appearance = new Appearance(Fonts.load(), Theme.LIGHT, scale);
              return new Tour(
                      session,
                      services,
                      Bench.MESSAGES,
                      appearance,
                      Bench.screens(session),
                      Bench.reviews(appearance),
                      Bench.ZONE,
                      Bench::png)
                  .photograph(folder, 1440, 900);
            })
        .get(120, TimeUnit.SECONDS);
  }

  private static int brightness(int rgb) {
    return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
  }
}
