package lantu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import lantu.assess.Assessment;
import lantu.assess.EntryDates;
import lantu.assess.Verdict;
import lantu.exchange.PlanJson;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.SamplePlans;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.work.SamplePlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the assessment finds has words, in both languages, at every cut-off. */
final class EveryVerdictInWordsTest {
  static Stream<Plan> plans() {
    return Stream.of(
        PlanJson.shipped(),
        SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese()),
        SamplePlans.everyKind());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyVerdictAndItsWorkingHaveWords(Plan plan) {
    for (Messages messages : List.of(Messages.chinese(), Messages.of(Locale.ENGLISH))) {
      for (PlanYear year : plan.profile().period().years()) {
        for (CutOff cutOff : List.of(CutOff.middleOf(year), CutOff.endOf(year))) {
          Assessment.of(plan, cutOff, EntryDates.UNKNOWN)
              .verdicts()
              .forEach(
                  verdict ->
                      assertThat(words(plan, messages, verdict))
                          .as(verdict.key().toString())
                          .isNotEmpty()
                          .allMatch(text -> !text.isBlank())
                          .noneMatch(text -> text.contains("{") || text.contains("null")));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void onlyAVerdictThatIsNoneHasAReason(Plan plan) {
    VerdictText text = new VerdictText(plan, Messages.chinese());
    for (PlanYear year : plan.profile().period().years()) {
      for (Verdict verdict :
          Assessment.of(plan, CutOff.endOf(year), EntryDates.UNKNOWN).verdicts()) {
        assertThat(text.reason(verdict) != null)
            .isEqualTo(verdict.status() == VerdictStatus.NOT_ASSESSABLE);
      }
    }
  }

  static List<String> words(Plan plan, Messages messages, Verdict verdict) {
    VerdictText text = new VerdictText(plan, messages);
    WorkingText working = new WorkingText(plan, messages, ZoneOffset.UTC);
    List<String> all = new ArrayList<>(text.lines(verdict));
    all.add(text.status(verdict.status()));
    all.add(text.trend(verdict));
    Stream.of(text.achievement(verdict), text.schedule(verdict), text.pace(verdict))
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .forEach(all::add);
    working
        .inputs(verdict)
        .forEach(
            row -> {
              all.add(row.name());
              all.add(row.value());
            });
    working
        .steps(verdict)
        .forEach(
            row -> {
              all.add(row.name());
              all.add(row.result());
            });
    working.thresholds(verdict).forEach(row -> all.add(row.condition() + row.status()));
    return all;
  }
}
