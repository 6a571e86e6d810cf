package lantu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import lantu.report.SheetReport;
import lantu.ui.dialog.RecordingDialogs;
import lantu.work.InMemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class ScreenSheetTest {
  @TempDir private Path folder;

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aTableIsPrintedWithAllItsRowsAsItsCellsShowThem() {
    ObservableList<String> rows = FXCollections.observableArrayList();
    for (int i = 1; i <= 200; i++) {
      rows.add("行" + i);
    }
    TableView<String> names = table(rows, "指标");
    TableView<String> figures = table(rows, "2021年", "2022年");
    TableView<String> other = table(FXCollections.observableArrayList("甲"), "别的");
    TableView<String> hidden = table(rows, "看不见");
    hidden.setVisible(false);

    robot.interact(
        () -> {
          ScreenSheet sheet =
              ScreenSheet.of(new VBox(new HBox(names, figures), other, hidden), "年度数据");

          assertThat(sheet.tables())
              .extracting(SheetReport.Lines::head)
              .containsExactly(List.of("指标", "2021年", "2022年"), List.of("别的"));
          assertThat(sheet.tables().getFirst().rows()).hasSize(200);
          assertThat(sheet.tables().getFirst().rows().getLast())
              .containsExactly("指标 行200", "2021年 行200", "2022年 行200");
        });
  }

  /** The words stand in a label within the cell, as on most screens. */
  private static TableView<String> table(ObservableList<String> rows, String... names) {
    TableView<String> table = new TableView<>(rows);
    for (String name : names) {
      TableColumn<String, String> column = new TableColumn<>(name);
      column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
      column.setCellFactory(
          any ->
              new TableCell<>() {
                @Override
                protected void updateItem(String item, boolean empty) {
                  super.updateItem(item, empty);
                  setGraphic(empty ? null : new HBox(new Label(name), new Label(item)));
                }
              });
      table.getColumns().add(column);
    }
    return table;
  }

  @Test
  void aScreenIsSavedAsPagesOrItIsSaidThatThereIsNothing() throws Exception {
    RecordingDialogs dialogs = new RecordingDialogs();
    PlansModel plans =
        new PlansModel(
            Bench.services(new InMemoryStore(Bench.CLOCK), dialogs), Bench.MESSAGES, id -> {});
    Path file = folder.resolve("表.pdf");
    dialogs.choose(file);
    dialogs.answer(false);

    robot.interact(
        () -> plans.exports().print(Bench.demo(), "评估方法", ScreenSheet.of(new VBox(), "")));
    assertThat(dialogs.said()).last().asString().contains("没有表格或图");
    assertThat(file).doesNotExist();

    robot.interact(
        () ->
            plans
                .exports()
                .print(
                    Bench.demo(),
                    "年度数据",
                    ScreenSheet.of(table(FXCollections.observableArrayList("甲"), "指标"), "年度数据")));
    assertThat(Files.size(file)).isPositive();
    assertThat(dialogs.said()).last().asString().startsWith("offer 打开: ");
  }
}
