package lantu.exchange;

import java.util.Map;
import lantu.plan.SectionText;
import org.jspecify.annotations.Nullable;

/** The full text of a section in the plan format. */
final class SectionTextJson {
  private SectionTextJson() {}

  static Map<String, @Nullable Object> map(SectionText text) {
    return PlanWriter.object(
        "section", text.section(), "origin", text.origin(), "text", text.text());
  }

  static SectionText read(Field text) {
    return new SectionText(
        text.at("section").integer(), text.at("text").text(), text.at("origin").remark());
  }
}
