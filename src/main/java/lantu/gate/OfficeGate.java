package lantu.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import lantu.value.Refusal;

/**
 * Goes through a document of Word, Excel or PowerPoint before it is read or kept: the archive by
 * {@link ZipGate}, each XML part by its shape, and the parts by what they are. Programs in it,
 * controls, connections and what reaches another computer are refused.
 */
public final class OfficeGate {
  /** A locked document and one of before 2007 begin with this. */
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /**
   * On another computer: an address of the web, or a name of a computer on the office's network.
   */
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?:https?|ftp|mhtml):.*|(?:file:)?(?:/{4,}|//(?!/)|/*\\\\{2,}).*", Pattern.DOTALL);

  /** What a part or a relation is called → the sentence about it. */
  private record Kind(String word, String key) {}

  private static final List<Kind> RUNS =
      List.of(
          new Kind("vbaproject", "gate.office.macro"),
          new Kind("macroenabled", "gate.office.macro"),
          new Kind("activex", "gate.office.control"),
          new Kind("/control", "gate.office.control"));

  private static final List<Kind> REACHES =
      List.of(
          new Kind("oleobject", "gate.office.object"),
          new Kind("externallink", "gate.office.external"),
          new Kind("/connections", "gate.office.connection"),
          new Kind("querytable", "gate.office.connection"));

  private final String name;
  private final boolean read;

  private OfficeGate(String name, boolean read) {
    this.name = name;
    this.read = read;
  }

  /** Whether these are the first bytes of a locked document or of one of before 2007. */
  public static boolean compound(byte[] bytes) {
    return Arrays.equals(Arrays.copyOf(bytes, COMPOUND.length), COMPOUND);
  }

  /**
   * Checks a document that is to be read.
   *
   * @param name what sentences call it
   * @throws Refusal {@code gate.office.*}, {@code gate.zip.*} or {@code gate.xml.*}
   */
  public static void check(byte[] bytes, String name) {
    new OfficeGate(name, true).all(bytes);
  }

  /**
   * Checks a document that is only kept, to be opened by a person: objects and formulas of another
   * workbook may stay in it, programs may not.
   *
   * @throws Refusal as {@link #check}
   */
  public static void checkKept(byte[] bytes, String name) {
    new OfficeGate(name, false).all(bytes);
  }

  private void all(byte[] bytes) {
    if (compound(bytes)) {
      throw new Refusal("gate.office.compound", name);
    }
    XmlGate xml = new XmlGate(name);
    ZipGate.check(bytes, name, ZipLimits.OFFICE, (part, content) -> part(part, content, xml));
  }

  private void part(String part, InputStream content, XmlGate xml) throws IOException {
    String lower = part.toLowerCase(Locale.ROOT);
    refuse("/" + lower, RUNS);
    if (read) {
      refuse("/" + lower, REACHES);
    }
    if (lower.endsWith(".rels")) {
      xml.check(content, this::relation);
    } else if (lower.equals("[content_types].xml")) {
      xml.check(content, this::type);
    } else if (read && (lower.endsWith(".xml") || lower.endsWith(".vml"))) {
      xml.check(content, element -> {});
    }
  }

  private void type(XMLStreamReader element) {
    String type = element.getAttributeValue(null, "ContentType");
    if (type != null) {
      refuse(type.toLowerCase(Locale.ROOT), RUNS);
    }
  }

  private void relation(XMLStreamReader element) {
    String type = lower(element, "Type");
    String target = lower(element, "Target").strip();
    refuse(type, RUNS);
    if (read) {
      refuse(type, REACHES);
    }
    if (lower(element, "TargetMode").equals("external")
        && !type.endsWith("/hyperlink")
        && REMOTE.matcher(target).matches()) {
      throw new Refusal("gate.office.external", name);
    }
  }

  private static String lower(XMLStreamReader element, String attribute) {
    String value = element.getAttributeValue(null, attribute);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }

  private void refuse(String called, List<Kind> kinds) {
    for (Kind kind : kinds) {
      if (called.contains(kind.word())) {
        throw new Refusal(kind.key(), name);
      }
    }
  }
}
