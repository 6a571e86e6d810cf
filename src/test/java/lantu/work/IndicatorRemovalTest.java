package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lantu.edit.Edit;
import lantu.plan.CellEvidence;
import lantu.plan.ClosedYear;
import lantu.plan.Figure;
import lantu.plan.FindingKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.RelationKind;
import lantu.plan.SamplePlans;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;

/** An indicator of the small plan goes with all that hangs on it, and comes back whole. */
class IndicatorRemovalTest {
  private static final IndicatorCode GONE = IndicatorCode.of("K01");
  private static final IndicatorCode OTHER = IndicatorCode.of("K06");

  private final PlanSession session =
      InMemoryStore.sessionOf(SamplePlans.everyKind(), Clock.systemUTC());

  @Test
  void itsFiguresFilesVerdictsAndSignOffsGoAlong() {
    IndicatorRemoval removal = removal();
    assertThat(removal.figures()).hasSize(9);
    assertThat(removal.files()).isEqualTo(3);
    assertThat(removal.verdicts()).hasSize(1);
    assertThat(removal.users(Messages.chinese())).contains("项目“写全的项目”", "指标“指标1”");

    session.apply(removal.edit(null), null);

    Plan now = session.plan();
    assertThat(now.indicator(GONE)).isEmpty();
    assertThat(now.figures())
        .extracting(Figure::key)
        .noneMatch(key -> key.indicator().equals(GONE));
    assertThat(now.evidence()).extracting(CellEvidence::key).isEmpty();
    assertThat(now.judgement().manual()).hasSize(1);
    assertThat(now.judgement().signOffs())
        .containsOnlyKeys(new FindingKey("JUMP", "K02 zone 2023"));
    assertThat(now.judgement().relations()).noneMatch(one -> one.of().equals(GONE));
    assertThat(now.indicators()).allSatisfy(one -> assertThat(one.relatedTo()).isNull());
    assertThat(now.indicator(IndicatorCode.of("K02")).map(Indicator::weight)).isEmpty();
    assertThat(now.project(ProjectCode.of("P2")).map(Project::indicators))
        .contains(List.of(IndicatorCode.of("K02")));
  }

  @Test
  void whatRefersToItIsLedToTheIndicatorChosen() {
    session.apply(removal().edit(OTHER), null);

    Plan now = session.plan();
    assertThat(now.indicator(IndicatorCode.of("K02")).map(Indicator::weight)).contains(OTHER);
    assertThat(now.indicator(IndicatorCode.of("K03")).map(Indicator::relatedTo)).contains(OTHER);
    assertThat(now.indicator(OTHER).map(Indicator::relatedTo)).isEmpty();
    assertThat(now.project(ProjectCode.of("P2")).map(Project::indicators))
        .contains(List.of(IndicatorCode.of("K02"), OTHER));
    assertThat(now.judgement().followsFrom(RelationKind.DENSITY_OF, IndicatorCode.of("K02")))
        .contains(OTHER);
  }

  @Test
  void undoBringsEverythingBack() {
    Plan before = session.plan();
    for (IndicatorCode to : new IndicatorCode[] {null, OTHER, IndicatorCode.of("K04")}) {
      session.apply(removal().edit(to), null);
      session.undo("撤销");

      Plan now = session.plan();
      assertThat(now.indicators()).isEqualTo(before.indicators());
      assertThat(now.projects()).isEqualTo(before.projects());
      assertThat(now.figures()).isEqualTo(before.figures());
      assertThat(now.evidence()).isEqualTo(before.evidence());
      assertThat(now.judgement()).isEqualTo(before.judgement());
    }
  }

  @Test
  void anIndicatorThatWouldFollowFromItselfIsToldAndNothingChanges() {
    // K04 grows as K01 does; if K02 grows as K04 does, K01 cannot be K02 for K04.
    IndicatorCode fourth = IndicatorCode.of("K04");
    IndicatorCode second = IndicatorCode.of("K02");
    session.apply(new Edit.SetRelation(RelationKind.GROWTH_OF, second, null, fourth), null);

    assertThatThrownBy(() -> removal().edit(second)).hasMessage("work.relation.circle");
  }

  @Test
  void figuresOfAClosedYearKeepTheIndicator() {
    ClosedYear closed = new ClosedYear(PlanYear.of(2021), "王五", "核定完毕", LocalDate.of(2026, 4, 1));
    session.apply(new Edit.SetClosedYear(closed.year(), null, closed), null);

    assertThatThrownBy(() -> removal().edit(null))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("work.yearClosed"));
  }

  private IndicatorRemoval removal() {
    return new IndicatorRemoval(session.plan(), session.plan().indicator(GONE).orElseThrow());
  }
}
