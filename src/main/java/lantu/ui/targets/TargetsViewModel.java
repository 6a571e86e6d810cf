package lantu.ui.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lantu.edit.Edit;
import lantu.plan.Adjustment;
import lantu.plan.Area;
import lantu.plan.AreaTarget;
import lantu.plan.Assignment;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.NaturalLimits;
import lantu.plan.Plan;
import lantu.plan.Target;
import lantu.plan.TargetKind;
import lantu.plan.ZoneCombination;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.Refusal;
import lantu.work.PlanSession;
import lantu.work.ReadWording;
import org.jspecify.annotations.Nullable;

/** The indicators that have a target, and every change to the selected one's. */
final class TargetsViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final ReadWording wordings = new ReadWording();
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObservableList<Indicator> indicators = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Indicator>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Area> area;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  TargetsViewModel(PlanSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    this.area = new SimpleObjectProperty<>(session.plan().district());
    filter.addListener((property, old, now) -> list());
    session.onChange(plan -> take());
    list();
    indicators.stream().findFirst().ifPresent(first -> select(first.code()));
  }

  /** Text that name, code or wording must contain. */
  StringProperty filter() {
    return filter;
  }

  ObservableList<Indicator> indicators() {
    return indicators;
  }

  ReadOnlyObjectProperty<Optional<Indicator>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** The area whose target is shown: the district or one that has a target of its own. */
  ObjectProperty<Area> area() {
    return area;
  }

  /** Why the last change was not made; empty if it was. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  Plan plan() {
    return session.plan();
  }

  PlanSession session() {
    return session;
  }

  /** The areas of an indicator that have a target. */
  List<Area> areas(Indicator indicator) {
    return plan().areas().stream().filter(one -> indicator.targetOf(one).isPresent()).toList();
  }

  /** The target that is edited: the original one of the area. */
  Optional<Target> target() {
    return selected.get().flatMap(indicator -> indicator.targetOf(area.get()));
  }

  /** Shows an indicator; whether it is there and has a target. */
  boolean select(IndicatorCode code) {
    Optional<Indicator> found =
        plan().indicator(code).filter(indicator -> indicator.target() != null);
    found.ifPresent(
        indicator -> {
          if (!indicator.targetOf(area.get()).isPresent()) {
            area.set(plan().district());
          }
          problem.set("");
          selected.set(Optional.of(indicator));
        });
    return found.isPresent();
  }

  /**
   * What the document's words of the target mean, with the due year and the assigned number that it
   * has; empty where the words are not known.
   */
  Optional<TargetDraft> reading() {
    return selected
        .get()
        .flatMap(
            indicator ->
                target()
                    .flatMap(
                        now ->
                            wordings
                                .target(plan(), indicator, now.wording())
                                .map(read -> TargetDraft.of(read).keeping(now))));
  }

  /** Makes what is typed the target, if it makes sense and is something new. */
  boolean apply(TargetDraft draft) {
    return attempt(
        indicator -> {
          Target target = draft.target();
          return target(indicator, target);
        },
        messages.get("targets.why.meaning"));
  }

  /** Applies a change; tells why where it is refused. */
  boolean enter(Edit edit, String why) {
    try {
      session.apply(edit, why);
      problem.set("");
      return true;
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
      return false;
    }
  }

  /** Shows why a change was not made. */
  void tell(String sentence) {
    problem.set(sentence);
  }

  /** Takes in what the city assigned. */
  boolean assign(
      String value,
      TargetKind judgedAs,
      String document,
      @Nullable LocalDate on,
      String attachment) {
    return attempt(
        indicator -> {
          BigDecimal number = NumberText.parse(value);
          if (document.isBlank()) {
            throw new Refusal("targets.needs.document");
          }
          if (on == null) {
            throw new Refusal("targets.needs.date");
          }
          return target(
              indicator,
              assigned(
                  indicator,
                  new Assignment(
                      number,
                      judgedAs,
                      document.strip(),
                      on,
                      attachment.isBlank() ? null : attachment.strip())));
        },
        document.strip());
  }

  /** Takes the assigned number back. */
  boolean withdraw() {
    return attempt(
        indicator -> target(indicator, assigned(indicator, null)),
        messages.get("targets.why.withdrawn"));
  }

  /** Replaces the target that holds now by another, on the ground of a paper. */
  boolean adjust(TargetDraft draft, String document, @Nullable LocalDate on) {
    return attempt(
        indicator -> {
          Target target = draft.target();
          if (document.isBlank()) {
            throw new Refusal("targets.needs.document");
          }
          if (on == null) {
            throw new Refusal("targets.needs.date");
          }
          List<Adjustment> all = new ArrayList<>(indicator.adjustments());
          all.add(new Adjustment(area.get().code(), target, document.strip(), on));
          return indicator.withAdjustments(all);
        },
        document.strip());
  }

  /** Takes the area's last adjustment back. */
  boolean unadjust() {
    return attempt(
        indicator -> {
          List<Adjustment> all = new ArrayList<>(indicator.adjustments());
          for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).area().equals(area.get().code())) {
              all.remove(i);
              break;
            }
          }
          return indicator.withAdjustments(all);
        },
        messages.get("targets.why.unadjusted"));
  }

  /** Changes what figures can be and how zones combine. */
  boolean measure(
      String low,
      String high,
      String decimals,
      ZoneCombination zones,
      @Nullable IndicatorCode weight) {
    return attempt(
        indicator -> {
          NaturalLimits limits = limits(low, high);
          Integer shown = decimals.isBlank() ? null : decimals(decimals);
          return indicator.measured(
              limits, shown, zones, zones == ZoneCombination.WEIGHTED ? weight : null);
        },
        messages.get("targets.why.measure"));
  }

  private static NaturalLimits limits(String low, String high) {
    BigDecimal lower = low.isBlank() ? null : NumberText.parse(low);
    BigDecimal upper = high.isBlank() ? null : NumberText.parse(high);
    if (lower != null && upper != null && lower.compareTo(upper) > 0) {
      throw new Refusal("targets.needs.limits", low.strip(), high.strip());
    }
    return new NaturalLimits(lower, upper);
  }

  private static int decimals(String typed) {
    try {
      int decimals = NumberText.parse(typed).intValueExact();
      if (decimals >= 0 && decimals <= 12) {
        return decimals;
      }
    } catch (ArithmeticException | Refusal e) {
      throw new Refusal(e, "targets.needs.decimals", typed.strip());
    }
    throw new Refusal("targets.needs.decimals", typed.strip());
  }

  private Target assigned(Indicator indicator, @Nullable Assignment assignment) {
    Target old = indicator.targetOf(area.get()).orElseThrow();
    return switch (old) {
      case Target.WithinAssigned within ->
          new Target.WithinAssigned(within.wording(), within.due(), within.direction(), assignment);
      case Target.Assigned open ->
          new Target.Assigned(open.wording(), open.due(), open.direction(), assignment);
      default -> throw new Refusal("targets.needs.assignedKind");
    };
  }

  private Indicator target(Indicator indicator, Target target) {
    if (area.get().equals(plan().district())) {
      return indicator.with(target);
    }
    List<AreaTarget> parts =
        indicator.areaTargets().stream()
            .map(
                part ->
                    part.area().equals(area.get().code())
                        ? new AreaTarget(part.area(), part.section(), target)
                        : part)
            .toList();
    return indicator.withAreaTargets(parts);
  }

  /** A change of an indicator that may be refused. */
  @FunctionalInterface
  private interface Change {
    Indicator of(Indicator indicator);
  }

  private boolean attempt(Change change, String why) {
    Indicator before = selected.get().orElse(null);
    if (before == null) {
      return false;
    }
    try {
      Indicator after = change.of(before);
      if (!after.equals(before)) {
        session.apply(new Edit.SetIndicator(before, after), why);
      }
      problem.set("");
      return true;
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
      return false;
    }
  }

  private void take() {
    list();
    selected
        .get()
        .flatMap(before -> plan().indicator(before.code()))
        .filter(now -> !now.equals(selected.get().orElse(null)))
        .ifPresent(now -> selected.set(Optional.of(now)));
  }

  private void list() {
    String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
    indicators.setAll(
        plan().indicators().stream()
            .filter(indicator -> indicator.target() != null)
            .filter(indicator -> text(indicator).contains(wanted))
            .toList());
  }

  private static String text(Indicator indicator) {
    Target target = indicator.target();
    return (indicator.code()
            + "\n"
            + indicator.name()
            + "\n"
            + (target == null ? "" : target.wording()))
        .toLowerCase(Locale.ROOT);
  }
}
