package lantu.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;

/** What proposed figures do to the verdicts. */
public final class ChangedVerdicts {
  private final Messages messages;

  /** Told in the words of the messages. */
  public ChangedVerdicts(Messages messages) {
    this.messages = messages;
  }

  /**
   * A target whose status becomes another.
   *
   * @param key what is judged
   * @param before the status without the proposals
   * @param after the status with them
   * @param sentence both in words
   */
  public record Change(
      VerdictKey key, VerdictStatus before, VerdictStatus after, String sentence) {}

  /** The targets whose status changes, in the order of the assessment. */
  public List<Change> of(WhatIf whatIf, CutOff cutOff, EntryDates dates) {
    Map<VerdictKey, VerdictStatus> before = new HashMap<>();
    current(whatIf.original(), cutOff, dates)
        .forEach(verdict -> before.put(verdict.key(), verdict.status()));
    VerdictText words = new VerdictText(whatIf.plan(), messages);
    List<Change> changes = new ArrayList<>();
    for (Verdict verdict : current(whatIf.plan(), cutOff, dates)) {
      @Nullable VerdictStatus old = before.get(verdict.key());
      if (old != null && old != verdict.status()) {
        changes.add(
            new Change(
                verdict.key(),
                old,
                verdict.status(),
                messages.get(
                    "work.changedVerdict",
                    name(whatIf.plan(), verdict),
                    VerdictText.shape(old) + " " + words.status(old),
                    VerdictText.shape(verdict.status()) + " " + words.status(verdict.status()))));
      }
    }
    return List.copyOf(changes);
  }

  private static List<Verdict> current(Plan plan, CutOff cutOff, EntryDates dates) {
    return Assessment.of(plan, cutOff, dates).verdicts().stream().filter(Verdict::current).toList();
  }

  private String name(Plan plan, Verdict verdict) {
    Indicator indicator = plan.indicator(verdict.key().indicator()).orElseThrow();
    Area area = plan.area(verdict.key().area()).orElseThrow();
    return area.kind() == AreaKind.DISTRICT
        ? indicator.name()
        : messages.get("work.ofArea", indicator.name(), area.name());
  }
}
