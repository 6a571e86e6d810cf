package lantu.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantu.exchange.TextBytes;
import lantu.report.ReportTemplate;
import lantu.report.template.Template;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The templates of reports: the office's own where its workspace has one, else those that ship. A
 * file is read anew for every report, so that a change of it counts at once.
 */
public final class ReportTemplates {
  /** The folder's name in the workspace. */
  public static final String FOLDER = "templates";

  private static final long LARGEST = 1024L * 1024;

  private final @Nullable Path folder;
  private final Messages messages;

  private ReportTemplates(@Nullable Path folder, Messages messages) {
    this.folder = folder;
    this.messages = messages;
  }

  /** Those that ship. */
  public static ReportTemplates shipped(Messages messages) {
    return new ReportTemplates(null, messages);
  }

  /** Those of a workspace, by its folder. */
  public static ReportTemplates in(Path workspace, Messages messages) {
    return new ReportTemplates(workspace.resolve(FOLDER), messages);
  }

  /**
   * The template of a report.
   *
   * @throws Refusal {@code report.template.*} if the office's own is wrong, {@code
   *     work.template.unreadable} if it cannot be read
   */
  public Template of(ReportName name) {
    ReportTemplate template = name.template();
    Path own = folder == null ? null : folder.resolve(template.fileName());
    return own == null || !Files.exists(own)
        ? template.shipped(messages)
        : template.read(template.fileName(), text(own));
  }

  /** The Word document that lends reports their styles, head and foot. */
  public WordTemplate word() {
    return new WordTemplate(folder);
  }

  /** Whether a report is made by the office's own template. */
  public boolean own(ReportName name) {
    return folder != null && Files.exists(folder.resolve(name.template().fileName()));
  }

  /**
   * Writes the templates that ship into a folder, which is made where it is missing, to be edited.
   * A file that is there already is left as it is.
   *
   * @param into null for the workspace's own folder
   * @return the files that were written
   * @throws Refusal {@code report.noFolder}, or if a file cannot be written
   */
  public List<Path> write(@Nullable Path into) {
    Path target = into == null ? folder : into;
    if (target == null) {
      throw new IllegalStateException("no folder");
    }
    try {
      Files.createDirectories(target);
    } catch (IOException e) {
      throw new Refusal(e, "report.noFolder", target);
    }
    List<Path> written = new ArrayList<>();
    for (ReportName name : ReportName.values()) {
      ReportTemplate template = name.template();
      Path file = target.resolve(template.fileName());
      if (!Files.exists(file)) {
        byte[] text = template.shippedText(messages).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(text));
        written.add(file);
      }
    }
    return written;
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Refusal("work.template.unreadable", file);
      }
      return TextBytes.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new Refusal(e, "work.template.unreadable", file);
    }
  }
}
