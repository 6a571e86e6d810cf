package lantu.ui.method;

import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lantu.explain.MethodSection;
import lantu.explain.MethodText;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.control.Screen;
import lantu.ui.control.WordTable;
import lantu.ui.control.WrappedLabel;
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
    VBox card = new VBox(WrappedLabel.of(section.title(), Style.SECTION_TITLE));
    card.setId("method-" + section.key());
    card.getStyleClass().add(Style.CARD);
    section
        .paragraphs()
        .forEach(paragraph -> card.getChildren().add(WrappedLabel.of(paragraph, "paragraph")));
    MethodSection.@Nullable Table table = section.table();
    if (table != null) {
      card.getChildren()
          .add(WordTable.of(table.head(), table.rows(), "method-table", Priority.NEVER));
    }
    return card;
  }
}
