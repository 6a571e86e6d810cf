package lantu.work;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import lantu.edit.Notice;
import lantu.text.Messages;

/** How what concerns the safety of the data reads. */
public final class SafetyWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Messages messages;
  private final ZoneId zone;

  /** Words with clock times of a zone. */
  public SafetyWords(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  /** The sentence of a notice. */
  public String sentence(Notice notice) {
    return messages.get(
        notice.key(),
        notice.arguments().stream()
            .map(one -> one instanceof Instant at ? time(at) : one)
            .toArray());
  }

  /** A time to the second. */
  public String time(Instant at) {
    return TIME.format(at.atZone(zone));
  }
}
