package lantu.ui.outline;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lantu.job.JobRunner;
import lantu.plan.IndicatorCode;
import lantu.plan.Outline;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.work.OutlinePart;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** The tree under its filter, the selected entry and its detail, and the changes made to both. */
final class OutlineViewModel {
  private final PlanSession session;
  private final Messages messages;
  private final OutlineEditor editor;
  private final AttachModel attach;
  private final OutlineNode nothing;
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private final ReadOnlyObjectWrapper<OutlineNode> tree;
  private final ReadOnlyObjectWrapper<@Nullable OutlineNode> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
      new ReadOnlyObjectWrapper<>(this, "detail", Optional.empty());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
  private OutlineNode whole;
  private Outline outline;
  private @Nullable OutlinePart heading;

  OutlineViewModel(PlanSession session, Messages messages, DialogService dialogs, JobRunner jobs) {
    this.session = session;
    this.messages = messages;
    this.outline = session.plan().outline();
    this.whole = new OutlineTree(outline, messages).root();
    this.nothing = new OutlineNode(OutlineNode.Kind.ROOT, "", "", "root", List.of());
    this.tree = new ReadOnlyObjectWrapper<>(this, "tree", whole);
    this.editor =
        new OutlineEditor(
            session, messages, dialogs, part -> heading = part.orElse(null), notice::set);
    this.attach = new AttachModel(session, messages, dialogs, jobs, notice::set);
    filter.addListener((at, before, now) -> tree.set(filtered()));
    session.onChange(this::take);
  }

  StringProperty filter() {
    return filter;
  }

  /** The tree as the filter leaves it; its root is not to be shown. */
  ReadOnlyObjectProperty<OutlineNode> tree() {
    return tree.getReadOnlyProperty();
  }

  /** The selected entry; null while none is. */
  ReadOnlyObjectProperty<@Nullable OutlineNode> selected() {
    return selected.getReadOnlyProperty();
  }

  /** The detail of the selected entry; empty while none is selected. */
  ReadOnlyObjectProperty<Optional<Detail>> detail() {
    return detail.getReadOnlyProperty();
  }

  /** What was done to the outline last; empty for nothing. */
  ReadOnlyStringProperty notice() {
    return notice.getReadOnlyProperty();
  }

  /** What changes the outline. */
  OutlineEditor editor() {
    return editor;
  }

  void select(@Nullable OutlineNode node) {
    if (node != null && !node.equals(selected.get())) {
      notice.set("");
    }
    selected.set(node);
    showDetail();
  }

  /** Does an action with the selected entry. */
  void perform(OutlineAction action) {
    if (action == OutlineAction.ATTACH) {
      attach.choose();
    } else {
      editor.perform(action, selected.get());
    }
  }

  /** What loads the full text. */
  AttachModel attach() {
    return attach;
  }

  /**
   * The code of the tree entry that shows the thing with the code; empty if nothing does. A
   * sentence of the full text has a code too: its section and its position there, {@code 6@12}; and
   * so has all that a section's text says of a thing: {@code 6~I11}.
   */
  Optional<String> entryFor(String code) {
    Plan plan = session.plan();
    int sentence = Math.max(code.indexOf('@'), code.indexOf('~'));
    if (sentence > 0) {
      return entryFor(code.substring(0, sentence));
    }
    Optional<String> viaIndicator =
        code.isBlank()
            ? Optional.empty()
            : plan.indicator(IndicatorCode.of(code))
                .map(indicator -> Integer.toString(indicator.section()));
    if (viaIndicator.isPresent()) {
      return viaIndicator;
    }
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

  /** Takes a changed plan up; the selection stays with the part, wherever it stands now. */
  private void take(Plan plan) {
    if (plan.outline().equals(outline)) {
      showDetail();
      return;
    }
    outline = plan.outline();
    whole = new OutlineTree(outline, messages).root();
    OutlineNode was = selected.get();
    Optional<String> wanted = Optional.ofNullable(heading).map(OutlineEditor::code);
    heading = null;
    Optional<OutlineNode> now =
        wanted.isPresent()
            ? whole.all().stream().filter(node -> wanted.get().equals(node.code())).findFirst()
            : Optional.ofNullable(was).flatMap(whole::counterpart);
    if (now.isPresent() && filtered().all().stream().noneMatch(now.get()::equals)) {
      // What was just added or renamed is not hidden from the one who did it.
      filter.set("");
    }
    selected.set(now.orElse(null));
    tree.set(filtered());
    showDetail();
  }

  private OutlineNode filtered() {
    return whole.filtered(filter.get()).orElse(nothing);
  }

  private void showDetail() {
    OutlineNode node = selected.get();
    detail.set(
        node == null ? Optional.empty() : new DetailReader(session.plan(), messages).of(node));
  }
}
