package lantu.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import lantu.exchange.PlanJson;
import lantu.manual.Manual;
import lantu.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualWriterTest {
  private static final Messages MESSAGES = Messages.chinese();

  @TempDir private Path folder;

  @Test
  void theContentsNameThePageOnWhichAChapterBeginsAndPicturesAreInIt() throws Exception {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", png);
    Manual manual = Manual.of(PlanJson.shipped(), MESSAGES);

    Path file =
        new ManualWriter(MESSAGES)
            .writeInto(manual, Map.of("FIGURES", png.toByteArray()), folder.resolve("手册"));

    assertThat(file.getFileName()).hasToString("蓝图规划工作台使用手册.pdf");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String contents = text(document, 1);
      Matcher line = Pattern.compile("年度数据\\D*(\\d+)").matcher(contents);
      assertThat(line.find()).isTrue();
      int page = Integer.parseInt(line.group(1));
      assertThat(text(document, page)).contains("年度数据", "全角数字");
      PDPage shown = document.getPage(page - 1);
      assertThat(shown.getResources().getXObjectNames()).isNotEmpty();
      assertThat(document.getDocumentCatalog().getDocumentOutline().children())
          .hasSize(manual.pages().size());
    }
  }

  private static String text(PDDocument document, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
