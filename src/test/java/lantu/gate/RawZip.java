package lantu.gate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes archives byte by byte, also such as no honest writer would. */
public final class RawZip {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<byte[]> directory = new ArrayList<>();
  private int flags;

  /** An archive with nothing in it yet. */
  public RawZip() {}

  /** Marks the entries from here on as locked. */
  public RawZip locked() {
    flags = 1;
    return this;
  }

  /** Adds an entry. */
  public RawZip add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds an entry. */
  public RawZip add(String name, byte[] content) {
    return add(name, content, content.length, true);
  }

  /** Adds an entry that is in the archive and not in its directory. */
  public RawZip addHidden(String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return add(name, bytes, bytes.length, false);
  }

  /** Adds an entry that says of itself that it has another size. */
  public RawZip addLying(String name, byte[] content, int says) {
    return add(name, content, says, true);
  }

  /** Names the entry that was added last once more, its bytes the same. */
  public RawZip again(String name) {
    byte[] last = directory.getLast();
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer copy = buffer(46 + bytes.length);
    copy.put(last, 0, 46).put(bytes).putShort(28, (short) bytes.length);
    directory.add(content(copy));
    return this;
  }

  private RawZip add(String name, byte[] content, int size, boolean listed) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    byte[] packed = packed(content);
    CRC32 sum = new CRC32();
    sum.update(content);
    int begin = out.size();
    ByteBuffer local = buffer(30 + bytes.length).putInt(0x04034b50).putShort((short) 20);
    head(local, (int) sum.getValue(), packed.length, size, bytes.length).putShort((short) 0);
    out.writeBytes(content(local.put(bytes)));
    out.writeBytes(packed);
    if (listed) {
      ByteBuffer entry = buffer(46 + bytes.length).putInt(0x02014b50).putShort((short) 20);
      entry.putShort((short) 20);
      head(entry, (int) sum.getValue(), packed.length, size, bytes.length);
      directory.add(content(entry.putInt(42, begin).position(46).put(bytes)));
    }
    return this;
  }

  private ByteBuffer head(ByteBuffer to, int sum, int packed, int size, int name) {
    return to.putShort((short) flags)
        .putShort((short) 8)
        .putInt(0)
        .putInt(sum)
        .putInt(packed)
        .putInt(size)
        .putShort((short) name);
  }

  /** The archive. */
  public byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(out.toByteArray());
    directory.forEach(whole::writeBytes);
    int length = directory.stream().mapToInt(entry -> entry.length).sum();
    whole.writeBytes(
        content(
            buffer(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) directory.size())
                .putShort((short) directory.size())
                .putInt(length)
                .putInt(out.size())));
    return whole.toByteArray();
  }

  private static byte[] packed(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
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

  private static byte[] content(ByteBuffer buffer) {
    byte[] content = new byte[buffer.capacity()];
    buffer.get(0, content);
    return content;
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
