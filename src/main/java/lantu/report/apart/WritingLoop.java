package lantu.report.apart;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import lantu.report.Report;
import lantu.report.ReportWriter;
import lantu.value.Refusal;

/** The process, from its own side: answers one request after the other. */
public final class WritingLoop {
  private static final int REST_MILLIS = 20;

  private final List<ReportWriter> writers;
  private final long patienceMillis;
  private Optional<byte[]> template = Optional.empty();

  /**
   * A loop over the writers.
   *
   * @param writers made with the document of the office's own that the request at hand brings
   * @param patienceMillis how long it waits for the next request before it ends
   */
  public WritingLoop(
      Function<Supplier<Optional<byte[]>>, List<ReportWriter>> writers, long patienceMillis) {
    this.writers = writers.apply(() -> template);
    this.patienceMillis = patienceMillis;
  }

  /**
   * Answers until nothing has been asked for a while or the pipe has gone.
   *
   * @throws IOException if the pipe breaks
   */
  public void run(InputStream requests, OutputStream answers) throws IOException {
    answers.write(WritingProcess.READY);
    InputStream in = new BufferedInputStream(requests);
    ObjectOutputStream out = new ObjectOutputStream(answers);
    out.flush();
    ObjectInputStream objects = new ObjectInputStream(in);
    objects.setObjectInputFilter(WritingProcess.OWN_VALUES);
    while (asked(in)) {
      try {
        out.reset();
        out.writeObject(answer((Request) objects.readObject()));
        out.flush();
      } catch (ClassNotFoundException e) {
        throw new IOException(e);
      }
    }
  }

  private boolean asked(InputStream in) throws IOException {
    for (long waited = 0; in.available() == 0; waited += REST_MILLIS) {
      if (waited >= patienceMillis) {
        return false;
      }
      try {
        Thread.sleep(REST_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  private Answer answer(Request request) throws IOException {
    template = request.template();
    ReportWriter writer =
        writers.stream()
            .filter(one -> one.format().equals(request.format()))
            .findFirst()
            .orElseThrow();
    Path file = Path.of(request.file());
    Report report = request.report();
    try {
      if (report == null) {
        return Answer.Done.of(writer.check(file));
      }
      writer.write(report, file);
      return new Answer.Done(List.of());
    } catch (Refusal refusal) {
      return Answer.Refused.of(refusal);
    } catch (OutOfMemoryError e) {
      // Ended here, it would be asked of the window's process, which has no more room.
      return Answer.Refused.of(Refusal.ofMemory(e));
    }
  }
}
