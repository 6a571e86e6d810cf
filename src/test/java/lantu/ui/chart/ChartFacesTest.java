package lantu.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import lantu.chart.ChartCatalogue;
import lantu.ui.control.Stand;
import lantu.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A chart as a table, copied and saved. */
class ChartFacesTest extends ChartCase {
  @Test
  void flippingShowsTheSameDataAsATable() {
    TableView<?> table = stand.find("chart-table", TableView.class);
    assertThat(shown(table)).isFalse();

    flip("表");

    assertThat(shown(table)).isTrue();
    assertThat(canvas().isVisible()).isFalse();
    assertThat(table.getItems().toString())
        .isEqualTo(model(ChartCatalogue.ZONES_STACKED).table().rows().toString());

    flip("图");

    assertThat(shown(table)).isFalse();
    assertThat(canvas().isVisible()).isTrue();
  }

  @Test
  void theTableIsCopiedAsSpreadsheetsPasteIt() {
    press("chart-copyTable");

    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(model(ChartCatalogue.ZONES_STACKED).table().tabbed());
    assertThat(told()).isEqualTo("表格已复制。");
  }

  @Test
  void ctrlCCopiesTheFaceThatIsShown() {
    focus();

    stand.control(KeyCode.C);
    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();

    flip("表");
    stand.control(KeyCode.C);
    assertThat(Stand.onFx(() -> Clipboard.getSystemClipboard().getString())).startsWith("年份\t");
  }

  @Test
  void thePictureIsCopiedOnWhiteForAPageAlsoFromTheDark() {
    stand.theme(Theme.DARK);

    press("chart-copyPicture");

    BufferedImage copy =
        Stand.onFx(
            () -> Stand.picture(Objects.requireNonNull(Clipboard.getSystemClipboard().getImage())));
    assertThat(copy.getWidth()).isEqualTo(1920);
    assertThat(copy.getRGB(3, 3)).isEqualTo(0xFFFFFFFF);
    assertThat(coloured(copy, 0x0072B2)).as("blue of the first zone").isGreaterThan(1000);
    assertThat(told()).isEqualTo("图片已复制。");
  }

  @Test
  void aPictureIsSavedWhereTheReaderWantsIt() throws Exception {
    Path file = folder.resolve("三区.png");
    dialogs.choose(file);

    press("chart-save");

    assertThat(dialogs.said()).containsExactly("save 另存为图片: " + title() + ".png");
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(2000);
    assertThat(told()).isEqualTo("图已保存到 " + file + "。");
    assertThat(stand.find("chart-save", ButtonBase.class).isDisabled()).isFalse();
  }

  @Test
  void theEndingDecidesTheFormat() throws Exception {
    dialogs.choose(folder.resolve("三区.svg"));
    press("chart-save");
    dialogs.choose(folder.resolve("三区.pdf"));
    press("chart-save");

    assertThat(Files.readString(folder.resolve("三区.svg"))).contains("<svg", "北外滩", "演示数据");
    PdfReader pdf = new PdfReader(folder.resolve("三区.pdf").toString());
    assertThat(new PdfTextExtractor(pdf).getTextFromPage(1).replace(" ", ""))
        .contains("目标650", "演示数据");
    pdf.close();
  }

  @Test
  void aFolderThatIsNotThereIsSaidAndNothingIsWritten() {
    dialogs.choose(folder.resolve("没有").resolve("三区.png"));

    press("chart-save");

    assertThat(dialogs.said()).last().asString().startsWith("error: ").contains("没有");
    assertThat(told()).isEmpty();
    assertThat(folder).isEmptyDirectory();
    assertThat(stand.find("chart-save", ButtonBase.class).isDisabled()).isFalse();
  }

  @Test
  void leavingTheFileDialogDoesNothing() {
    dialogs.choose(null);

    press("chart-save");

    assertThat(told()).isEmpty();
    assertThat(folder).isEmptyDirectory();
    assertThat(stand.find("chart-save", ButtonBase.class).isDisabled()).isFalse();
  }
}
