package lantu.store;

import static lantu.store.Steps.SOMEONE;
import static lantu.store.Steps.refused;
import static lantu.store.Steps.withPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantu.BesideWindows;
import lantu.edit.Edit;
import lantu.edit.EntryTimes;
import lantu.edit.JournalEntry;
import lantu.edit.Outlines;
import lantu.exchange.EditJson;
import lantu.plan.Adjustment;
import lantu.plan.AreaCode;
import lantu.plan.AssessmentRules;
import lantu.plan.CaliberBreak;
import lantu.plan.ClosedYear;
import lantu.plan.CutOff;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Departments;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.FindingKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.IndicatorRole;
import lantu.plan.Indicators;
import lantu.plan.ManualVerdict;
import lantu.plan.MeasureRef;
import lantu.plan.Milestone;
import lantu.plan.NaturalLimits;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.Plans;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.ProjectDate;
import lantu.plan.RelationKind;
import lantu.plan.SamplePlans;
import lantu.plan.SectionText;
import lantu.plan.Series;
import lantu.plan.SignOff;
import lantu.plan.Source;
import lantu.plan.Target;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import lantu.plan.ZoneCombination;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of change reaches the disk, reads in the journal, and can be taken back. */
@BesideWindows
final class EditsTest {
  @TempDir Path folder;

  @BeforeEach
  void open() {
    withPlan(folder).close();
  }

  static Stream<Edit> everyKind() {
    Plan plan = SamplePlans.everyKind();
    List<Edit> edits = new ArrayList<>();
    edits.add(
        new Edit.SetFigure(
            Steps.cell(2024),
            plan.figure(Steps.cell(2024)).orElse(null),
            Steps.figure(2024, "0.010")));
    for (Indicator indicator : plan.indicators()) {
      if (indicator.role() != IndicatorRole.BACKGROUND) {
        for (Target target : SamplePlans.targets()) {
          Indicator changed = indicator.with(target);
          if (!changed.equals(indicator)) {
            edits.add(new Edit.SetIndicator(indicator, changed));
          }
        }
        break;
      }
    }
    Indicator second = plan.indicators().get(1);
    edits.add(
        new Edit.SetIndicator(
            second,
            second
                .withAdjustments(
                    List.of(
                        new Adjustment(
                            AreaCode.of("district"),
                            SamplePlans.targets().getFirst(),
                            "某发改〔2023〕9号",
                            LocalDate.of(2023, 8, 1))))
                .measured(
                    new NaturalLimits(new BigDecimal("-1.50"), null),
                    3,
                    ZoneCombination.NOT_ADDITIVE,
                    null)));
    AssessmentRules rules = plan.judgement().rules();
    edits.add(new Edit.SetRules(rules, AssessmentRules.DEFAULT));
    plan.judgement()
        .manual()
        .forEach((key, verdict) -> edits.add(new Edit.SetVerdict(key, verdict, null)));
    VerdictKey key =
        new VerdictKey(second.code(), AreaCode.of("district"), CutOff.endOf(PlanYear.of(2025)));
    edits.add(
        new Edit.SetVerdict(
            key, null, new ManualVerdict(key, VerdictStatus.ACHIEVED, "已验收", "王五")));
    plan.judgement()
        .signOffs()
        .forEach((finding, signOff) -> edits.add(new Edit.SetSignOff(finding, signOff, null)));
    FindingKey finding = new FindingKey("JUMP", "K01 2023");
    edits.add(
        new Edit.SetSignOff(
            finding,
            null,
            new SignOff(finding, "输入".repeat(3000), "属实", "王五", LocalDate.of(2024, 1, 2))));
    Edit several = new Edit.Several(List.of(edits.getFirst(), edits.getLast()));
    edits.addAll(ofTheLedger(plan));
    edits.add(several);
    return edits.stream();
  }

  private static List<Edit> ofTheLedger(Plan plan) {
    Project full = plan.projects().getFirst();
    Project bare = plan.projects().getLast();
    Outline outline = plan.outline();
    ClosedYear closed = plan.closedYears().getFirst();
    PlanYear open = PlanYear.of(2021);
    SectionText text = plan.texts().getFirst();
    Indicator third = plan.indicators().get(2);
    return List.of(
        new Edit.SetEvidence(
            plan.evidence().getFirst().key(), plan.evidence().getFirst().files(), List.of()),
        new Edit.SetEvidence(
            Steps.cell(2022),
            List.of(),
            List.of(SamplePlans.evidence("d", "会议纪要.docx"), SamplePlans.evidence("e", "照片.jpg"))),
        new Edit.SetProject(full, Project.named(full.code(), "改名", null, 1, null, null)),
        new Edit.SetProject(
            bare,
            new Project(
                bare.code(),
                bare.name(),
                AreaCode.of("street"),
                2,
                new MeasureRef(2, 1),
                "前期",
                ProjectDate.of(2022),
                ProjectDate.of(2022),
                new BigDecimal("1.00"),
                new TreeMap<>(Map.of(PlanYear.of(2022), new BigDecimal("1.00"))),
                List.of(new Milestone("立项", null, true)),
                "资金",
                DeliveryConfidence.LOW,
                new Departments("牵头局", List.of("配合局")),
                List.of(third.code()),
                "说明")),
        new Edit.PlaceProject(
            1, null, Project.named(ProjectCode.of("P9"), "新项目", null, 1, null, null)),
        new Edit.PlaceProject(0, full, null),
        new Edit.SetRelation(
            RelationKind.PART_OF, IndicatorCode.of("K05"), null, IndicatorCode.of("K02")),
        new Edit.SetRelation(
            RelationKind.NUMERATOR,
            IndicatorCode.of("K05"),
            IndicatorCode.of("K04"),
            IndicatorCode.of("K06")),
        new Edit.SetRelation(
            RelationKind.GROWTH_OF, IndicatorCode.of("K04"), IndicatorCode.of("K01"), null),
        new Edit.SetIndicator(
            third,
            third
                .draft()
                .departments(new Departments("牵头局", List.of()))
                .breaks(List.of(new CaliberBreak(PlanYear.of(2022), "口径改变")))
                .indicator()),
        new Edit.PlaceIndicator(0, null, Indicators.copy(third, "K99")),
        new Edit.PlaceIndicator(5, null, Indicators.copy(third, "K98")),
        new Edit.SetClosedYear(closed.year(), closed, null),
        new Edit.SetClosedYear(
            open, null, new ClosedYear(open, "王五", "核定完毕", LocalDate.of(2026, 4, 1))),
        new Edit.SetSource(
            plan.sources().getLast(), new Source(plan.sources().getLast().code(), "第2节", 2)),
        new Edit.SetText(1, null, new SectionText(1, "第一段。\n第二段“十四五”。", "全文.docx")),
        new Edit.SetText(2, text, null),
        new Edit.SetText(2, text, new SectionText(2, "另一份。", "修订.txt")),
        Outlines.swapped(outline),
        Outlines.renamed(outline));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void aChangeIsThereAfterReopeningAndTakenBackByItsInverse(Edit edit) {
    Plan before = SamplePlans.everyKind();
    JournalEntry entry;
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      entry = workspace.apply(SamplePlans.ID, edit, SOMEONE);
    }
    try (Workspace again = Workspace.open(folder, new EditJson())) {
      Plans.assertSame(again.load(SamplePlans.ID), edit.applyTo(before));
      assertThat(again.edit(SamplePlans.ID, entry.number())).contains(edit.parts().getFirst());

      again.apply(SamplePlans.ID, edit.inverse(), SOMEONE);

      assertSameButForOrder(again.load(SamplePlans.ID), before);
    }
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void aChangeThatRestsOnWhatIsNoLongerThereIsRefused(Edit edit) {
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      workspace.apply(SamplePlans.ID, edit, SOMEONE);
      Plan after = workspace.load(SamplePlans.ID);
      int entries = workspace.entries(SamplePlans.ID).size();

      assertThatThrownBy(() -> workspace.apply(SamplePlans.ID, edit, SOMEONE))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.key()).endsWith("hangedMeanwhile"));

      Plans.assertSame(workspace.load(SamplePlans.ID), after);
      assertThat(workspace.entries(SamplePlans.ID)).hasSize(entries);
    }
  }

  @Test
  void severalChangesAreOneStepOfTheJournal() {
    Edit several = everyKind().filter(Edit.Several.class::isInstance).findFirst().orElseThrow();
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      JournalEntry first = workspace.apply(SamplePlans.ID, several, SOMEONE);

      List<JournalEntry> step =
          workspace.entries(SamplePlans.ID).stream()
              .filter(entry -> entry.batch() == first.number())
              .toList();
      assertThat(step).hasSize(2);
      assertThat(step).extracting(JournalEntry::at).containsOnly(first.at());
      assertThat(step)
          .extracting(JournalEntry::what)
          .containsExactly(JournalEntry.What.SIGN_OFF_SET, JournalEntry.What.FIGURE_SET);
    }
  }

  @Test
  void ofSeveralChangesNoneIsMadeWhenOneIsRefused() {
    Edit good = everyKind().findFirst().orElseThrow();
    Figure other = Steps.figure(2025, "7");
    Edit bad = new Edit.SetFigure(other.key(), Steps.figure(2025, "6"), other);
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      refused(
          "store.changedMeanwhile",
          () -> workspace.apply(SamplePlans.ID, new Edit.Several(List.of(good, bad)), SOMEONE));

      Plans.assertSame(workspace.load(SamplePlans.ID), SamplePlans.everyKind());
      assertThat(workspace.entries(SamplePlans.ID)).hasSize(1);
    }
  }

  @Test
  void theJournalTellsWhenEachFigureCame() {
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      EntryTimes before = workspace.entered(SamplePlans.ID);
      assertThat(before.of(Steps.cell(2024)))
          .as("with the plan")
          .isEqualTo(workspace.entries(SamplePlans.ID).getLast().at());

      JournalEntry entry =
          workspace.apply(SamplePlans.ID, everyKind().findFirst().orElseThrow(), SOMEONE);

      assertThat(workspace.entered(SamplePlans.ID).of(Steps.cell(2024))).isEqualTo(entry.at());
      assertThat(workspace.entered(SamplePlans.ID).of(Steps.cell(2023)))
          .as("all others stay")
          .isEqualTo(before.of(Steps.cell(2023)));
    }
  }

  @Test
  void aFigureOfAClosedYearIsRefusedByTheStoreItselfAndTakenAgainOnceTheYearIsOpen() {
    Edit.SetFigure edit = new Edit.SetFigure(Steps.cell(2024), null, Steps.figure(2024, "1"));
    ClosedYear closed = new ClosedYear(PlanYear.of(2024), "王五", "核定完毕", LocalDate.of(2026, 4, 1));
    Edit close = new Edit.SetClosedYear(closed.year(), null, closed);
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      workspace.apply(SamplePlans.ID, close, SOMEONE);

      refused("work.yearClosed", () -> workspace.apply(SamplePlans.ID, edit, SOMEONE));

      assertThat(workspace.load(SamplePlans.ID).figure(edit.key())).isEmpty();
      assertThat(workspace.entries(SamplePlans.ID)).hasSize(2);
      workspace.apply(SamplePlans.ID, close.inverse(), SOMEONE);
      workspace.apply(SamplePlans.ID, edit, SOMEONE);
      assertThat(workspace.load(SamplePlans.ID).figure(edit.key())).contains(edit.after());
    }
  }

  @Test
  void anIndicatorWithFilesBehindItsFiguresIsNotRemoved() {
    Plan plan = SamplePlans.everyKind();
    Indicator fresh = Indicators.copy(plan.indicators().get(2), "K97");
    FigureKey cell =
        new FigureKey(fresh.code(), AreaCode.of("district"), PlanYear.of(2022), Series.ACTUAL);
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      workspace.apply(SamplePlans.ID, new Edit.PlaceIndicator(0, null, fresh), SOMEONE);
      workspace.apply(
          SamplePlans.ID,
          new Edit.SetEvidence(cell, List.of(), List.of(SamplePlans.evidence("d", "纪要.pdf"))),
          SOMEONE);

      refused(
          "work.indicatorInUse",
          () -> workspace.apply(SamplePlans.ID, new Edit.PlaceIndicator(0, fresh, null), SOMEONE));
      assertThat(workspace.load(SamplePlans.ID).evidence(cell)).hasSize(1);
    }
  }

  @Test
  void anIndicatorThatIsStillUsedIsNotRemoved() {
    Plan plan = SamplePlans.everyKind();
    Indicator used = plan.indicator(IndicatorCode.of("K01")).orElseThrow();
    int position = plan.indicators().indexOf(used);
    try (Workspace workspace = Workspace.open(folder, new EditJson())) {
      refused(
          "work.indicatorInUse",
          () ->
              workspace.apply(
                  SamplePlans.ID, new Edit.PlaceIndicator(position, used, null), SOMEONE));
      Plans.assertSame(workspace.load(SamplePlans.ID), plan);
    }
  }

  static void assertSameButForOrder(Plan actual, Plan expected) {
    assertThat(actual.outline()).isEqualTo(expected.outline());
    assertThat(actual.sources()).isEqualTo(expected.sources());
    assertThat(actual.projects()).isEqualTo(expected.projects());
    assertThat(actual.closedYears()).isEqualTo(expected.closedYears());
    assertThat(actual.evidence()).isEqualTo(expected.evidence());
    assertThat(actual.indicators()).isEqualTo(expected.indicators());
    assertThat(actual.figures()).isEqualTo(expected.figures());
    assertThat(actual.judgement()).isEqualTo(expected.judgement());
  }
}
