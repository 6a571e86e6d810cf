package lantu.ui.method;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.explain.MethodSection;
import lantu.explain.MethodText;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.control.Screen;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** 评估方法: one card a section, told anew when the cut-offs change. */
public final class MethodScreen implements Screen {
  private final Messages messages;
  private final VBox root = new VBox();

  /** The method of the session's plan. */
  public MethodScreen(PlanSession session, Messages messages) {
    this.messages = messages;
    root.getStyleClass().addAll(Style.PAGE, "method");
    root.getStylesheets().add(Style.sheet("method"));
    session.onChange(this::show);
    show(session.plan());
  }

  @Override
  public Parent node() {
    return root;
  }

  private void show(Plan plan) {
    root.getChildren()
        .setAll(new MethodText(plan, messages).sections().stream().map(this::card).toList());
  }

  private VBox card(MethodSection section) {
    VBox card = new VBox(wrapped(section.title(), Style.SECTION_TITLE));
    card.setId("method-" + section.key());
    card.getStyleClass().add(Style.CARD);
    section
        .paragraphs()
        .forEach(paragraph -> card.getChildren().add(wrapped(paragraph, "paragraph")));
    MethodSection.@Nullable Table table = section.table();
    if (table != null) {
      card.getChildren().add(grid(table));
    }
    return card;
  }

  private static Node grid(MethodSection.Table table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("method-table");
    int columns = table.head().size();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setMinWidth(72);
      column.setHgrow(i == 0 ? Priority.NEVER : Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    row(grid, 0, table.head(), Style.MUTED);
    for (int i = 0; i < table.rows().size(); i++) {
      row(grid, i + 1, table.rows().get(i), "cell");
    }
    return grid;
  }

  private static void row(GridPane grid, int at, List<String> cells, String style) {
    for (int i = 0; i < cells.size(); i++) {
      grid.add(wrapped(cells.get(i), style), i, at);
    }
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
