package lantu.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.job.DirectRunner;
import lantu.plan.AreaCode;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.ui.control.Stand;
import lantu.ui.theme.Theme;
import lantu.value.PlanYear;
import lantu.work.EnterFigure;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ChecksScreenTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);

  private final List<String> visited = new ArrayList<>();
  private PlanSession session;
  private ChecksScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    session = Stand.session();
    screen =
        Stand.onFx(
            () ->
                new ChecksScreen(
                    session,
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    new DirectRunner(),
                    CLOCK));
    stand = Stand.show(screen, Theme.LIGHT, 1000, 800);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void theShippedPlanAsksAboutTheTargetBelowItsBase() {
    reveal("I03");

    assertThat(text("finding-message")).contains("70%").contains("76.9%");
    assertThat(text("finding-question")).contains("？");
  }

  @Test
  void aSignOffNeedsAReasonAndIsJournaled() {
    reveal("I03");
    int open = findings();
    stand.fire("sign-off");
    assertThat(session.canUndo()).isFalse();
    assertThat(text("checks-problem")).contains("理由");

    type("sign-off-reason", "统计范围调整，目标按新口径");
    stand.fire("sign-off");

    assertThat(findings()).isEqualTo(open - 1);
    assertThat(session.journal().getFirst().what()).isEqualTo(JournalEntry.What.SIGN_OFF_SET);
  }

  @Test
  void aSignedOffFindingIsOpenAgainWhenItsFigureChanges() {
    reveal("I03");
    type("sign-off-reason", "按新口径");
    stand.fire("sign-off");
    int open = findings();

    FigureKey base =
        new FigureKey(
            IndicatorCode.of("I03"), AreaCode.of("hongkou"), PlanYear.of(2020), Series.ACTUAL);
    Stand.onFx(() -> session.apply(EnterFigure.typed(session.plan(), base, "77.1"), "核对"));
    stand.settle();

    assertThat(findings()).isEqualTo(open + 1);
  }

  @Test
  void aNewDoubtAppearsAfterTheEditThatMakesIt() {
    int open = findings();
    FigureKey cell =
        new FigureKey(
            IndicatorCode.of("I03"), AreaCode.of("hongkou"), PlanYear.of(2021), Series.ACTUAL);
    Edit edit = EnterFigure.typed(session.plan(), cell, "170");
    Stand.onFx(() -> session.apply(edit, null));
    stand.settle();

    assertThat(findings()).isGreaterThan(open);
  }

  private int findings() {
    return stand.find("findings", ListView.class).getItems().size();
  }

  private void reveal(String code) {
    Stand.onFx(
        () -> {
          screen.reveal(code);
          return screen;
        });
    stand.settle();
  }

  private void type(String id, String words) {
    TextField field = stand.find(id, TextField.class);
    Stand.onFx(
        () -> {
          field.setText(words);
          return field;
        });
  }

  private String text(String id) {
    return stand.find(id, Label.class).getText();
  }
}
