package lantu.assess;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lantu.plan.Adjustment;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaTarget;
import lantu.plan.CutOff;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/**
 * Every verdict of a plan at one cut-off, binding indicators first, then expected ones, then the
 * commitments found in the text, each in the plan's order, each with its areas in the plan's order.
 */
public final class Assessment {
  private final CutOff cutOff;
  private final List<Verdict> verdicts;
  private final Map<VerdictKey, Verdict> current = new HashMap<>();

  private Assessment(CutOff cutOff, List<Verdict> verdicts) {
    this.cutOff = cutOff;
    this.verdicts = List.copyOf(verdicts);
    for (Verdict verdict : verdicts) {
      if (verdict.current()) {
        current.put(verdict.key(), verdict);
      }
    }
  }

  /**
   * Judges every target of a plan.
   *
   * @param cutOff usually a plan year or the outlook year; a target that was due earlier is judged
   *     at its due date, and before the first year is begun nothing is
   * @param dates when figures were entered, for the working
   */
  public static Assessment of(Plan plan, CutOff cutOff, EntryDates dates) {
    Places places = Places.of(plan);
    List<Verdict> all = new ArrayList<>();
    plan.indicators().stream()
        .sorted(Comparator.comparing(VerdictGroup::of))
        .forEach(indicator -> all.addAll(verdicts(plan, places, indicator, cutOff, dates)));
    return new Assessment(cutOff, all);
  }

  /**
   * The same at a plan that was made from the one this is of: only the indicators whose figures are
   * others are judged again, where nothing but figures has changed.
   *
   * @param then the plan that this is the assessment of
   * @param dates when figures were entered, for the working
   */
  public Assessment after(Plan then, Plan now, EntryDates dates) {
    if (!now.isAsideFromFigures(then)) {
      return of(now, cutOff, dates);
    }
    Set<IndicatorCode> changed =
        now.figuresThatDiffer(then).stream().map(FigureKey::indicator).collect(toSet());
    Places places = Places.of(now);
    List<Verdict> all = new ArrayList<>();
    Set<IndicatorCode> judged = new HashSet<>();
    for (Verdict verdict : verdicts) {
      IndicatorCode code = verdict.key().indicator();
      if (!changed.contains(code)) {
        all.add(verdict);
      } else if (judged.add(code)) {
        Indicator indicator = now.indicator(code).orElseThrow();
        all.addAll(verdicts(now, places, indicator, cutOff, dates));
      }
    }
    return new Assessment(cutOff, all);
  }

  /** Judges every target of one indicator. */
  public static List<Verdict> verdicts(
      Plan plan, Indicator indicator, CutOff cutOff, EntryDates dates) {
    return verdicts(plan, Places.of(plan), indicator, cutOff, dates);
  }

  /** The cut-off. */
  public CutOff cutOff() {
    return cutOff;
  }

  /** The verdicts; an adjusted target follows the original it replaced. */
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /** The verdict on the target that holds now; empty if there is none. */
  public Optional<Verdict> current(IndicatorCode indicator, AreaCode area) {
    return Optional.ofNullable(current.get(new VerdictKey(indicator, area, cutOff)));
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

  /** A plan's areas by code with the order they stand in. */
  private record Places(
      Map<AreaCode, Area> areas, Map<AreaCode, Integer> order, AreaCode district) {
    static Places of(Plan plan) {
      Map<AreaCode, Area> areas = new HashMap<>();
      Map<AreaCode, Integer> order = new HashMap<>();
      for (Area area : plan.areas()) {
        order.put(area.code(), order.size());
        areas.put(area.code(), area);
      }
      return new Places(areas, order, plan.district().code());
    }

    Area area(AreaCode code) {
      return Objects.requireNonNull(areas.get(code), "an area outside the plan");
    }
  }

  private static List<Verdict> verdicts(
      Plan plan, Places places, Indicator indicator, CutOff cutOff, EntryDates dates) {
    List<Verdict> found = new ArrayList<>();
    targets(places, indicator)
        .forEach(
            (code, editions) -> {
              for (int i = 0; i < editions.size(); i++) {
                found.add(
                    verdict(
                        plan,
                        indicator,
                        places.area(code),
                        editions.get(i),
                        i == 0 ? TargetEdition.ORIGINAL : TargetEdition.ADJUSTED,
                        i == editions.size() - 1,
                        cutOff,
                        dates));
              }
            });
    return found;
  }

  /** Each area's target and those that replaced it, oldest first; the areas in the plan's order. */
  private static Map<AreaCode, List<Target>> targets(Places places, Indicator indicator) {
    Map<AreaCode, List<Target>> targets =
        new TreeMap<>(Comparator.comparing(code -> places.order().getOrDefault(code, 0)));
    if (indicator.target() != null) {
      targets.put(places.district(), new ArrayList<>(List.of(indicator.target())));
    }
    for (AreaTarget part : indicator.areaTargets()) {
      if (!part.area().equals(places.district())) {
        targets.putIfAbsent(part.area(), new ArrayList<>(List.of(part.target())));
      }
    }
    for (Adjustment adjustment : indicator.adjustments()) {
      List<Target> editions = targets.get(adjustment.area());
      if (editions != null) {
        editions.add(adjustment.target());
      }
    }
    return targets;
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
    VerdictKey key = new VerdictKey(indicator.code(), area.code(), cutOff);
    Dossier dossier =
        new Dossier(plan, indicator, area, target, cutOff.notAfter(target.due()), dates);
    @Nullable Ruling ruling = null;
    @Nullable Reason reason = null;
    try {
      ruling = Judges.judge(dossier, target);
    } catch (NotAssessableException missing) {
      reason = missing.reason();
    }
    return new Verdict(
        key,
        target,
        edition,
        current,
        ruling == null ? null : ruling.achievement(),
        ruling == null ? null : ruling.schedule(),
        ruling == null ? null : ruling.pace(),
        ruling == null ? Required.NONE : ruling.required(),
        ruling == null ? VerdictStatus.NOT_ASSESSABLE : ruling.status(),
        reason,
        ruling == null ? Outlook.UNKNOWN : ruling.outlook(),
        ruling == null ? null : flip(dossier, ruling),
        ruling == null ? null : ruling.crossCheck(),
        dossier.working(),
        current ? plan.judgement().manual(key).orElse(null) : null);
  }

  private static @Nullable Flip flip(Dossier dossier, Ruling ruling) {
    BigDecimal latest = ruling.latest();
    return latest == null
        ? null
        : Flip.find(latest, dossier.way(), ruling.bounds(), ruling.statusAt());
  }
}
