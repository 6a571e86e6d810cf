package lantu.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the tables of an office file in the making. The library keeps every cell as dozens of
 * objects until the file is written, gigabytes for a long report. Here rows are written down one by
 * one, kept packed, and come to their places while the library writes the file.
 */
public final class PackedRows {
  private static final String NAME = "rows";

  /** Words cannot look like it: in them the first sign is written in another way. */
  private static final String PLACE = "<?" + NAME + "?>";

  private final Map<String, List<ByteArrayOutputStream>> packed = new HashMap<>();

  /**
   * A place for rows at the end of what an element of a part has now, after the places in it that
   * were asked for before.
   *
   * @return takes the rows as they stand within the part; to be closed before the file is written
   */
  public Writer in(XmlObject element, PackagePart part) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.toEndToken();
      cursor.insertProcInst(NAME, null);
    }
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    packed.computeIfAbsent(name(part), _ -> new ArrayList<>()).add(rows);
    return new OutputStreamWriter(new DeflaterOutputStream(rows), StandardCharsets.UTF_8);
  }

  /** Writes the file with all rows in their places; the stream is left open. */
  public void write(POIXMLDocument document, OutputStream out) throws IOException {
    document.write(new Filled(out));
  }

  /** As the library names the part within a file. */
  private static String name(PackagePart part) {
    return part.getPartName().getName().substring(1);
  }

  /** The library's own file, but for the rows. */
  private final class Filled extends ZipArchiveOutputStream {
    private List<ByteArrayOutputStream> missing = List.of();
    private @Nullable ByteArrayOutputStream held;

    Filled(OutputStream out) {
      super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      super.putArchiveEntry(entry);
      missing = packed.getOrDefault(entry.getName(), List.of());
      held = missing.isEmpty() ? null : new ByteArrayOutputStream();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (held == null) {
        super.write(bytes, offset, length);
      } else {
        held.write(bytes, offset, length);
      }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
      if (held != null) {
        byte[] part = held.toByteArray();
        held = null;
        fill(part);
      }
      super.closeArchiveEntry();
    }

    private void fill(byte[] part) throws IOException {
      // One sign for a byte, so that places in the text are places in the bytes.
      String text = new String(part, StandardCharsets.ISO_8859_1);
      int from = 0;
      for (ByteArrayOutputStream rows : missing) {
        int at = text.indexOf(PLACE, from);
        write(part, from, at - from);
        try (InputStream unpacked =
            new InflaterInputStream(new ByteArrayInputStream(rows.toByteArray()))) {
          unpacked.transferTo(this);
        }
        from = at + PLACE.length();
      }
      write(part, from, part.length - from);
    }
  }
}
