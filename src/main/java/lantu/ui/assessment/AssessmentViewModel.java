package lantu.ui.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.Verdict;
import lantu.assess.VerdictGroup;
import lantu.edit.Edit;
import lantu.plan.AreaKind;
import lantu.plan.AssessmentRules;
import lantu.plan.CutOff;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.ManualVerdict;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.AssessPlan;
import lantu.work.KeptAssessment;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** The verdicts at a cut-off, the selected one, and what if its figure were another. */
final class AssessmentViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final EntryDates dates;
  private final KeptAssessment kept;
  private final ObjectProperty<PlanYear> year;
  private final ObjectProperty<Boolean> midYear = new SimpleObjectProperty<>(false);
  private final BooleanProperty lagging = new SimpleBooleanProperty(false);
  private final ObservableList<VerdictRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<List<VerdictRow.Tally>> tallies =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<VerdictRow.Line>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty supposed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Verdict>> whatIf =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<AssessmentRules> rules;
  private final ReadOnlyStringWrapper rulesProblem = new ReadOnlyStringWrapper("");

  AssessmentViewModel(PlanSession session, Messages messages, EntryDates dates) {
    this.session = session;
    this.messages = messages;
    this.dates = dates;
    this.kept = new KeptAssessment(dates);
    this.rules = new ReadOnlyObjectWrapper<>(session.plan().judgement().rules());
    this.year = new SimpleObjectProperty<>(AssessPlan.latest(session.plan()).year());
    year.addListener((property, old, now) -> judge());
    midYear.addListener((property, old, now) -> judge());
    lagging.addListener((property, old, now) -> judge());
    supposed.addListener((property, old, now) -> suppose());
    session.onChange(plan -> judge());
    judge();
    rows.stream()
        .flatMap(row -> row instanceof VerdictRow.Line line ? List.of(line).stream() : null)
        .findFirst()
        .ifPresent(this::select);
  }

  /** The years that can be judged. */
  List<PlanYear> years() {
    return session.plan().profile().period().years();
  }

  ObjectProperty<PlanYear> year() {
    return year;
  }

  /** Whether the year is judged at its middle. */
  ObjectProperty<Boolean> midYear() {
    return midYear;
  }

  /** Whether only what lags is shown. */
  BooleanProperty lagging() {
    return lagging;
  }

  ObservableList<VerdictRow> rows() {
    return rows;
  }

  /** The counts of the district's own targets, a tally for each group. */
  ReadOnlyObjectProperty<List<VerdictRow.Tally>> tallies() {
    return tallies.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<VerdictRow.Line>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** What is typed into the what-if field. */
  StringProperty supposed() {
    return supposed;
  }

  /** The verdict that the supposed figure would give; empty while nothing is supposed. */
  ReadOnlyObjectProperty<Optional<Verdict>> whatIf() {
    return whatIf.getReadOnlyProperty();
  }

  /** Why the last thing asked for was not done; empty if it was. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  Plan plan() {
    return session.plan();
  }

  CutOff cutOff() {
    return new CutOff(year.get(), midYear.get());
  }

  /** The cut-offs as they are. */
  ReadOnlyObjectProperty<AssessmentRules> rules() {
    return rules.getReadOnlyProperty();
  }

  /** Why the cut-offs typed last were not taken; empty if they were. */
  ReadOnlyStringProperty rulesProblem() {
    return rulesProblem.getReadOnlyProperty();
  }

  /** Takes other cut-offs, if they make sense and are something new. */
  void change(RulesDraft draft) {
    AssessmentRules before = rules.get();
    try {
      AssessmentRules after = draft.rules();
      if (!after.equals(before)) {
        session.apply(new Edit.SetRules(before, after), messages.get("assessment.rules.changed"));
      }
      rulesProblem.set("");
    } catch (Refusal refusal) {
      rulesProblem.set(messages.sentence(refusal));
    }
  }

  void select(VerdictRow.Line line) {
    selected.set(Optional.of(line));
    supposed.set("");
  }

  /** Selects the district's verdict on an indicator; whether it has one. */
  boolean select(String code) {
    if (find(code).isEmpty()) {
      lagging.set(false);
    }
    Optional<VerdictRow.Line> found = find(code);
    found.ifPresent(this::select);
    return found.isPresent();
  }

  /** Puts the figure at which the selected verdict changes into the what-if field. */
  void supposeFlip() {
    selected
        .get()
        .map(line -> line.verdict().flip())
        .ifPresent(flip -> supposed.set(NumberText.plain(flip.value().stripTrailingZeros())));
  }

  /** Gives the selected target a verdict of the office's own. */
  boolean overrule(VerdictStatus status, String reason) {
    VerdictRow.Line line = selected.get().orElse(null);
    if (line == null) {
      return false;
    }
    if (reason.isBlank()) {
      problem.set(messages.get("assessment.manual.needsReason"));
      return false;
    }
    return say(
        line,
        new ManualVerdict(line.verdict().key(), status, reason.strip(), session.user()),
        reason.strip());
  }

  /** Takes the office's own verdict back. */
  boolean withdraw() {
    VerdictRow.Line line = selected.get().orElse(null);
    return line != null && say(line, null, messages.get("assessment.manual.withdrawn"));
  }

  private boolean say(VerdictRow.Line line, @Nullable ManualVerdict verdict, String why) {
    try {
      session.apply(
          new Edit.SetVerdict(line.verdict().key(), line.verdict().manual(), verdict), why);
      problem.set("");
      return true;
    } catch (Refusal refusal) {
      problem.set(messages.sentence(refusal));
      return false;
    }
  }

  private Optional<VerdictRow.Line> find(String code) {
    for (VerdictRow row : rows) {
      if (row instanceof VerdictRow.Line line && line.indicator().code().value().equals(code)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private void judge() {
    Plan plan = session.plan();
    rules.set(plan.judgement().rules());
    Assessment assessment = kept.of(plan, cutOff());
    List<VerdictRow> listed = new ArrayList<>();
    List<VerdictRow.Tally> counted = new ArrayList<>();
    for (VerdictGroup group : VerdictGroup.values()) {
      List<VerdictRow.Line> members =
          assessment.verdicts().stream()
              .map(verdict -> line(plan, verdict))
              .filter(line -> VerdictGroup.of(line.indicator()) == group)
              .toList();
      List<Verdict> counting =
          members.stream()
              .filter(line -> line.area().kind() == AreaKind.DISTRICT)
              .map(VerdictRow.Line::verdict)
              .filter(Verdict::current)
              .toList();
      counted.add(new VerdictRow.Tally(group, Assessment.counts(counting), counting.size()));
      List<VerdictRow.Line> shown =
          members.stream()
              .filter(line -> !lagging.get() || line.verdict().status().lagging())
              .toList();
      if (!shown.isEmpty()) {
        listed.add(
            new VerdictRow.Head(
                group, messages.get("assessment.group." + group.name()), counting.size()));
        listed.addAll(shown);
      }
    }
    tallies.set(List.copyOf(counted));
    rows.setAll(listed);
    follow();
  }

  /** Keeps the selection on the same target after everything was judged anew. */
  private void follow() {
    selected
        .get()
        .ifPresent(
            before -> {
              for (VerdictRow row : rows) {
                if (row instanceof VerdictRow.Line line && same(line, before)) {
                  selected.set(Optional.of(line));
                }
              }
            });
    suppose();
  }

  private static boolean same(VerdictRow.Line one, VerdictRow.Line other) {
    return one.indicator().code().equals(other.indicator().code())
        && one.area().code().equals(other.area().code())
        && Objects.equals(one.verdict().target(), other.verdict().target());
  }

  private void suppose() {
    problem.set("");
    VerdictRow.Line line = selected.get().orElse(null);
    if (line == null || supposed.get().isBlank()) {
      whatIf.set(Optional.empty());
      return;
    }
    try {
      BigDecimal value = NumberText.parse(supposed.get());
      FigureKey key =
          new FigureKey(
              line.indicator().code(), line.area().code(), cutOff().year(), Series.ACTUAL);
      Plan other = session.plan().with(key, new Figure(key, value, null, null, null));
      whatIf.set(
          Assessment.verdicts(other, line.indicator(), cutOff(), dates).stream()
              .filter(
                  verdict ->
                      verdict.key().equals(line.verdict().key())
                          && verdict.target().equals(line.verdict().target()))
              .findFirst());
    } catch (Refusal refusal) {
      whatIf.set(Optional.empty());
      problem.set(messages.sentence(refusal));
    }
  }

  private static VerdictRow.Line line(Plan plan, Verdict verdict) {
    return new VerdictRow.Line(
        plan.indicator(verdict.key().indicator()).orElseThrow(),
        plan.area(verdict.key().area()).orElseThrow(),
        verdict);
  }

  /** All statuses in the order in which they are counted. */
  static List<VerdictStatus> statuses() {
    return Arrays.asList(VerdictStatus.values());
  }
}
