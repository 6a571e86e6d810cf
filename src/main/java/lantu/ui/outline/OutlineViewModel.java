package lantu.ui.outline;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.text.Messages;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** The tree under its filter, the selected entry and its detail. */
final class OutlineViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final OutlineNode whole;
  private final OutlineNode nothing;
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ReadOnlyObjectWrapper<OutlineNode> tree;
  private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
      new ReadOnlyObjectWrapper<>(this, "detail", Optional.empty());
  private @Nullable OutlineNode selected;

  OutlineViewModel(PlanSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    this.whole = new OutlineTree(session.plan().outline(), messages).root();
    this.nothing = new OutlineNode(OutlineNode.Kind.ROOT, "", "", "root", List.of());
    this.tree = new ReadOnlyObjectWrapper<>(this, "tree", whole);
    filter.addListener((at, before, now) -> tree.set(whole.filtered(now).orElse(nothing)));
    session.onChange(plan -> showDetail());
  }

  StringProperty filter() {
    return filter;
  }

  /** The tree as the filter leaves it; its root is not to be shown. */
  ReadOnlyObjectProperty<OutlineNode> tree() {
    return tree.getReadOnlyProperty();
  }

  /** The detail of the selected entry; empty while none is selected. */
  ReadOnlyObjectProperty<Optional<Detail>> detail() {
    return detail.getReadOnlyProperty();
  }

  void select(@Nullable OutlineNode node) {
    selected = node;
    showDetail();
  }

  /** The code of the tree entry that shows the thing with the code; empty if nothing does. */
  Optional<String> entryFor(String code) {
    Plan plan = session.plan();
    Optional<String> viaProject =
        plan.projects().stream()
            .filter(project -> project.code().value().equals(code))
            .map(OutlineViewModel::home)
            .findFirst();
    String wanted = viaProject.orElse(code);
    return whole.all().stream().map(OutlineNode::code).filter(wanted::equals).findFirst();
  }

  private static String home(Project project) {
    return project.measure() == null
        ? Integer.toString(project.section())
        : project.measure().toString();
  }

  private void showDetail() {
    OutlineNode node = selected;
    detail.set(
        node == null ? Optional.empty() : new DetailReader(session.plan(), messages).of(node));
  }
}
