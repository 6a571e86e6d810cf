package lantu.plan;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds whole plans against each other, part by part, so that a difference is named. */
public final class Plans {
  private Plans() {}

  /** Both plans have the same parts in the same order. */
  public static void assertSame(Plan actual, Plan expected) {
    assertThat(actual.profile()).isEqualTo(expected.profile());
    assertThat(actual.outline()).isEqualTo(expected.outline());
    assertThat(actual.areas()).isEqualTo(expected.areas());
    assertThat(actual.sources()).isEqualTo(expected.sources());
    assertThat(actual.indicators()).isEqualTo(expected.indicators());
    assertThat(actual.projects()).isEqualTo(expected.projects());
    assertThat(actual.figures()).isEqualTo(expected.figures());
    assertThat(actual.closedYears()).isEqualTo(expected.closedYears());
    assertThat(actual.texts()).isEqualTo(expected.texts());
    assertThat(actual.evidence()).isEqualTo(expected.evidence());
    assertThat(actual.judgement().rules()).isEqualTo(expected.judgement().rules());
    assertThat(actual.judgement().relations()).isEqualTo(expected.judgement().relations());
    // Maps: which of them came first says nothing about a plan.
    assertThat(actual.judgement().manual()).isEqualTo(expected.judgement().manual());
    assertThat(actual.judgement().signOffs()).isEqualTo(expected.judgement().signOffs());
  }
}
