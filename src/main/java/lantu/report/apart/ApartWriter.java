package lantu.report.apart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lantu.report.Check;
import lantu.report.Report;
import lantu.report.ReportWriter;
import org.jspecify.annotations.Nullable;

/** Has a format written by the process of its own, or by this one where that cannot be had. */
public final class ApartWriter implements ReportWriter {
  private final ReportWriter within;
  private final WritingProcess process;
  private final Supplier<Optional<byte[]>> template;

  /**
   * A writer that does the same as another.
   *
   * @param within writes the format in this process
   * @param template the document of the office's own that lends Word reports its styles
   */
  public ApartWriter(
      ReportWriter within, WritingProcess process, Supplier<Optional<byte[]>> template) {
    this.within = within;
    this.process = process;
    this.template = template;
  }

  @Override
  public String format() {
    return within.format();
  }

  @Override
  public void write(Report report, Path file) {
    try {
      asked(report, file);
    } catch (IOException e) {
      within.write(report, file);
    }
  }

  @Override
  public List<Check> check(Path file) throws IOException {
    Answer.Done done;
    try {
      done = asked(null, file);
    } catch (IOException e) {
      return within.check(file);
    }
    return done.checks();
  }

  @Override
  public void tryTemplate(byte[] document) {
    within.tryTemplate(document);
  }

  private Answer.Done asked(@Nullable Report report, Path file) throws IOException {
    Answer answer =
        process.ask(
            new Request(format(), report, file.toAbsolutePath().toString(), template.get()));
    return switch (answer) {
      case Answer.Done done -> done;
      case Answer.Refused refused -> throw refused.refusal();
    };
  }
}
