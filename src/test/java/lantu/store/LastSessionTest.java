package lantu.store;

import static lantu.store.Steps.withPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import lantu.BesideWindows;
import lantu.edit.Edit;
import lantu.exchange.EditJson;
import lantu.plan.Plan;
import lantu.plan.SamplePlans;
import lantu.settings.Settings;
import lantu.value.Refusal;
import lantu.work.OpenWorkspace;
import lantu.work.PlanDesk;
import lantu.work.PlanSession;
import lantu.work.SessionMarks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Undo and redo go on after a restart where the last session on the plan ended. */
@BesideWindows
final class LastSessionTest {
  @TempDir Path folder;

  private Workspace workspace;
  private PlanSession session;

  @BeforeEach
  void open() {
    workspace = withPlan(folder);
    begin();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void begin() {
    Settings settings = Settings.open(folder.resolve("settings.properties"), Clock.systemUTC());
    session =
        new PlanDesk(
                new OpenWorkspace(workspace, workspace, workspace, workspace, () -> {}),
                () -> "张三",
                SessionMarks.in(settings))
            .session(SamplePlans.ID);
  }

  private void restart() {
    workspace.close();
    workspace = Workspace.open(folder, new EditJson());
    begin();
  }

  static Stream<Edit> everyKind() {
    return EditsTest.everyKind();
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void theLastSessionsEditIsUndoneAndRedoneAfterARestart(Edit edit) {
    Plan before = session.plan();
    session.apply(edit, null);
    Plan after = session.plan();

    restart();
    assertThat(session.undo("撤销")).contains(edit.inverse());
    EditsTest.assertSameButForOrder(workspace.load(SamplePlans.ID), before);

    restart();
    assertThat(session.canUndo()).isFalse();
    assertThat(session.redo("重做")).contains(edit);
    EditsTest.assertSameButForOrder(workspace.load(SamplePlans.ID), after);
  }

  @Test
  void everyStepOfTheLastSessionIsUndoneInTurnAndNoneBeforeIt() {
    set(null, "1");
    restart();
    set("1", "2");
    set("2", "3");
    session.undo("撤销");
    set("2", "4");

    restart();
    session.undo("撤销");
    assertThat(Steps.value(workspace, 2024)).isEqualTo("2");
    session.undo("撤销");
    assertThat(Steps.value(workspace, 2024)).isEqualTo("1");
    assertThat(session.canUndo()).isFalse();
  }

  @Test
  void undoThroughBothSessionsCanBeRedoneAfterARestart() {
    set(null, "1");
    restart();
    set("1", "2");
    session.undo("撤销");
    session.undo("撤销");
    assertThat(Steps.value(workspace, 2024)).isNull();

    restart();
    assertThat(session.canUndo()).isFalse();
    session.redo("重做");
    assertThat(Steps.value(workspace, 2024)).isEqualTo("1");
    session.redo("重做");
    assertThat(Steps.value(workspace, 2024)).isEqualTo("2");
    assertThat(session.canRedo()).isFalse();
  }

  @Test
  void aSessionWithoutAChangeLeavesTheOneBeforeItToTakeUp() {
    set(null, "1");
    restart();
    restart();

    assertThat(session.undo("撤销")).isPresent();
    assertThat(Steps.value(workspace, 2024)).isNull();
  }

  @Test
  void aFirstSessionHasNothingToUndo() {
    assertThat(session.canUndo()).isFalse();
    assertThat(session.canRedo()).isFalse();
  }

  @Test
  void aRefusedEditIsNotTakenUpAfterARestart() {
    set(null, "1");
    assertThatThrownBy(() -> set("7", "8")).isInstanceOf(Refusal.class);

    restart();
    session.undo("撤销");

    assertThat(Steps.value(workspace, 2024)).isNull();
    assertThat(session.canUndo()).isFalse();
  }

  @Test
  void settingsThatAreLostCostTheUndoAndNothingElse() throws Exception {
    set(null, "1");
    Files.delete(folder.resolve("settings.properties"));

    restart();

    assertThat(session.canUndo()).isFalse();
    assertThat(Steps.value(workspace, 2024)).isEqualTo("1");
  }

  private void set(@Nullable String before, String after) {
    session.apply(
        new Edit.SetFigure(
            Steps.cell(2024),
            before == null ? null : Steps.figure(2024, before),
            Steps.figure(2024, after)),
        null);
  }
}
