package lantu.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantu.plan.Adjustment;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.CutOff;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Nature;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/**
 * Every verdict of a plan at one cut-off, binding indicators first, then expected ones, then the
 * commitments found in the text, each in the plan's order.
 *
 * @param cutOff the cut-off
 * @param verdicts the verdicts; an adjusted target follows the original it replaced
 */
public record Assessment(CutOff cutOff, List<Verdict> verdicts) {
  /** Copies the list. */
  public Assessment {
    verdicts = List.copyOf(verdicts);
  }

  /**
   * Judges every target of a plan.
   *
   * @param cutOff a plan year or the outlook year; a target that was due earlier is judged at its
   *     due date
   * @param dates when figures were entered, for the working
   */
  public static Assessment of(Plan plan, CutOff cutOff, EntryDates dates) {
    List<Verdict> all = new ArrayList<>();
    plan.indicators().stream()
        .filter(indicator -> indicator.target() != null)
        .sorted(Comparator.comparingInt(Assessment::rank))
        .forEach(indicator -> all.addAll(verdicts(plan, indicator, cutOff, dates)));
    return new Assessment(cutOff, all);
  }

  /** Judges every target of one indicator. */
  public static List<Verdict> verdicts(
      Plan plan, Indicator indicator, CutOff cutOff, EntryDates dates) {
    List<Verdict> found = new ArrayList<>();
    for (Area area : plan.areas()) {
      indicator
          .targetOf(area)
          .ifPresent(
              original -> {
                List<Target> later = replacements(indicator, area);
                found.add(
                    verdict(
                        plan,
                        indicator,
                        area,
                        original,
                        TargetEdition.ORIGINAL,
                        later.isEmpty(),
                        cutOff,
                        dates));
                for (int i = 0; i < later.size(); i++) {
                  found.add(
                      verdict(
                          plan,
                          indicator,
                          area,
                          later.get(i),
                          TargetEdition.ADJUSTED,
                          i == later.size() - 1,
                          cutOff,
                          dates));
                }
              });
    }
    return found;
  }

  /** The verdict on the target that holds now; empty if there is none. */
  public Optional<Verdict> current(IndicatorCode indicator, AreaCode area) {
    return verdicts.stream()
        .filter(
            verdict ->
                verdict.current()
                    && verdict.key().indicator().equals(indicator)
                    && verdict.key().area().equals(area))
        .findFirst();
  }

  /** How many of the verdicts there are of each status, every status named. */
  public static Map<VerdictStatus, Integer> counts(List<Verdict> verdicts) {
    Map<VerdictStatus, Integer> counts = new EnumMap<>(VerdictStatus.class);
    for (VerdictStatus status : VerdictStatus.values()) {
      counts.put(status, 0);
    }
    verdicts.forEach(verdict -> counts.merge(verdict.status(), 1, Integer::sum));
    return counts;
  }

  private static int rank(Indicator indicator) {
    if (indicator.nature() == Nature.BINDING) {
      return 0;
    }
    return indicator.main() ? 1 : 2;
  }

  private static List<Target> replacements(Indicator indicator, Area area) {
    return indicator.adjustments().stream()
        .filter(adjustment -> adjustment.area().equals(area.code()))
        .map(Adjustment::target)
        .toList();
  }

  private static Verdict verdict(
      Plan plan,
      Indicator indicator,
      Area area,
      Target target,
      TargetEdition edition,
      boolean current,
      CutOff cutOff,
      EntryDates dates) {
    CutOff judgedAt =
        cutOff.year().compareTo(target.due()) > 0 ? CutOff.endOf(target.due()) : cutOff;
    VerdictKey key = new VerdictKey(indicator.code(), area.code(), cutOff);
    Dossier dossier = new Dossier(plan, indicator, area, target, judgedAt, dates);
    try {
      Ruling ruling = Judges.judge(dossier, target);
      return new Verdict(
          key,
          target,
          edition,
          current,
          ruling.achievement(),
          ruling.schedule(),
          ruling.pace(),
          ruling.required(),
          ruling.status(),
          null,
          ruling.outlook(),
          flip(dossier, ruling),
          ruling.crossCheck(),
          dossier.working(),
          plan.judgement().manual(key).orElse(null));
    } catch (NotAssessableException missing) {
      return new Verdict(
          key,
          target,
          edition,
          current,
          null,
          null,
          null,
          Required.NONE,
          VerdictStatus.NOT_ASSESSABLE,
          missing.reason(),
          Outlook.UNKNOWN,
          null,
          null,
          dossier.working(),
          plan.judgement().manual(key).orElse(null));
    }
  }

  private static @Nullable Flip flip(Dossier dossier, Ruling ruling) {
    BigDecimal latest = ruling.latest();
    return latest == null
        ? null
        : Flip.find(latest, dossier.way(), ruling.bounds(), ruling.statusAt());
  }
}
