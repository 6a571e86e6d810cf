package lantu.work;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.Verdict;
import lantu.edit.JournalEntry;
import lantu.edition.Edition;
import lantu.explain.VerdictText;
import lantu.plan.Area;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import lantu.report.PlanChange;
import lantu.text.Messages;
import lantu.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since an edition: what the journal tells, and every figure that is not what the
 * edition kept, whether the journal knows of it or not, as after a backup was restored.
 */
final class SinceEdition {
  private final Plan frozen;
  private final Plan plan;
  private final Edition edition;
  private final Messages messages;
  private final ZoneId zone;

  SinceEdition(Plan frozen, Plan plan, Edition edition, Messages messages, ZoneId zone) {
    this.frozen = frozen;
    this.plan = plan;
    this.edition = edition;
    this.messages = messages;
    this.zone = zone;
  }

  /** The changes in the journal's order, then the figures that it knows nothing of. */
  List<PlanChange> changes(List<JournalEntry> journal) {
    List<JournalEntry> since =
        journal.stream().filter(entry -> entry.number() > edition.entry()).toList();
    List<PlanChange> changes = new ArrayList<>(new PlanChanges(plan, messages, zone).of(since));
    Set<FigureKey> told = new HashSet<>();
    since.stream().map(JournalEntry::key).filter(Objects::nonNull).forEach(told::add);
    for (FigureKey key : keys()) {
      Figure before = frozen.figure(key).orElse(null);
      Figure now = plan.figure(key).orElse(null);
      if (!told.contains(key) && !Objects.equals(before, now)) {
        changes.add(
            new PlanChange(cell(key), text(before), text(now), 0, List.of(), "", List.of()));
      }
    }
    return changes;
  }

  /** The targets whose verdict is another now, at the day that the edition judged. */
  List<String> verdicts(EntryDates dates) {
    CutOff cutOff = ReportChoice.cutOff(edition.report(), plan);
    Map<VerdictKey, VerdictStatus> before = new HashMap<>();
    current(frozen, cutOff, dates).forEach(verdict -> before.put(verdict.key(), verdict.status()));
    VerdictText words = new VerdictText(plan, messages);
    List<String> changes = new ArrayList<>();
    for (Verdict verdict : current(plan, cutOff, dates)) {
      @Nullable VerdictStatus old = before.get(verdict.key());
      if (old != null && old != verdict.status()) {
        changes.add(
            messages.get(
                "work.changedVerdict",
                name(verdict),
                words.status(old),
                words.status(verdict.status())));
      }
    }
    return changes;
  }

  private static List<Verdict> current(Plan plan, CutOff cutOff, EntryDates dates) {
    return Assessment.of(plan, cutOff, dates).verdicts().stream().filter(Verdict::current).toList();
  }

  private String name(Verdict verdict) {
    String name = plan.indicator(verdict.key().indicator()).orElseThrow().name();
    return verdict.key().area().equals(plan.district().code())
        ? name
        : messages.get("work.ofArea", name, area(verdict.key().area().toString()));
  }

  private Set<FigureKey> keys() {
    Set<FigureKey> keys = new LinkedHashSet<>();
    frozen.figures().forEach(figure -> keys.add(figure.key()));
    plan.figures().forEach(figure -> keys.add(figure.key()));
    return keys;
  }

  private String cell(FigureKey key) {
    String indicator =
        plan.indicator(key.indicator())
            .or(() -> frozen.indicator(key.indicator()))
            .map(Indicator::name)
            .orElse(key.indicator().toString());
    return messages.get(
        "work.trace.cell",
        indicator,
        area(key.area().toString()),
        messages.get("report.year", key.year()),
        messages.term(key.series()));
  }

  private String area(String code) {
    return plan.areas().stream()
        .filter(area -> area.code().toString().equals(code))
        .map(Area::name)
        .findFirst()
        .orElse(code);
  }

  private String text(@Nullable Figure figure) {
    if (figure == null) {
      return "";
    }
    String value =
        figure.value() == null ? messages.get("work.nothing") : NumberText.plain(figure.value());
    return figure.status() == null
        ? value
        : messages.get("work.trace.content", value, messages.term(figure.status()));
  }
}
