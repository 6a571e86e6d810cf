package lantu.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lantu.report.template.Template;
import lantu.report.template.TemplateParser;
import lantu.report.template.Vocabulary;
import lantu.text.Messages;

/** The reports that can be handed in; each has a template. */
public enum ReportTemplate {
  /** 年度监测报告. */
  ANNUAL,
  /** 中期评估报告. */
  MIDTERM,
  /** 总结评估报告. */
  FINAL,
  /** 指标一览表. */
  REGISTER,
  /** 功能区分报告. */
  ZONE,
  /** 一页纸简报. */
  BRIEF,
  /** 重大项目清单. */
  PROJECTS,
  /** 修改对照表. */
  CHANGES;

  /** Whether it judges the plan at a day that has to be chosen. */
  public boolean ofADay() {
    return this == ANNUAL || this == MIDTERM || this == ZONE || this == BRIEF;
  }

  /** The name of its template's file. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".txt";
  }

  /** What it may name. */
  public Vocabulary vocabulary() {
    return switch (this) {
      case ANNUAL, MIDTERM, FINAL -> AssessmentScope.vocabulary();
      case REGISTER -> RegisterReport.vocabulary();
      case ZONE -> ZoneReport.vocabulary();
      case BRIEF -> BriefReport.vocabulary();
      case PROJECTS -> ProjectsReport.vocabulary();
      case CHANGES -> ChangesReport.vocabulary();
    };
  }

  /** The text of the one that ships, in the language of the messages. */
  public String shippedText(Messages messages) {
    String path = "/assets/template/" + messages.language() + "/" + fileName();
    try (InputStream in = ReportTemplate.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no template " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one that ships. */
  public Template shipped(Messages messages) {
    return read(fileName(), shippedText(messages));
  }

  /**
   * Reads one.
   *
   * @param file the name of its file, for refusals
   * @throws lantu.value.Refusal {@code report.template.*} with file, line and what is wrong there
   */
  public Template read(String file, String text) {
    return TemplateParser.parse(file, text, vocabulary());
  }
}
