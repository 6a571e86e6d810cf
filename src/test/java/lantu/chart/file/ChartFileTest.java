package lantu.chart.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartFonts;
import lantu.chart.ChartModel;
import lantu.chart.ChartPlans;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartRequest;
import lantu.chart.ChartTheme;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartFileTest {
  private static final ChartFile FILE = new ChartFile(new ChartRenderer(ChartFonts.load()));

  private final ChartCatalogue catalogue = new ChartCatalogue(Messages.chinese());

  @TempDir Path folder;

  @Test
  void svgHasTheWordsAsTextAndThePatternsAsLines() throws Exception {
    Document svg = svg(write(stacked(), "图.svg", ChartTheme.LIGHT));

    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 640 400");
    assertThat(texts(svg))
        .contains("2021", "2025", "目标", "目标 650", "340", "240", "70", "北外滩", "中部", "北部")
        .contains("演示数据", "新增建筑体量（万平方米）", "452.5");
    assertThat(String.join("", texts(svg))).contains("完成目标 650 的 69.6%");
    assertThat(elements(svg, "circle").size() + elements(svg, "ellipse").size())
        .as("dots")
        .isGreaterThan(40);
    assertThat(elements(svg, "image")).isEmpty();
    assertThat(elements(svg, "pattern")).isEmpty();
  }

  @Test
  void svgNamesFontsThatOtherMachinesHave() throws Exception {
    Document svg = svg(write(stacked(), "图.svg", ChartTheme.LIGHT));

    List<Element> named =
        elements(svg, "*").stream()
            .filter(element -> !element.getAttribute("font-family").isEmpty())
            .toList();
    assertThat(named)
        .allMatch(element -> element.getAttribute("font-family").contains("Microsoft YaHei"))
        .anyMatch(element -> element.getAttribute("font-weight").equals("600"));
  }

  @Test
  void darkSvgStandsOnDarkGround() throws Exception {
    String light = Files.readString(write(stacked(), "light.svg", ChartTheme.LIGHT));
    String dark = Files.readString(write(stacked(), "dark.svg", ChartTheme.DARK));

    assertThat(dark).contains("rgb(22,27,34)");
    assertThat(light).doesNotContain("rgb(22,27,34)");
  }

  @Test
  void pngHasThreeHundredDotsPerInchAndSaysSo() throws IOException {
    Path file = write(stacked(), "图.PNG", ChartTheme.LIGHT);

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(2000);
    assertThat(image.getHeight()).isEqualTo(1250);
    assertThat(dotsPerMetre(Files.readAllBytes(file))).isEqualTo(11811);
    assertThat(image.getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
    assertThat(coloured(image, 0x0072B2)).as("blue of the first zone").isGreaterThan(5000);
    assertThat(coloured(image, 0xD55E00)).as("orange of the second zone").isGreaterThan(2000);
  }

  @Test
  void pdfIsOnePageOfRealChineseText() throws IOException {
    PdfReader reader = new PdfReader(write(stacked(), "图.pdf", ChartTheme.LIGHT).toString());

    assertThat(reader.getNumberOfPages()).isEqualTo(1);
    assertThat(reader.getPageSize(1).getWidth()).isEqualTo(480);
    assertThat(reader.getPageSize(1).getHeight()).isEqualTo(300);
    assertThat(new PdfTextExtractor(reader).getTextFromPage(1).replace(" ", ""))
        .contains("三大功能区新增建筑体量", "北外滩", "目标650", "演示数据");
    reader.close();
  }

  @Test
  void anUnknownExtensionIsRefusedBeforeAnythingIsTouched() throws IOException {
    Path file = folder.resolve("图.bmp");
    Files.writeString(file, "before");

    assertThatThrownBy(() -> FILE.write(stacked(), file, ChartTheme.LIGHT))
        .isInstanceOf(Refusal.class)
        .hasMessage("chart.unknownFormat");
    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("图.bmp");
  }

  @Test
  void aNameWithoutExtensionIsRefusedToo() {
    assertThatThrownBy(() -> write(stacked(), "图", ChartTheme.LIGHT))
        .isInstanceOf(Refusal.class)
        .hasMessage("chart.unknownFormat");
  }

  @Test
  void nothingButTheFileIsLeftInTheFolder() {
    write(stacked(), "图.pdf", ChartTheme.LIGHT);

    assertThat(folder.toFile().list()).containsExactly("图.pdf");
  }

  @Test
  void everyChartOfAnEmptyPlanCanBeWritten() throws Exception {
    for (String name :
        List.of(
            ChartCatalogue.ZONES_STACKED,
            ChartCatalogue.ZONES_TARGETS,
            ChartCatalogue.ZONES_PROGRESS,
            ChartCatalogue.ZONES_YEARLY,
            ChartCatalogue.COMPLETENESS)) {
      ChartModel model = catalogue.model(ChartPlans.shipped(), ChartRequest.of(name));
      Document svg = svg(write(model, name + ".svg", ChartTheme.LIGHT));
      assertThat(String.join("", texts(svg))).as(name).contains("还没有", "年度数据");
    }
  }

  private ChartModel stacked() {
    return catalogue.model(ChartPlans.filled(), ChartRequest.of(ChartCatalogue.ZONES_STACKED));
  }

  private Path write(ChartModel model, String name, ChartTheme theme) {
    Path file = folder.resolve(name);
    FILE.write(model, file, theme);
    return file;
  }

  private static Document svg(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static List<String> texts(Document svg) {
    return elements(svg, "text").stream().map(Element::getTextContent).map(String::strip).toList();
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList nodes = svg.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static int dotsPerMetre(byte[] png) {
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
    return at < 0 ? -1 : ByteBuffer.wrap(png).getInt(at + 4);
  }

  private static int coloured(BufferedImage image, int colour) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
      }
    }
    return count;
  }
}
