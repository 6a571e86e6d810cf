package lantu.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lantu.job.JobRunner;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Screen;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** 规划结构: the tree at the left, what belongs to the selected part at the right. */
public final class OutlineScreen implements Screen {
  private static final double TREE_SHARE = 0.42;
  private static final double LEAST_WIDTH = 260;

  private final OutlineViewModel model;
  private final OutlineToolbar tools;
  private final OutlineDrag drag;
  private final DetailPane detail;
  private final TreeView<OutlineNode> tree = new TreeView<>();
  private final VBox page;
  private boolean rebuilding;

  /** The outline of the session's plan. */
  public OutlineScreen(
      PlanSession session,
      Messages messages,
      Navigator navigator,
      DialogService dialogs,
      JobRunner jobs) {
    model = new OutlineViewModel(session, messages, dialogs, jobs);
    drag = new OutlineDrag(model.editor());
    tools = new OutlineToolbar(model, messages, this::perform);
    detail = new DetailPane(messages, navigator, () -> perform(OutlineAction.ATTACH));
    model.detail().addListener((at, before, now) -> detail.show(now));
    StackPane side = new StackPane(detail.node());
    AttachPane attach = new AttachPane(model.attach(), messages);
    model
        .attach()
        .preview()
        .addListener(
            (at, before, now) -> {
              side.getChildren().setAll(now.isPresent() ? attach.node() : detail.node());
              now.ifPresentOrElse(attach::show, this::takeKeyboard);
            });
    SplitPane split = new SplitPane(treeCard(messages), side);
    split.setDividerPositions(TREE_SHARE);
    VBox.setVgrow(split, Priority.ALWAYS);
    page = new VBox(tools.node(), tools.notice(), split);
    page.getStyleClass().addAll(Style.PAGE, "outline");
    page.getStylesheets().add(Style.sheet("outline"));
    buildTree(messages);
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
              int sentence = code.indexOf('@');
              if (sentence > 0) {
                detail.choose(Integer.parseInt(code.substring(sentence + 1)));
              } else {
                detail.mark(code.substring(code.indexOf('~') + 1));
              }
            });
  }

  @Override
  public boolean takeKeyboard() {
    tree.requestFocus();
    return true;
  }

  /** Moving with the mouse, as a test can drive it. */
  OutlineDrag drag() {
    return drag;
  }

  private void perform(OutlineAction action) {
    model.perform(action);
    if (model.attach().preview().get().isEmpty()) {
      tree.requestFocus();
    }
  }

  private VBox treeCard(Messages messages) {
    TextField filter = new TextField();
    filter.setId("outline-filter");
    filter.setPromptText(messages.get("outline.filter"));
    filter.setAccessibleText(messages.get("outline.filter"));
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

  private void buildTree(Messages messages) {
    tree.setId("outline-tree");
    tree.setAccessibleText(messages.get("outline.tree"));
    tree.setShowRoot(false);
    tree.setContextMenu(tools.menu());
    tree.setCellFactory(
        view -> {
          OutlineCell cell = new OutlineCell();
          drag.attach(cell);
          return cell;
        });
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    tree.setRoot(item(model.tree().get(), node -> false));
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (at, before, now) -> {
              if (!rebuilding) {
                model.select(now == null ? null : now.getValue());
              }
            });
    model.tree().addListener((at, before, now) -> rebuild(now));
  }

  private void keyPressed(KeyEvent event) {
    for (OutlineAction action : OutlineAction.values()) {
      if (action.keys().stream().anyMatch(key -> key.match(event))) {
        perform(action);
        event.consume();
        return;
      }
    }
  }

  /** Puts a new tree in the place of the old one, as open as that was. */
  private void rebuild(OutlineNode now) {
    Set<String> open = new HashSet<>();
    opened(tree.getRoot())
        .forEach(old -> now.counterpart(old).map(OutlineNode::code).ifPresent(open::add));
    boolean searching = !model.filter().get().isBlank();
    OutlineNode selected = model.selected().get();
    rebuilding = true;
    tree.setRoot(item(now, node -> searching || open.contains(node.code())));
    rebuilding = false;
    Optional<TreeItem<OutlineNode>> kept =
        selected == null ? Optional.empty() : find(tree.getRoot(), selected.code());
    kept.ifPresentOrElse(this::select, this::selectFirstSection);
  }

  private static List<OutlineNode> opened(TreeItem<OutlineNode> from) {
    List<OutlineNode> open = new ArrayList<>();
    if (from.isExpanded()) {
      open.add(from.getValue());
    }
    from.getChildren().forEach(child -> open.addAll(opened(child)));
    return open;
  }

  private void selectFirstSection() {
    tree.getRoot().getChildren().stream()
        .flatMap(chapter -> chapter.getChildren().stream())
        .findFirst()
        .or(() -> tree.getRoot().getChildren().stream().findFirst())
        .ifPresentOrElse(this::select, () -> model.select(null));
  }

  private void select(TreeItem<OutlineNode> item) {
    for (TreeItem<OutlineNode> at = item.getParent(); at != null; at = at.getParent()) {
      at.setExpanded(true);
    }
    tree.getSelectionModel().select(item);
    model.select(item.getValue());
    int row = tree.getRow(item);
    // A few rows above stay in view, so that the reader sees where the part stands.
    tree.scrollTo(Math.max(0, row - 4));
  }

  private static TreeItem<OutlineNode> item(OutlineNode node, Predicate<OutlineNode> open) {
    TreeItem<OutlineNode> item = new TreeItem<>(node);
    item.setExpanded(node.kind() == OutlineNode.Kind.ROOT || open.test(node));
    node.children().forEach(child -> item.getChildren().add(item(child, open)));
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
