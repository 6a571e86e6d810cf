package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lantu.seal.Vault;
import lantu.store.JournalSegment.Fault;
import org.junit.jupiter.api.Test;

/** The operation journal's file format, byte by byte. */
class JournalSegmentTest {
  private static final EditChain.Head START = EditChain.Head.NONE;

  private static JournalRow row(long number) {
    return new JournalRow(
        number,
        "small",
        Instant.ofEpochSecond(1_700_000_000L + number, 123_456_789),
        "张三",
        "FIGURE_SET",
        number,
        null,
        "K01",
        "district",
        2021,
        "ACTUAL",
        null,
        "值" + number,
        null,
        "{\"edit\":\"FIGURE\"}");
  }

  private static List<JournalRecord> records() {
    List<JournalRecord> records = new ArrayList<>();
    records.add(new JournalRecord.Base(1, START, JournalRecord.Reason.CREATED, "", null));
    EditChain.Head head = START;
    for (int number = 1; number <= 3; number++) {
      head = head.after(row(number));
      records.add(
          new JournalRecord.Step(
              number + 1, head, List.of(row(number)), number == 1 ? "{规划}" : null));
    }
    return records;
  }

  private static List<byte[]> frames() {
    List<byte[]> frames = new ArrayList<>();
    String hash = "";
    for (JournalRecord record : records()) {
      frames.add(JournalSegment.framed(hash, record, Vault.PLAIN));
      hash = JournalSegment.chained(hash, record.bytes());
    }
    return frames;
  }

  private static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Test
  void recordsComeBackAsTheyWere() throws IOException {
    for (JournalRecord record : records()) {
      assertThat(JournalRecord.read(record.bytes())).isEqualTo(record);
    }
    JournalSegment read = JournalSegment.of(joined(frames()), Vault.PLAIN);
    assertThat(read.records()).isEqualTo(records());
    assertThat(read.fault()).isEqualTo(Fault.NONE);
  }

  @Test
  void whereverTheFileEndsTheWholeRecordsAreReadAndTheRestIsTorn() {
    byte[] whole = joined(frames());
    List<Integer> ends = new ArrayList<>(List.of(0));
    frames().forEach(frame -> ends.add(ends.getLast() + frame.length));
    for (int length = 0; length < whole.length; length++) {
      JournalSegment read = JournalSegment.of(Arrays.copyOf(whole, length), Vault.PLAIN);
      int full = length;
      int expected = (int) ends.stream().filter(end -> end > 0 && end <= full).count();
      assertThat(read.records()).as("length " + length).hasSize(expected);
      assertThat(read.fault())
          .as("length " + length)
          .isEqualTo(ends.contains(length) ? Fault.NONE : Fault.TORN);
    }
  }

  @Test
  void aByteThatChangedAnywhereIsFoundAndNamed() {
    byte[] whole = joined(frames());
    int last = frames().getLast().length;
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 0x10;
      JournalSegment read = JournalSegment.of(changed, Vault.PLAIN);
      assertThat(read.fault())
          .as("byte " + at)
          .isEqualTo(at < whole.length - last ? Fault.BROKEN : Fault.TORN);
      assertThat(read.records().size()).isLessThan(4);
    }
  }

  @Test
  void aRecordTakenOutOrMovedBreaksTheChain() {
    List<byte[]> frames = frames();
    assertThat(
            JournalSegment.of(joined(List.of(frames.get(0), frames.get(2))), Vault.PLAIN).fault())
        .isEqualTo(Fault.BROKEN);
    assertThat(
            JournalSegment.of(
                    joined(List.of(frames.get(0), frames.get(2), frames.get(1))), Vault.PLAIN)
                .fault())
        .isEqualTo(Fault.BROKEN);
    assertThat(JournalSegment.of(joined(List.of(frames.get(1))), Vault.PLAIN).fault())
        .isEqualTo(Fault.BROKEN);
  }
}
