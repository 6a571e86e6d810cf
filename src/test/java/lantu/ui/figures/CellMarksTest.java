package lantu.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import lantu.assess.check.Finding;
import lantu.assess.check.FindingRule;
import lantu.assess.check.Findings;
import lantu.plan.FigureKey;
import lantu.settings.Settings;
import lantu.ui.control.Stand;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.theme.Theme;
import lantu.work.EnterFigure;
import lantu.work.PlanSession;
import lantu.work.SignOffFinding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the edges of the cells mark, in form and in words. */
final class CellMarksTest {
  private static final FigureKey SHARE = FigureScreens.cell("I03", 2020);

  private final PlanSession session = Stand.session();
  private FiguresScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    screen =
        Stand.onFx(
            () ->
                FigureScreens.of(
                    session,
                    new RecordingDialogs(),
                    Settings.open(Path.of("none", "settings.properties"), FigureScreens.CLOCK)));
    stand = Stand.show(screen, Theme.LIGHT, 1240, 900);
    reveal(SHARE);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void sourceAndFindingAreMarkedByFormAndTold() {
    assertThat(marks(SHARE)).containsExactlyInAnyOrder("mark-source", "mark-question");
    assertThat(tip(SHARE)).contains("来源：").contains("检查·待核实：").contains("76.9");
    assertThat(spoken(SHARE)).startsWith("现代服务业占三级税收比重，2020年，76.9%，状态未注明，来源：").contains("检查·待核实");
    assertThat(labels("side-findings")).anyMatch(text -> text.contains("76.9"));
  }

  @Test
  void aFindingThatIsSignedOffIsMarkedNoMore() {
    Finding finding =
        Findings.of(session.plan()).stream()
            .filter(found -> found.rule() == FindingRule.TARGET_DIRECTION)
            .filter(found -> found.cells().contains(SHARE))
            .findFirst()
            .orElseThrow();
    Stand.onFx(
        () ->
            session.apply(
                SignOffFinding.signed(
                    session.plan(), finding.key(), "口径不同", "测试", LocalDate.of(2026, 2, 3)),
                null));
    stand.settle();

    assertThat(marks(SHARE)).containsExactly("mark-source");
    assertThat(tip(SHARE)).doesNotContain("检查");
    assertThat(stand.find("side-findings", Node.class).isVisible()).isFalse();
  }

  @Test
  void aNoteIsMarkedOnceThereIsOne() {
    FigureKey next = FigureScreens.cell("I03", 2021);
    assertThat(marks(next)).isEmpty();
    assertThat(spoken(next)).isEqualTo("现代服务业占三级税收比重，2021年，空");

    Stand.onFx(
        () ->
            session.apply(EnterFigure.given(session.plan(), next, "75", null, null, "初步数"), null));
    stand.settle();

    assertThat(marks(next)).contains("mark-note").doesNotContain("mark-source");
    assertThat(tip(next)).contains("备注：初步数");
  }

  @Test
  void whatIsOnlyOwedIsToldBesideAndNotMarked() {
    FigureKey next = FigureScreens.cell("I03", 2021);
    Stand.onFx(() -> session.apply(EnterFigure.typed(session.plan(), next, "75"), null));
    reveal(next);

    assertThat(marks(next)).doesNotContain("mark-serious", "mark-question");
    assertThat(labels("side-findings")).anyMatch(text -> text.contains("来源"));
  }

  @Test
  void theLegendShowsEveryMark() {
    List<String> shown =
        Stand.onFx(
            () ->
                screen.node().lookup(".legend").lookupAll(".mark").stream()
                    .flatMap(mark -> mark.getStyleClass().stream())
                    .filter(style -> style.startsWith("mark-"))
                    .toList());
    assertThat(shown).hasSize(Mark.values().length).doesNotHaveDuplicates();
  }

  private void reveal(FigureKey key) {
    Stand.onFx(
        () -> {
          screen.reveal(key.toString());
          return screen;
        });
    stand.settle();
  }

  private List<String> marks(FigureKey key) {
    return Stand.onFx(
        () ->
            FigureScreens.shown(screen, key).lookupAll(".mark").stream()
                .filter(Node::isVisible)
                .flatMap(mark -> mark.getStyleClass().stream())
                .filter(style -> style.startsWith("mark-"))
                .toList());
  }

  private String tip(FigureKey key) {
    return Stand.onFx(() -> FigureScreens.shown(screen, key).tip());
  }

  private String spoken(FigureKey key) {
    return Stand.onFx(
        () ->
            String.valueOf(
                FigureScreens.shown(screen, key)
                    .queryAccessibleAttribute(AccessibleAttribute.TEXT)));
  }

  private List<String> labels(String id) {
    stand.settle();
    return Stand.onFx(
        () ->
            stand.find(id, Node.class).lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
