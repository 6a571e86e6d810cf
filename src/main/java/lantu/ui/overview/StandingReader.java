package lantu.ui.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.explain.VerdictText;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.work.AssessPlan;
import lantu.work.KeptAssessment;

/** Reads how a plan is doing at the latest cut-off, by the district's targets as they hold now. */
final class StandingReader {
  private final Plan plan;
  private final KeptAssessment kept;
  private final Messages messages;
  private final VerdictText words;

  StandingReader(Plan plan, KeptAssessment kept, Messages messages) {
    this.plan = plan;
    this.kept = kept;
    this.messages = messages;
    this.words = new VerdictText(plan, messages);
  }

  Overview.Standing read() {
    CutOff cutOff = AssessPlan.latest(plan);
    List<Verdict> verdicts =
        kept.of(plan, cutOff).verdicts().stream()
            .filter(Verdict::current)
            .filter(verdict -> area(verdict) == AreaKind.DISTRICT)
            .toList();
    List<Overview.StatusLine> lines = new ArrayList<>();
    for (VerdictGroup group : VerdictGroup.values()) {
      List<Verdict> members =
          verdicts.stream()
              .filter(verdict -> VerdictGroup.of(indicator(verdict)) == group)
              .toList();
      if (!members.isEmpty()) {
        lines.add(
            new Overview.StatusLine(
                messages.get("overview.group." + group), members.size(), counts(members)));
      }
    }
    return new Overview.Standing(
        words.cutOff(cutOff),
        List.copyOf(lines),
        verdicts.stream().filter(verdict -> verdict.status().lagging()).map(this::talk).toList());
  }

  private List<Overview.StatusCount> counts(List<Verdict> verdicts) {
    Map<VerdictStatus, List<Verdict>> byStatus = new LinkedHashMap<>();
    for (VerdictStatus status : VerdictStatus.values()) {
      List<Verdict> these =
          verdicts.stream().filter(verdict -> verdict.status() == status).toList();
      if (!these.isEmpty()) {
        byStatus.put(status, these);
      }
    }
    return byStatus.entrySet().stream()
        .map(
            entry ->
                new Overview.StatusCount(
                    entry.getKey(),
                    words.status(entry.getKey()),
                    entry.getValue().size(),
                    entry.getValue().getFirst().key().indicator().value()))
        .toList();
  }

  private Overview.Talk talk(Verdict verdict) {
    Indicator indicator = indicator(verdict);
    return new Overview.Talk(
        indicator.code().value(),
        indicator.name(),
        indicator.nature() == Nature.BINDING,
        verdict.status(),
        words.status(verdict.status()),
        Objects.requireNonNullElse(words.ground(verdict), ""));
  }

  private AreaKind area(Verdict verdict) {
    return plan.area(verdict.key().area()).orElseThrow().kind();
  }

  private Indicator indicator(Verdict verdict) {
    return plan.indicator(verdict.key().indicator()).orElseThrow();
  }
}
