package lantu.ui.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import lantu.edit.Edit;
import lantu.explain.MethodSection;
import lantu.explain.MethodText;
import lantu.plan.AssessmentRules;
import lantu.text.Messages;
import lantu.ui.control.Stand;
import lantu.ui.theme.Theme;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class MethodScreenTest {
  private PlanSession session;
  private MethodScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    session = Stand.session();
    screen = Stand.onFx(() -> new MethodScreen(session, Messages.chinese()));
    stand = Stand.show(screen, Theme.LIGHT, 1000, 900);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void everySentenceOfTheMethodIsOnThePage() {
    List<String> shown = labels();
    for (MethodSection section : new MethodText(session.plan(), Messages.chinese()).sections()) {
      assertThat(shown).contains(section.title()).containsAll(section.paragraphs());
    }
  }

  @Test
  void anotherCutOffIsToldAtOnce() {
    AssessmentRules before = session.plan().judgement().rules();
    AssessmentRules after =
        new AssessmentRules(
            new BigDecimal("1.17"),
            before.onTrack(),
            before.farBehind(),
            before.trendOnTrack(),
            before.trendSome(),
            before.jump(),
            before.growthGap(),
            before.staleYears(),
            Map.of());
    assertThat(labels()).noneMatch(text -> text.contains("1.17"));

    Stand.onFx(() -> session.apply(new Edit.SetRules(before, after), "试"));
    stand.settle();

    assertThat(labels()).anyMatch(text -> text.contains("1.17"));
  }

  private List<String> labels() {
    stand.settle();
    return Stand.onFx(
        () ->
            screen.node().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
