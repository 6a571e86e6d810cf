package lantu.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantu.edit.RestorePreview.Count;
import lantu.edit.RestorePreview.FigureDifference;
import lantu.edit.RestorePreview.PlanDifference;
import lantu.edit.RestorePreview.PlanPart;
import lantu.plan.Area;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import org.jspecify.annotations.Nullable;

/** The plans of a database beside those of another one. */
final class Comparison {
  private final Database now;
  private final Database then;

  Comparison(Database now, Database then) {
    this.now = now;
    this.then = then;
  }

  /** Every plan that is not the same in both. */
  List<PlanDifference> plans() {
    Set<PlanId> ids = new LinkedHashSet<>();
    Stream.of(now, then)
        .flatMap(database -> database.read(PlanProfiles::all).stream())
        .map(PlanProfile::id)
        .forEach(ids::add);
    return ids.stream().map(this::difference).filter(Comparison::differs).toList();
  }

  private static boolean differs(PlanDifference plan) {
    return plan.now() != plan.then() || !plan.counts().isEmpty();
  }

  private PlanDifference difference(PlanId id) {
    Side left = side(now, id);
    Side right = side(then, id);
    List<Count> counts = new ArrayList<>();
    count(counts, PlanPart.FIGURE, left, right, Plan::figures);
    count(counts, PlanPart.INDICATOR, left, right, Plan::indicators);
    count(counts, PlanPart.PROJECT, left, right, Plan::projects);
    count(counts, PlanPart.OUTLINE, left, right, Comparison::outline);
    count(counts, PlanPart.TEXT, left, right, Plan::texts);
    count(counts, PlanPart.EVIDENCE, left, right, Plan::evidence);
    count(counts, PlanPart.CLOSED_YEAR, left, right, Plan::closedYears);
    count(counts, PlanPart.JUDGEMENT, left, right, plan -> List.of(plan.judgement()));
    if (left.entries != right.entries) {
      int changed = Math.abs(left.entries - right.entries);
      counts.add(new Count(PlanPart.ENTRY, left.entries, right.entries, changed));
    }
    PlanProfile profile =
        Objects.requireNonNull(left.plan == null ? right.plan : left.plan).profile();
    return new PlanDifference(
        profile, left.plan != null, right.plan != null, counts, figures(left, right));
  }

  private record Side(@Nullable Plan plan, int entries) {
    <T> List<T> list(Function<Plan, List<T>> part) {
      return plan == null ? List.of() : part.apply(plan);
    }
  }

  private static Side side(Database database, PlanId id) {
    return database.read(
        sql ->
            PlanProfiles.exists(sql, id)
                ? new Side(new PlanLoader(sql, id).load(), JournalRows.newestFirst(sql, id).size())
                : new Side(null, 0));
  }

  private static List<Object> outline(Plan plan) {
    List<Object> parts = new ArrayList<>(plan.outline().sections());
    plan.outline()
        .chapters()
        .forEach(chapter -> parts.add(chapter.number() + " " + chapter.title()));
    return parts;
  }

  private static <T> void count(
      List<Count> counts, PlanPart kind, Side left, Side right, Function<Plan, List<T>> part) {
    List<T> before = left.list(part);
    List<T> after = right.list(part);
    Set<T> here = new HashSet<>(before);
    Set<T> there = new HashSet<>(after);
    long gone = before.stream().filter(one -> !there.contains(one)).count();
    long come = after.stream().filter(one -> !here.contains(one)).count();
    if (gone + come > 0) {
      counts.add(new Count(kind, before.size(), after.size(), (int) Math.max(gone, come)));
    }
  }

  private static List<FigureDifference> figures(Side left, Side right) {
    Map<FigureKey, Figure> here = byKey(left);
    Map<FigureKey, Figure> there = byKey(right);
    Set<FigureKey> keys = new LinkedHashSet<>(here.keySet());
    keys.addAll(there.keySet());
    return keys.stream()
        .filter(key -> !Objects.equals(here.get(key), there.get(key)))
        .map(
            key ->
                new FigureDifference(
                    key,
                    named(
                        left,
                        right,
                        plan -> plan.indicator(key.indicator()).map(Indicator::name),
                        key.indicator().value()),
                    named(
                        left,
                        right,
                        plan -> plan.area(key.area()).map(Area::name),
                        key.area().value()),
                    here.get(key),
                    there.get(key)))
        .toList();
  }

  /** What it is called now, or in the backup where it is no longer there. */
  private static String named(
      Side left, Side right, Function<Plan, Optional<String>> name, String code) {
    return Stream.of(left, right)
        .flatMap(
            side -> side.plan == null ? Stream.<String>empty() : name.apply(side.plan).stream())
        .findFirst()
        .orElse(code);
  }

  private static Map<FigureKey, Figure> byKey(Side side) {
    return side.list(Plan::figures).stream()
        .collect(
            Collectors.toMap(
                Figure::key, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
  }
}
