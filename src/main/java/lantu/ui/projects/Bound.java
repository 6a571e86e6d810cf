package lantu.ui.projects;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import lantu.plan.Project;
import lantu.ui.control.Fields;

/**
 * A field that shows a part of the selected project and hands on what is typed when it is left.
 * What was refused stays as typed until the part itself changes or another project is shown.
 */
final class Bound {
  private final TextInputControl field;
  private final Function<Project, String> read;
  private final Predicate<String> write;
  private String shown = "";

  /** A field of one line. */
  Bound(TextField field, Function<Project, String> read, Predicate<String> write) {
    this.field = field;
    this.read = read;
    this.write = write;
    Fields.onCommit(field, this::commit);
  }

  /** A field of several lines. */
  Bound(TextArea field, Function<Project, String> read, Predicate<String> write) {
    this.field = field;
    this.read = read;
    this.write = write;
    Fields.onLeave(field, this::commit);
  }

  /** Shows the part; {@code another} says that a project is shown in place of another one. */
  void show(Project project, boolean another) {
    String now = read.apply(project);
    if (another || !now.equals(shown)) {
      field.setText(now);
    }
    shown = now;
  }

  private void commit() {
    if (!field.getText().equals(shown) && write.test(field.getText())) {
      field.setText(shown);
    }
  }
}
