package lantu.ui.outline;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Screen;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** 规划结构: the tree at the left, what belongs to the selected part at the right. */
public final class OutlineScreen implements Screen {
  private static final double TREE_SHARE = 0.42;
  private static final double LEAST_WIDTH = 260;

  private final OutlineViewModel model;
  private final TreeView<OutlineNode> tree = new TreeView<>();
  private final StackPane page;

  /** The outline of the session's plan. */
  public OutlineScreen(PlanSession session, Messages messages, Navigator navigator) {
    model = new OutlineViewModel(session, messages);
    DetailPane detail = new DetailPane(messages, navigator);
    model.detail().addListener((at, before, now) -> detail.show(now));
    SplitPane split = new SplitPane(treeCard(messages), detail.node());
    split.setDividerPositions(TREE_SHARE);
    page = new StackPane(split);
    page.getStyleClass().addAll(Style.PAGE, "outline");
    page.getStylesheets().add(Style.sheet("outline"));
    buildTree();
    selectFirstSection();
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public void reveal(String code) {
    model
        .entryFor(code)
        .ifPresent(
            entry -> {
              model.filter().set("");
              find(tree.getRoot(), entry).ifPresent(this::select);
            });
  }

  @Override
  public boolean takeKeyboard() {
    tree.requestFocus();
    return true;
  }

  private VBox treeCard(Messages messages) {
    TextField filter = new TextField();
    filter.setId("outline-filter");
    filter.setPromptText(messages.get("outline.filter"));
    filter.textProperty().bindBidirectional(model.filter());
    HBox.setHgrow(filter, Priority.ALWAYS);
    HBox box = new HBox(new FontIcon(Feather.FILTER), filter);
    box.getStyleClass().add("filter-box");
    Label nothing = new Label(messages.get("outline.nothing"));
    nothing.setWrapText(true);
    Button all = new Button(messages.get("outline.showAll"));
    all.setId("outline-show-all");
    all.setOnAction(event -> model.filter().set(""));
    VBox empty = new VBox(nothing, all);
    empty.getStyleClass().add(Style.EMPTY_STATE);
    empty.visibleProperty().bind(tree.expandedItemCountProperty().isEqualTo(0));
    StackPane body = new StackPane(tree, empty);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox card = new VBox(box, body);
    card.getStyleClass().addAll(Style.CARD, "tree-card");
    card.setMinWidth(LEAST_WIDTH);
    return card;
  }

  private void buildTree() {
    tree.setId("outline-tree");
    tree.setShowRoot(false);
    tree.setCellFactory(view -> new OutlineCell());
    tree.setRoot(item(model.tree().get(), false));
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener((at, before, now) -> model.select(now == null ? null : now.getValue()));
    model
        .tree()
        .addListener(
            (at, before, now) -> {
              tree.setRoot(item(now, !model.filter().get().isBlank()));
              selectFirstSection();
            });
  }

  private void selectFirstSection() {
    tree.getRoot().getChildren().stream()
        .flatMap(chapter -> chapter.getChildren().stream())
        .findFirst()
        .ifPresent(this::select);
  }

  private void select(TreeItem<OutlineNode> item) {
    for (TreeItem<OutlineNode> at = item.getParent(); at != null; at = at.getParent()) {
      at.setExpanded(true);
    }
    tree.getSelectionModel().select(item);
    int row = tree.getRow(item);
    // A few rows above stay in view, so that the reader sees where the part stands.
    tree.scrollTo(Math.max(0, row - 4));
  }

  private static TreeItem<OutlineNode> item(OutlineNode node, boolean expanded) {
    TreeItem<OutlineNode> item = new TreeItem<>(node);
    item.setExpanded(expanded || node.kind() == OutlineNode.Kind.ROOT);
    node.children().forEach(child -> item.getChildren().add(item(child, expanded)));
    return item;
  }

  private static Optional<TreeItem<OutlineNode>> find(TreeItem<OutlineNode> from, String code) {
    if (from.getValue().code().equals(code)) {
      return Optional.of(from);
    }
    return from.getChildren().stream()
        .map(child -> find(child, code))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
