package lantu.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import lantu.assess.VerdictGroup;
import lantu.edit.JournalEntry;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.ui.control.Stand;
import lantu.ui.theme.Theme;
import lantu.work.PlanSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AssessmentScreenTest {
  private final List<String> visited = new ArrayList<>();
  private PlanSession session;
  private AssessmentScreen screen;
  private Stand stand;

  @BeforeEach
  void open() {
    session = Stand.sampleSession();
    screen =
        Stand.onFx(
            () ->
                new AssessmentScreen(
                    session,
                    Messages.chinese(),
                    (place, code) -> visited.add(place + " " + code),
                    session::entered));
    stand = Stand.show(screen, Theme.LIGHT, 1000, 900);
    choose(2023);
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void bindingOnesComeFirstAndTheCountsAddUpToTheTwenty() {
    AssessmentViewModel model =
        Stand.onFx(() -> new AssessmentViewModel(session, Messages.chinese(), session::entered));

    assertThat(model.tallies().get()).extracting(VerdictRow.Tally::total).startsWith(8, 12);
    for (VerdictRow.Tally tally : model.tallies().get()) {
      assertThat(tally.counts().values().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(tally.total());
    }
    assertThat(model.rows().getFirst())
        .isInstanceOfSatisfying(
            VerdictRow.Head.class,
            head -> assertThat(head.group()).isEqualTo(VerdictGroup.BINDING));
  }

  @Test
  void theSelectedVerdictShowsItsWorking() {
    reveal("I12");

    assertThat(text("verdict-title")).contains("新增绿地面积");
    assertThat(text("verdict-status")).contains("滞后");
    assertThat(labels()).anyMatch(words -> words.contains("Σ ÷ T"));
  }

  @Test
  void theFlipPointInTheWhatIfFieldChangesTheVerdictAndNothingIsSaved() {
    reveal("I12");

    stand.fire("what-if-flip");

    assertThat(text("what-if-status")).contains("符合预期");
    assertThat(session.canUndo()).isFalse();
  }

  @Test
  void textInTheWhatIfFieldIsAnsweredWithASentence() {
    reveal("I12");
    type("what-if", "很多");

    assertThat(text("what-if-problem")).contains("不是数字");
    assertThat(stand.find("what-if-problem-details", Hyperlink.class).isVisible()).isTrue();
  }

  @Test
  void anOwnVerdictNeedsAReasonAndIsJournaled() {
    reveal("I12");
    ComboBox<?> status = stand.find("manual-status", ComboBox.class);
    Stand.onFx(
        () -> {
          status.getSelectionModel().select(status.getItems().indexOf(VerdictStatus.ON_TRACK));
          return status;
        });
    stand.fire("manual-save");
    assertThat(session.canUndo()).isFalse();
    assertThat(text("what-if-problem")).contains("理由");

    type("manual-reason", "两个项目已竣工待验收");
    stand.fire("manual-save");

    assertThat(session.journal().getFirst().what()).isEqualTo(JournalEntry.What.VERDICT_SET);
    assertThat(labels()).anyMatch(words -> words.contains("两个项目已竣工待验收"));
    assertThat(text("verdict-status")).contains("滞后");
  }

  @Test
  void otherCutOffsChangeVerdictsAtOnceAndCrossedOnesAreRefused() {
    reveal("I12");
    assertThat(text("verdict-status")).contains("滞后");

    commit("cut-ON_TRACK", "0.65");
    assertThat(text("verdict-status")).contains("符合预期");
    assertThat(session.journal().getFirst().what()).isEqualTo(JournalEntry.What.RULES_SET);

    commit("cut-ON_TRACK", "2");
    assertThat(text("rules-problem")).contains("次序不对");
    assertThat(stand.find("rules-problem-details", Hyperlink.class).isVisible()).isTrue();
    assertThat(session.plan().judgement().rules().onTrack()).isEqualByComparingTo("0.65");
  }

  @Test
  void theTableKeepsItsLinesWhenAnotherYearIsChosen() {
    TableView<?> table = stand.find("verdicts", TableView.class);
    int before = table.getItems().size();

    choose(2022);

    assertThat(table.getItems()).hasSize(before);
  }

  private void choose(int year) {
    ComboBox<?> box = stand.find("assessment-year", ComboBox.class);
    Stand.onFx(
        () -> {
          box.getSelectionModel().select(year - 2021);
          return box;
        });
    stand.settle();
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
    stand.settle();
  }

  private void commit(String id, String words) {
    type(id, words);
    TextField field = stand.find(id, TextField.class);
    Stand.onFx(
        () -> {
          field.getOnAction().handle(new javafx.event.ActionEvent());
          return field;
        });
    stand.settle();
  }

  private String text(String id) {
    return stand.find(id, Label.class).getText();
  }

  private List<String> labels() {
    return Stand.onFx(
        () ->
            screen.node().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
