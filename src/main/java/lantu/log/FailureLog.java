package lantu.log;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import lantu.text.Messages;
import lantu.text.Told;
import lantu.text.Unforeseen;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what failed: an entry in the log, and the details of the last ones. Any thread may call.
 */
public final class FailureLog implements Told, AutoCloseable {
  /** The folder's name in the workspace. */
  public static final String FOLDER = "logs";

  private static final int KEPT = 50;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final Clock clock;
  private final boolean words;
  private final Messages messages;
  private final Repeats repeats = new Repeats();
  private final SequencedMap<String, String> details = new LinkedHashMap<>();
  private @Nullable LogFiles files;
  private boolean quoting;

  /**
   * A log without a place yet.
   *
   * @param words whether entries may hold sentences and the words of libraries, which quote figures
   * @param messages the words of the details themselves
   */
  public FailureLog(Clock clock, boolean words, Messages messages) {
    this.clock = clock;
    this.words = words;
    this.messages = messages;
  }

  /**
   * From now on entries go into a workspace's folder.
   *
   * @param secret whether its content is encrypted; no entry then quotes it, whatever was said
   */
  public synchronized void into(Path workspace, boolean secret) {
    close();
    quoting = words && !secret;
    files = new LogFiles(workspace.resolve(FOLDER));
  }

  @Override
  public void refused(Refusal refusal, String sentence) {
    note(messages.code(refusal) + " " + refusal.key(), sentence, refusal.getCause());
  }

  @Override
  public void failed(Throwable failure, String sentence) {
    note(Unforeseen.code(failure), sentence, failure);
  }

  @Override
  public synchronized Optional<String> details(String sentence) {
    return Optional.ofNullable(details.get(sentence));
  }

  private synchronized void note(String what, String sentence, @Nullable Throwable cause) {
    Instant now = clock.instant();
    String time = TIME.format(now.truncatedTo(ChronoUnit.SECONDS).atZone(zone()));
    details.remove(sentence);
    details.put(sentence, describe(time, what, sentence, cause));
    while (details.size() > KEPT) {
      details.pollFirstEntry();
    }
    int passedOver = repeats.note(what + Causes.of(cause, false), now);
    LogFiles open = files;
    if (open != null && passedOver >= 0) {
      String again = passedOver == 0 ? "" : " (+" + passedOver + ")";
      String said = quoting ? " " + sentence : "";
      open.write(time + " " + what + again + said + Causes.of(cause, quoting));
    }
  }

  private String describe(String time, String what, String sentence, @Nullable Throwable cause) {
    return messages.get(
            "dialog.details",
            sentence,
            what,
            time,
            messages.get("shell.version"),
            System.getProperty("os.name") + " · Java " + System.getProperty("java.version"))
        + Causes.of(cause, true);
  }

  private ZoneId zone() {
    return clock.getZone();
  }

  @Override
  public synchronized void close() {
    if (files != null) {
      files.close();
      files = null;
    }
  }
}
