package lantu.chart.file;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** SVG with real text: it can be searched, copied and edited, and names fonts to fall back on. */
final class SvgFormat implements ChartFormat {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String SEMIBOLD = "SemiBold";
  private static final String FAMILIES =
      "'Noto Sans SC','Microsoft YaHei UI','Microsoft YaHei','PingFang SC',sans-serif";

  private final ChartRenderer renderer;

  SvgFormat(ChartRenderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public void write(ChartModel model, ChartSize size, ChartTheme theme, OutputStream out)
      throws IOException {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment(null);
    SVGGraphics2D g2 = new SVGGraphics2D(context, false);
    g2.setSVGCanvasSize(new Dimension(size.width(), size.height()));
    renderer.draw(model, g2, size.width(), size.height(), theme, 1);
    Element root = g2.getRoot();
    root.setAttribute("viewBox", "0 0 " + size.width() + " " + size.height());
    root.insertBefore(title(root.getOwnerDocument(), model.title()), root.getFirstChild());
    nameFonts(root);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    g2.stream(root, writer, false, false);
    writer.flush();
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element title(Document document, String text) {
    Element title = document.createElementNS(NAMESPACE, "title");
    title.setTextContent(text);
    return title;
  }

  /** The drawing library knows the semibold cut as a family; other programs know it by weight. */
  private static void nameFonts(Element element) {
    String family = element.getAttribute("font-family");
    if (!family.isEmpty()) {
      element.setAttribute("font-family", FAMILIES);
      if (family.contains(SEMIBOLD)) {
        element.setAttribute("font-weight", "600");
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        nameFonts(inner);
      }
    }
  }
}
