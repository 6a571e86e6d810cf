package lantu.gate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.Deflater;

/** PDF documents made to harm whoever opens them, each by what is wrong with it. */
public final class HostilePdf {
  private static final int MEGABYTE = 1024 * 1024;
  private static final String FONT = "<</Font<</F 9 0 R>>/XObject<</A 10 0 R>>>>";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private HostilePdf() {
    text("%PDF-1.5\n");
  }

  /** Every document by what is wrong with it. */
  public static Map<String, HostileOffice.Case> all() {
    Map<String, HostileOffice.Case> all = new LinkedHashMap<>();
    put(all, "膨胀的页面", "gate.pdf.inflates", () -> pages("/FlateDecode", deflated(blanks())));
    put(
        all,
        "两层压缩",
        "gate.pdf.inflates",
        () -> pages("[/FlateDecode/FlateDecode]", deflated(deflated(blanks()))));
    put(
        all,
        "冒充图片",
        "gate.pdf.inflates",
        () -> pages("/RunLengthDecode/Subtype/Image", runs(70 * MEGABYTE)));
    put(
        all,
        "对象流的压缩",
        "gate.pdf.packed",
        () ->
            pages("", new byte[0]).stream(
                20, "/Type/ObjStm/N 1/First 4/Filter/LZWDecode", runs(100)));
    put(
        all,
        "层次太深",
        "gate.pdf.deep",
        () -> pages("", new byte[0]).object(20, "[".repeat(100_000) + "]".repeat(100_000)));
    put(all, "互相重画", "gate.pdf.long", HostilePdf::drawingThemselves);
    put(all, "谎报页数", "exchange.document.pages", HostilePdf::manyPages);
    put(all, "截断", "exchange.document.damaged", HostilePdf::new);
    return all;
  }

  private static void put(
      Map<String, HostileOffice.Case> all, String name, String key, Supplier<HostilePdf> pdf) {
    all.put(name, new HostileOffice.Case(key, () -> pdf.get().bytes()));
  }

  /** A document of one page with a content packed so. */
  private static HostilePdf pages(String filter, byte[] content) {
    HostilePdf pdf = new HostilePdf();
    pdf.object(1, "<</Type/Catalog/Pages 2 0 R>>");
    pdf.object(2, "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 600 800]>>");
    pdf.object(3, "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources" + FONT + ">>");
    pdf.stream(4, filter.isEmpty() ? "" : "/Filter" + filter, content);
    pdf.object(9, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    return pdf;
  }

  /** Ten forms, each drawing the next one ten times. */
  private static HostilePdf drawingThemselves() {
    HostilePdf pdf = pages("", ascii("/A Do"));
    for (int i = 10; i < 20; i++) {
      String resources = "/Resources<</XObject<</A %d 0 R>>>>".formatted(i + 1);
      pdf.stream(
          i, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + resources, ascii("/A Do ".repeat(10)));
    }
    pdf.stream(20, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", ascii("q Q"));
    return pdf;
  }

  private static HostilePdf manyPages() {
    HostilePdf pdf = new HostilePdf();
    pdf.object(1, "<</Type/Catalog/Pages 2 0 R>>");
    pdf.object(2, "<</Type/Pages/Kids[" + "3 0 R ".repeat(1) + "]/Count 1/MediaBox[0 0 600 800]>>");
    pdf.object(3, "<</Type/Pages/Parent 2 0 R/Kids[" + kids() + "]/Count 1>>");
    for (int i = 0; i < 2_100; i++) {
      pdf.object(100 + i, "<</Type/Page/Parent 3 0 R>>");
    }
    return pdf;
  }

  private static String kids() {
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < 2_100; i++) {
      kids.append(100 + i).append(" 0 R ");
    }
    return kids.toString();
  }

  private HostilePdf object(int number, String content) {
    text(number + " 0 obj\n" + content + "\nendobj\n");
    return this;
  }

  private HostilePdf stream(int number, String entries, byte[] content) {
    text(number + " 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n");
    out.writeBytes(content);
    text("\nendstream\nendobj\n");
    return this;
  }

  private void text(String text) {
    out.writeBytes(ascii(text));
  }

  private byte[] bytes() {
    text("trailer<</Root 1 0 R/Size 30>>\n%%EOF\n");
    return out.toByteArray();
  }

  private static byte[] blanks() {
    byte[] blanks = new byte[70 * MEGABYTE];
    Arrays.fill(blanks, (byte) ' ');
    return blanks;
  }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(content);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] some = new byte[64 * 1024];
    while (!deflater.finished()) {
      packed.write(some, 0, deflater.deflate(some));
    }
    deflater.end();
    return packed.toByteArray();
  }

  /** Run-length: 129 says that the next byte comes 128 times. */
  private static byte[] runs(int size) {
    byte[] runs = new byte[size / 128 * 2];
    for (int i = 0; i < runs.length; i += 2) {
      runs[i] = (byte) 129;
      runs[i + 1] = ' ';
    }
    return runs;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
