package lantu.assess.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lantu.explain.FindingText;
import lantu.plan.Plan;
import lantu.plan.SignOff;
import lantu.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every doubt: found where it should be, absent where not, and its life under a sign-off. */
class FindingsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

  static List<Case> cases() {
    return Cases.all();
  }

  private static List<Finding> said(Plan plan, FindingSentence sentence) {
    return Findings.of(plan).stream().filter(f -> f.sentence() == sentence).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundOnce(Case each) {
    List<Finding> found = said(each.plan().apply(each.bad()), each.sentence());
    assertThat(found).hasSize(1);
    Finding finding = found.getFirst();
    assertThat(finding.severity()).isEqualTo(each.sentence().severity());
    assertThat(finding.open()).isTrue();
    assertThat(finding.inputs()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isNotFoundWhereThereIsNone(Case each) {
    Plan plan = each.plan().apply(each.good());
    assertThat(said(plan, each.sentence())).isEmpty();
    if (each.holds() != null) {
      assertThat(said(plan, each.holds())).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void staysSignedOffUntilItsInputsChange(Case each) {
    Plan plan = each.plan().apply(each.bad());
    Finding open = said(plan, each.sentence()).getFirst();
    Plan signed = Cases.signedOff(plan, open, DAY);
    Finding standing = said(signed, each.sentence()).getFirst();
    assertThat(standing.signedOff()).isTrue();
    assertThat(standing.open()).isFalse();

    Plan changed = each.plan().apply(each.worse());
    SignOff signOff = standing.signOff();
    Plan carried = changed.with(changed.judgement().with(open.key(), signOff));
    Finding again = said(carried, each.sentence()).getFirst();
    assertThat(again.key()).isEqualTo(open.key());
    assertThat(again.signedOff()).isFalse();
    assertThat(again.reopened()).isTrue();
    assertThat(again.open()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void speaksInBothLanguages(Case each) {
    Plan plan = each.plan().apply(each.bad());
    Finding finding = said(plan, each.sentence()).getFirst();
    for (Messages messages : List.of(Messages.chinese(), Messages.of(java.util.Locale.ENGLISH))) {
      FindingText text = new FindingText(plan, messages);
      assertThat(text.message(finding)).doesNotContain("{", "null");
      assertThat(text.question(finding).orElseThrow()).doesNotContain("{", "null");
      assertThat(text.title(finding.rule())).isNotBlank();
      assertThat(text.subject(finding)).startsWith("指标");
    }
  }

  @Test
  void everythingTheCheckCanSayHasACase() {
    Set<FindingSentence> covered = EnumSet.noneOf(FindingSentence.class);
    for (Case each : Cases.all()) {
      covered.add(each.sentence());
      if (each.holds() != null) {
        covered.add(each.holds());
      }
    }
    assertThat(covered).containsExactlyInAnyOrder(FindingSentence.values());
  }

  @Test
  void aPlanWithoutFiguresRaisesNothing() {
    assertThat(Findings.of(new PlanBuilder().plan())).isEmpty();
  }
}
