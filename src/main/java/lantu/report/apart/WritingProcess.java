package lantu.report.apart;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The process, from the window's side. It is started when it is first asked for something and ends
 * by itself when nothing is asked of it for a while.
 */
public final class WritingProcess implements AutoCloseable {
  /** Comes before the first answer; whatever stands before it is the process's own start. */
  static final byte[] READY = "LANTU-READY\n".getBytes(StandardCharsets.US_ASCII);

  /** Nothing but the program's own values and Java's goes through the pipes. */
  static final ObjectInputFilter OWN_VALUES =
      ObjectInputFilter.Config.createFilter("lantu.**;java.base/*;!*");

  private final List<String> command;
  private @Nullable Running running;

  /** A process that the command starts; it is not started yet. */
  public WritingProcess(List<String> command) {
    this.command = List.copyOf(command);
  }

  /**
   * Asks for something and waits for the answer.
   *
   * @throws IOException if the process cannot be started or ends without an answer
   */
  synchronized Answer ask(Request request) throws IOException {
    Running there = running;
    if (there != null) {
      try {
        return there.ask(request);
      } catch (IOException e) {
        // It has just gone by itself, as it does after a rest.
        close();
      }
    }
    try {
      Running started = new Running(command);
      running = started;
      return started.ask(request);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Ends the process; it is started again if something is asked for after all. */
  @Override
  public synchronized void close() {
    if (running != null) {
      running.process.destroy();
      running = null;
    }
  }

  /** A started process with its pipes. */
  private static final class Running {
    private final Process process;
    private final ObjectOutputStream out;
    private final ObjectInputStream in;

    Running(List<String> command) throws IOException {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        OutputStream pipe = process.getOutputStream();
        out = new ObjectOutputStream(pipe);
        out.flush();
        InputStream answers = new BufferedInputStream(process.getInputStream());
        skipTo(READY, answers);
        in = new ObjectInputStream(answers);
        in.setObjectInputFilter(OWN_VALUES);
      } catch (IOException e) {
        process.destroy();
        throw e;
      }
    }

    private static void skipTo(byte[] mark, InputStream in) throws IOException {
      for (int matched = 0; matched < mark.length; ) {
        int next = in.read();
        if (next < 0) {
          throw new EOFException("the process has ended at its start");
        }
        matched = next == mark[matched] ? matched + 1 : next == mark[0] ? 1 : 0;
      }
    }

    Answer ask(Request request) throws IOException {
      // Before and not after: a byte left in the pipe would look like the next request.
      out.reset();
      out.writeObject(request);
      out.flush();
      try {
        return (Answer) in.readObject();
      } catch (ClassNotFoundException e) {
        throw new IOException(e);
      }
    }
  }
}
