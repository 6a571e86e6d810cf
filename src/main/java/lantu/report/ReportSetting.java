package lantu.report;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import lantu.assess.EntryDates;
import lantu.report.template.Node;
import lantu.report.template.Template;
import lantu.report.template.TemplateSection;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How a report is made, whatever it is about.
 *
 * @param template its structure and sentences
 * @param sections the sections that are wanted; null for the usual ones
 * @param open whether it is for the public, so that what is internal is left out
 * @param messages the words of tables and charts
 * @param dates when each figure was entered
 * @param zone in which days are told
 */
public record ReportSetting(
    Template template,
    @Nullable Set<String> sections,
    boolean open,
    Messages messages,
    EntryDates dates,
    ZoneId zone) {
  /** A report with the usual sections, for the office itself. */
  public ReportSetting(Template template, Messages messages, EntryDates dates, ZoneId zone) {
    this(template, null, false, messages, dates, zone);
  }

  /** The sections that go in. */
  List<TemplateSection> chosen() {
    return template.chosen(sections, open);
  }

  /** The label of the annex that a section is; empty where it is none or is not in. */
  String annex(String section) {
    return annex(one -> one.name().equals(section));
  }

  /** The label of the annex that holds a part; empty where none does. */
  String annexWith(String part) {
    return annex(one -> one.nodes().contains(new Node.Insert(part)));
  }

  private String annex(Predicate<TemplateSection> which) {
    int number = 0;
    for (TemplateSection one : chosen()) {
      if (one.annex()) {
        number++;
        if (which.test(one)) {
          return messages.get("report.annexLabel", number);
        }
      }
    }
    return "";
  }
}
