package lantu.work;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * LibreOffice as what our exports are held against: how long it takes to open the same file and
 * save it again in the same format, its own start included.
 */
public final class OfficePeer implements Peer {
  private static final String PROGRAM = "soffice";
  private static final int LONGEST_MINUTES = 4;

  private final Path program;
  private final Path profile;
  private final LongSupplier nanos;

  private OfficePeer(Path program, Path profile, LongSupplier nanos) {
    this.program = program;
    this.profile = profile;
    this.nanos = nanos;
  }

  /**
   * The one on the search path, if there is one.
   *
   * @param folder for its profile and what it writes
   */
  public static Optional<OfficePeer> on(String searchPath, Path folder, LongSupplier nanos) {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(searchPath)
        .filter(place -> !place.isBlank())
        .map(place -> Path.of(place, PROGRAM))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new OfficePeer(program, folder, nanos));
  }

  @Override
  public String name() {
    return "LibreOffice";
  }

  @Override
  public Optional<Long> save(Path file) {
    String name = String.valueOf(file.getFileName());
    Path out = profile.resolve("out");
    try {
      Files.createDirectories(out);
      long start = nanos.getAsLong();
      Process process =
          new ProcessBuilder(
                  program.toString(),
                  "--headless",
                  "--norestore",
                  "-env:UserInstallation=" + profile.resolve("office").toUri(),
                  "--convert-to",
                  name.substring(name.lastIndexOf('.') + 1),
                  "--outdir",
                  out.toString(),
                  file.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        // What is started is a script, and the office itself its child.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      long taken = (nanos.getAsLong() - start) / 1000;
      return ended && Files.exists(out.resolve(name)) ? Optional.of(taken) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
