package lantu.report.apart;

import java.io.Serializable;
import java.util.Optional;
import lantu.report.Report;
import org.jspecify.annotations.Nullable;

/** What the process is asked for. */
final class Request implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String format;
  private final @Nullable Report report;
  private final String file;
  private final byte @Nullable [] template;

  /**
   * To write a report, or to look a file over.
   *
   * @param format the format's name
   * @param report what is to be written; null if the file is only to be looked over
   * @param file the file's absolute path
   * @param template the document of the office's own that lends its styles; empty for none
   */
  Request(String format, @Nullable Report report, String file, Optional<byte[]> template) {
    this.format = format;
    this.report = report;
    this.file = file;
    this.template = template.orElse(null);
  }

  String format() {
    return format;
  }

  @Nullable Report report() {
    return report;
  }

  String file() {
    return file;
  }

  Optional<byte[]> template() {
    return Optional.ofNullable(template);
  }
}
