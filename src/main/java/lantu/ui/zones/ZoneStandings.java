package lantu.ui.zones;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.work.AssessPlan;

/** Judges each zone's own target of an indicator at the latest cut-off. */
final class ZoneStandings {
  private static final BigDecimal FIFTHS = BigDecimal.valueOf(5);

  private final Plan plan;
  private final Messages messages;
  private final VerdictText words;
  private final CutOff cutOff;

  ZoneStandings(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
    this.words = new VerdictText(plan, messages);
    this.cutOff = AssessPlan.latest(plan);
  }

  /** The cut-off in words. */
  String cutOff() {
    return words.cutOff(cutOff);
  }

  /** One standing a zone, in the plan's order. */
  List<ZoneStanding> of(Indicator indicator) {
    List<Verdict> verdicts =
        Assessment.verdicts(plan, indicator, cutOff, EntryDates.UNKNOWN).stream()
            .filter(Verdict::current)
            .toList();
    List<ZoneStanding> standings = new ArrayList<>();
    for (Area zone : plan.areas(AreaKind.ZONE)) {
      Optional<Verdict> verdict =
          verdicts.stream().filter(one -> one.key().area().equals(zone.code())).findFirst();
      standings.add(
          verdict
              .map(one -> judged(zone, one))
              .orElseGet(
                  () ->
                      new ZoneStanding(
                          zone.code(), zone.name(), null, messages.get("zones.map.none"), "", 0)));
    }
    return standings;
  }

  private ZoneStanding judged(Area zone, Verdict verdict) {
    BigDecimal achievement = verdict.achievement();
    int step =
        achievement == null
            ? 0
            : Math.clamp(
                achievement.multiply(FIFTHS).setScale(0, RoundingMode.FLOOR).intValue(), 0, 5);
    return new ZoneStanding(
        zone.code(),
        zone.name(),
        verdict.status(),
        words.status(verdict.status()),
        Objects.requireNonNullElse(words.achievement(verdict), ""),
        step);
  }
}
