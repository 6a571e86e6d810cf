package lantu.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import lantu.edit.Edit;
import lantu.plan.ClosedYear;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.Renumbering;
import lantu.plan.Source;
import lantu.value.PlanYear;
import lantu.value.Refusal;

/**
 * Makes the changes that lead from our plan to the merged one, in an order in which each finds a
 * plan that holds together. What finds none is stuck.
 */
final class Building {
  private final PlanMerge.Shaped shaped;
  private final Map<CellId, Object> target;
  private final Map<ProjectCode, ProjectCode> doubled;
  private final List<Edit> edits = new ArrayList<>();
  private final Set<CellId> stuck = new LinkedHashSet<>();
  private Plan now;

  private Building(
      PlanMerge.Shaped shaped, Map<CellId, Object> target, Map<ProjectCode, ProjectCode> doubled) {
    this.shaped = shaped;
    this.target = target;
    this.doubled = doubled;
    this.now = shaped.mine();
  }

  /** A change that is yet to be made, on the plan as it is by then. */
  private record Pending(CellId id, Function<Plan, Edit> change) {}

  static Building of(
      PlanMerge.Shaped shaped, List<MergeCell> cells, Function<MergeCell, Side> decided) {
    Map<CellId, Object> target = new HashMap<>(shaped.ours());
    Doubled doubled = new Doubled(target, List.of(shaped.ours(), shaped.others()));
    for (MergeCell cell : cells) {
      switch (decided.apply(cell)) {
        case MINE -> {}
        case THEIRS ->
            cell.covers().forEach(id -> Classes.put(target, id, shaped.others().get(id)));
        case BOTH -> doubled.put(cell, shaped.others());
      }
    }
    Building building = new Building(shaped, target, doubled.originals());
    building.build();
    return building;
  }

  List<Edit> edits() {
    return List.copyOf(edits);
  }

  /** The values whose change makes no plan. */
  Set<CellId> stuck() {
    return Collections.unmodifiableSet(stuck);
  }

  private void build() {
    shaped.moving().forEach(this::make);
    if (shaped.titles()) {
      Outline titled = OutlineTitles.of(shaped.target(), target);
      if (!titled.equals(now.outline())) {
        make(new Edit.SetOutline(now.outline(), titled, Renumbering.none(now.outline())));
      }
    }
    // What is the same, nearly all of a plan, is left out before anything is put in order.
    Set<CellId> different = new HashSet<>(shaped.ours().keySet());
    different.addAll(target.keySet());
    different.removeIf(
        id ->
            id.kind() == CellKind.OUTLINE || Objects.equals(shaped.ours().get(id), target.get(id)));
    Set<CellId> changed = new TreeSet<>(different);
    Set<PlanYear> reopened = reopened(changed);
    List<Pending> pending = new ArrayList<>();
    for (PlanYear year : reopened) {
      pending.add(
          new Pending(
              new CellId(CellKind.CLOSED_YEAR, year),
              plan -> new Edit.SetClosedYear(year, plan.closedYear(year).orElse(null), null)));
    }
    things(changed, pending);
    changed.stream()
        .filter(id -> id.kind() != CellKind.CLOSED_YEAR)
        .forEach(id -> single(id).ifPresent(edit -> pending.add(new Pending(id, plan -> edit))));
    settle(pending);
    years(changed, reopened);
  }

  /** Years that are closed here and in which something is to change all the same. */
  private Set<PlanYear> reopened(Set<CellId> changed) {
    Set<PlanYear> years = new TreeSet<>();
    for (CellId id : changed) {
      if (id.key() instanceof FigureKey key && now.closedYear(key.year()).isPresent()) {
        years.add(key.year());
      }
    }
    return years;
  }

  private void years(Set<CellId> changed, Set<PlanYear> reopened) {
    Set<PlanYear> years = new TreeSet<>(reopened);
    changed.stream()
        .filter(id -> id.kind() == CellKind.CLOSED_YEAR)
        .forEach(id -> years.add((PlanYear) id.key()));
    List<Pending> pending = new ArrayList<>();
    for (PlanYear year : years) {
      CellId id = new CellId(CellKind.CLOSED_YEAR, year);
      ClosedYear then = (ClosedYear) target.get(id);
      ClosedYear before = now.closedYear(year).orElse(null);
      if (!Objects.equals(before, then)) {
        pending.add(new Pending(id, plan -> new Edit.SetClosedYear(year, before, then)));
      }
    }
    settle(pending);
  }

  /** Makes what can be made, again and again until nothing more can. */
  private void settle(List<Pending> pending) {
    List<Pending> left = new ArrayList<>(pending);
    boolean moved = true;
    while (moved && !left.isEmpty()) {
      moved = left.removeIf(one -> made(one));
    }
    left.forEach(one -> stuck.add(one.id()));
  }

  private boolean made(Pending one) {
    try {
      make(one.change().apply(now));
      return true;
    } catch (IllegalArgumentException | Refusal e) {
      return false;
    }
  }

  private void make(Edit edit) {
    now = edit.applyTo(now);
    edits.add(edit);
  }

  /** Indicators, projects and the cut-offs, each once for all of its parts. */
  private void things(Set<CellId> changed, List<Pending> pending) {
    Map<CellId, CellId> things = new LinkedHashMap<>();
    for (CellId id : changed) {
      if (id.kind() == CellKind.INDICATOR
          || id.kind() == CellKind.PROJECT
          || id.kind() == CellKind.RULES) {
        things.putIfAbsent(new CellId(id.kind(), id.key()), id);
      }
    }
    things.forEach(
        (thing, id) ->
            pending.add(
                new Pending(
                    id,
                    plan ->
                        switch (thing.key()) {
                          case IndicatorCode code -> indicator(plan, thing, code);
                          case ProjectCode code -> project(plan, thing, code);
                          default ->
                              new Edit.SetRules(plan.judgement().rules(), Contents.rules(target));
                        })));
  }

  private Edit indicator(Plan plan, CellId id, IndicatorCode code) {
    Optional<Indicator> before = plan.indicator(code);
    Order<IndicatorCode> order =
        new Order<>(
            codes(plan.indicators(), Indicator::code),
            codes(shaped.theirs().indicators(), Indicator::code),
            common(plan1 -> codes(plan1.indicators(), Indicator::code)));
    if (!target.containsKey(id)) {
      return new Edit.PlaceIndicator(order.at(code), before.orElseThrow(Building::gone), null);
    }
    Indicator after = Contents.indicator(target, code);
    return before
        .<Edit>map(one -> new Edit.SetIndicator(one, after))
        .orElseGet(() -> new Edit.PlaceIndicator(order.place(code), null, after));
  }

  private Edit project(Plan plan, CellId id, ProjectCode code) {
    Optional<Project> before = plan.project(code);
    Order<ProjectCode> order =
        new Order<>(
            codes(plan.projects(), Project::code),
            codes(shaped.theirs().projects(), Project::code),
            common(plan1 -> codes(plan1.projects(), Project::code)));
    if (!target.containsKey(id)) {
      return new Edit.PlaceProject(order.at(code), before.orElseThrow(Building::gone), null);
    }
    Project after = Contents.project(target, code);
    return before
        .<Edit>map(one -> new Edit.SetProject(one, after))
        .orElseGet(() -> new Edit.PlaceProject(place(order, code), null, after));
  }

  private int place(Order<ProjectCode> order, ProjectCode code) {
    ProjectCode original = doubled.get(code);
    return original == null ? order.place(code) : order.at(original) + 1;
  }

  private static IllegalArgumentException gone() {
    return new IllegalArgumentException("gone already");
  }

  private static <T, C> List<C> codes(List<T> things, Function<T, C> code) {
    return things.stream().map(code).toList();
  }

  private <C> Set<C> common(Function<Plan, List<C>> codes) {
    Set<C> common = new HashSet<>();
    shaped.bases().forEach(base -> common.addAll(codes.apply(base)));
    return common;
  }

  private Optional<Edit> single(CellId id) {
    Object before = shaped.ours().get(id);
    Object after = target.get(id);
    return Optional.ofNullable(
        switch (id.kind()) {
          case SOURCE ->
              new Edit.SetSource(
                  (Source) Objects.requireNonNull(before), (Source) Objects.requireNonNull(after));
          case OUTLINE, INDICATOR, PROJECT, RULES, CLOSED_YEAR -> null;
          default -> MergeChange.single(id.kind(), id.key(), before, after);
        });
  }
}
