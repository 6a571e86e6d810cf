package lantu.ui.indicators;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import lantu.edit.Edit;
import lantu.plan.AreaTarget;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorDraft;
import lantu.plan.MeasureRef;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.RelationKind;
import lantu.plan.Section;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.AnchorText;
import lantu.work.EditIndicator;
import lantu.work.IndicatorRemoval;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** Every change to the selected indicator's definition, relations and links, and new indicators. */
final class EditViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final IndicatorsViewModel register;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  EditViewModel(PlanSession session, Messages messages, IndicatorsViewModel register) {
    this.session = session;
    this.messages = messages;
    this.register = register;
    register.selected().addListener((property, old, now) -> problem.set(""));
  }

  /** Why the last change was not made; empty if it was. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** What was refused has been given up; there is nothing to say about it any more. */
  void drop() {
    problem.set("");
  }

  Plan plan() {
    return session.plan();
  }

  /** Calls the listener after every change of the plan. */
  void onChange(Runnable listener) {
    session.onChange(plan -> listener.run());
  }

  /** The selected indicator as it is now. */
  Optional<Indicator> indicator() {
    return register.selected().get().flatMap(plan()::indicator);
  }

  /**
   * Changes the selected indicator's definition, if that is anything new.
   *
   * @param part the key of the changed part's name
   * @return whether it is now as wanted
   */
  boolean change(String part, UnaryOperator<IndicatorDraft> change) {
    return attempt(
        part,
        before -> {
          Indicator after = change.apply(before.draft()).indicator();
          return after.equals(before) ? List.of() : List.of(new Edit.SetIndicator(before, after));
        });
  }

  /** Lets the selected indicator follow from another, or from none. */
  boolean relate(RelationKind kind, @Nullable IndicatorCode of) {
    return attempt(
        "indicators.relation." + kind,
        before -> EditIndicator.related(plan(), kind, before.code(), of));
  }

  /** Splits a part off the selected indicator. */
  boolean split(String name) {
    return attempt(
        "indicators.parts",
        before -> {
          Edit edit =
              EditIndicator.split(
                  plan(), before, EditIndicator.nextCode(plan(), before.code() + "-"), name);
          return edit.parts();
        });
  }

  /** Marks where the selected indicator's 口径 changes. */
  boolean breakFrom(String year, String reason) {
    return change(
        "indicators.breaks",
        draft -> draft.breaks(EditIndicator.broken(draft.indicator(), year, reason)));
  }

  /** Says whether a project serves the selected indicator. */
  boolean link(ProjectCode project, boolean serves) {
    return attempt(
        "indicators.part.projects",
        before -> {
          Set<ProjectCode> all = new HashSet<>();
          served(before.code()).forEach(one -> all.add(one.code()));
          if (serves) {
            all.add(project);
          } else {
            all.remove(project);
          }
          return EditIndicator.links(plan(), before.code(), all);
        });
  }

  /** The projects that serve an indicator. */
  List<Project> served(IndicatorCode code) {
    return plan().projects().stream().filter(one -> one.indicators().contains(code)).toList();
  }

  /**
   * Where the full text speaks of an indicator: in the section that states it, in those of its
   * measures, and where the targets of single areas stand.
   */
  List<AnchorText.Mention> mentions(Indicator indicator) {
    return new AnchorText(plan())
        .mentions(
            indicator,
            Stream.of(
                    Stream.of(indicator.section()),
                    indicator.measures().stream().map(MeasureRef::section),
                    indicator.areaTargets().stream().map(AreaTarget::section))
                .flatMap(sections -> sections));
  }

  /** The title of a section. */
  String title(int section) {
    return plan().outline().section(section).map(Section::title).orElse("");
  }

  /** Creates an indicator and selects it. */
  boolean add(EditIndicator.New typed) {
    return tried(
        () -> {
          Edit.PlaceIndicator edit = EditIndicator.added(plan(), typed);
          session.apply(edit, messages.get("indicators.why.added"));
          register.select(edit.indicator().code().value());
        });
  }

  /** The removal of the selected indicator, to be looked at first. */
  Optional<IndicatorRemoval> removal() {
    return indicator().map(one -> new IndicatorRemoval(plan(), one));
  }

  /** Removes the selected indicator; what refers to it leads to another, or to none, then. */
  boolean remove(@Nullable IndicatorCode to) {
    return attempt(
        "indicators.remove", before -> new IndicatorRemoval(plan(), before).edit(to).parts());
  }

  /** What is to be done about the selected indicator. */
  @FunctionalInterface
  private interface Change {
    List<Edit> edits(Indicator before);
  }

  private boolean attempt(String part, Change change) {
    Indicator before = indicator().orElse(null);
    return before != null
        && tried(
            () -> {
              List<Edit> edits = change.edits(before);
              if (!edits.isEmpty()) {
                session.apply(
                    Edit.of(edits), messages.get("indicators.why.changed", messages.get(part)));
              }
            });
  }

  private boolean tried(Runnable work) {
    try {
      work.run();
      problem.set("");
      return true;
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
      return false;
    }
  }
}
