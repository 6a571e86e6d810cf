package lantu.ui.figures;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.assess.check.Finding;
import lantu.assess.check.Severity;
import lantu.explain.FindingText;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** What the consistency check still asks about the cell; nothing at all where it asks nothing. */
final class SideFindings {
  private static final Insets MARK = new Insets(5, 0, 0, 0);

  private final SideViewModel model;
  private final CellFindings findings;
  private final Messages messages;
  private final VBox box = new VBox(12);

  SideFindings(SideViewModel model, CellFindings findings, Messages messages) {
    this.model = model;
    this.findings = findings;
    this.messages = messages;
    box.setId("side-findings");
    box.managedProperty().bind(box.visibleProperty());
    findings.asked().addListener((at, old, now) -> show());
  }

  VBox node() {
    return box;
  }

  void show() {
    List<Finding> asked = model.cell().get().map(findings::of).orElse(List.of());
    box.setVisible(!asked.isEmpty());
    box.getChildren().setAll(SideTexts.heading(messages.get("figures.side.findings")));
    FindingText words = new FindingText(model.plan(), messages);
    asked.forEach(finding -> box.getChildren().add(entry(finding, words)));
  }

  private HBox entry(Finding finding, FindingText words) {
    VBox text =
        new VBox(
            2,
            SideTexts.line(
                messages.get(
                    "figures.side.finding",
                    words.severity(finding.severity()),
                    words.title(finding.rule())),
                Style.CAPTION),
            SideTexts.line(words.message(finding), "side-finding"));
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox entry = new HBox(6, text);
    if (finding.severity().compareTo(Severity.QUESTION) <= 0) {
      Region mark = Mark.of(finding.severity()).node();
      HBox.setMargin(mark, MARK);
      entry.getChildren().addFirst(mark);
    }
    return entry;
  }
}
