package lantu.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import lantu.gate.PdfGate;
import lantu.value.Refusal;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * How far the streams of a PDF grow that are packed in another way than the usual one, which the
 * gate has unpacked already: layer by layer, none beyond what is allowed.
 */
final class PdfStreams {
  private static final Set<COSName> OF_PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  private static final Set<COSName> USUAL =
      Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION, COSName.CRYPT);

  private final String name;

  PdfStreams(String name) {
    this.name = name;
  }

  /**
   * Goes through all streams but pictures.
   *
   * @throws Refusal {@code gate.pdf.*}
   */
  void check(COSDocument document) throws IOException {
    for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
      COSBase object = document.getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream
          && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        check(stream);
      }
    }
  }

  /** Goes through a stream whatever it says it is. */
  void check(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream);
    if (filters.stream().anyMatch(OF_PICTURES::contains)) {
      throw new Refusal("gate.pdf.packed", name);
    }
    if (filters.size() <= 1 && USUAL.containsAll(filters)) {
      return;
    }
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    for (int i = 0; i < filters.size(); i++) {
      Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
      Bounded out = new Bounded();
      filter.decode(new ByteArrayInputStream(bytes), out, stream, i);
      bytes = out.toByteArray();
    }
  }

  private static List<COSName> filters(COSStream stream) {
    return switch (stream.getFilters()) {
      case COSName one -> List.of(one);
      case COSArray several ->
          several.toList().stream()
              .filter(COSName.class::isInstance)
              .map(COSName.class::cast)
              .toList();
      case null, default -> List.of();
    };
  }

  /** Holds no more than one stream may have. */
  private final class Bounded extends ByteArrayOutputStream {
    @Override
    public synchronized void write(int one) {
      room(1);
      super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      room(length);
      super.write(bytes, from, length);
    }

    private void room(int more) {
      if (size() + (long) more > PdfGate.MOST_STREAM * 1024L * 1024) {
        throw new Refusal("gate.pdf.inflates", name, PdfGate.MOST_STREAM);
      }
    }
  }
}
