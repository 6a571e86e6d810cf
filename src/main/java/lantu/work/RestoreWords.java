package lantu.work;

import java.util.ArrayList;
import java.util.List;
import lantu.edit.RestorePreview;
import lantu.edit.RestorePreview.FigureDifference;
import lantu.edit.RestorePreview.PlanDifference;
import lantu.plan.Figure;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** What restoring a backup would change, in words, one line a change. */
public final class RestoreWords {
  private static final String NOTHING = "—";

  private final Messages messages;

  /** Words in the language of the messages. */
  public RestoreWords(Messages messages) {
    this.messages = messages;
  }

  /** All that would change: for each plan first the counts, then the figures. */
  public List<String> lines(RestorePreview preview) {
    if (preview.plans().isEmpty()) {
      return List.of(messages.get("work.restore.same"));
    }
    List<String> lines = new ArrayList<>();
    for (PlanDifference plan : preview.plans()) {
      String title = plan.plan().shortTitle();
      if (!plan.then()) {
        lines.add(messages.get("work.restore.goes", title));
      } else if (!plan.now()) {
        lines.add(messages.get("work.restore.comes", title));
      } else {
        lines.add(messages.get("work.restore.plan", title));
        plan.counts()
            .forEach(
                count ->
                    lines.add(
                        messages.get(
                            "work.restore.count",
                            messages.term(count.kind()),
                            count.now(),
                            count.then(),
                            count.changed())));
        plan.figures().forEach(figure -> lines.add(line(figure)));
      }
    }
    return lines;
  }

  private String line(FigureDifference figure) {
    return messages.get(
        "work.restore.figure",
        figure.indicator(),
        figure.area(),
        figure.key().year(),
        messages.term(figure.key().series()),
        value(figure.now()),
        value(figure.then()));
  }

  private String value(@Nullable Figure figure) {
    if (figure == null) {
      return NOTHING;
    }
    return figure.value() == null
        ? messages.get("work.restore.noValue")
        : figure.value().toPlainString();
  }
}
