package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import lantu.edit.Edit;
import lantu.exchange.EditJson;
import lantu.plan.AreaCode;
import lantu.plan.Authorship;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.SamplePlans;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** What the tests of the store do again and again, on the small plan. */
final class Steps {
  static final Authorship SOMEONE = new Authorship("张三", "试填");

  private Steps() {}

  static Workspace withPlan(Path folder) {
    Workspace workspace = Workspace.open(folder, new EditJson());
    if (workspace.plans().isEmpty()) {
      workspace.add(SamplePlans.everyKind(), SOMEONE);
    }
    return workspace;
  }

  static FigureKey cell(int year) {
    return new FigureKey(
        IndicatorCode.of("K02"), AreaCode.of("district"), PlanYear.of(year), Series.ACTUAL);
  }

  static Figure figure(int year, String value) {
    return new Figure(cell(year), new BigDecimal(value), null, null, null);
  }

  static void set(Workspace workspace, int year, @Nullable String before, String after) {
    workspace.apply(
        SamplePlans.ID,
        new Edit.SetFigure(
            cell(year), before == null ? null : figure(year, before), figure(year, after)),
        SOMEONE);
  }

  static @Nullable String value(Workspace workspace, int year) {
    return workspace
        .load(SamplePlans.ID)
        .figure(cell(year))
        .map(figure -> String.valueOf(figure.value()))
        .orElse(null);
  }

  /** The work is refused for the reason, and there is a sentence for it in both languages. */
  static void refused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertThat(Messages.chinese().sentence(refusal)).doesNotContain("{");
              assertThat(Messages.of(Locale.ENGLISH).sentence(refusal)).doesNotContain("{");
            });
  }
}
