package lantu.ui.checks;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.assess.check.Finding;
import lantu.assess.check.Severity;
import lantu.explain.FindingText;
import lantu.plan.Area;
import lantu.plan.FigureKey;
import lantu.text.Messages;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.WrappedLabel;
import lantu.ui.theme.Style;

/** One finding: what was found, the question to the office, the working, and the sign-off. */
final class FindingPane {
  private static final int MOST_CELLS = 12;

  private final ChecksViewModel model;
  private final Messages messages;
  private final Navigator navigator;
  private final VBox content = new VBox(12);
  private final ScrollPane pane = new ScrollPane(content);

  FindingPane(ChecksViewModel model, Messages messages, Navigator navigator) {
    this.model = model;
    this.messages = messages;
    this.navigator = navigator;
    content.getStyleClass().add("finding");
    pane.setFitToWidth(true);
    pane.getStyleClass().addAll(Style.CARD, "finding-pane");
    HBox.setHgrow(pane, Priority.ALWAYS);
    model.selected().addListener((property, old, now) -> show(now));
    show(model.selected().get());
  }

  ScrollPane node() {
    return pane;
  }

  private void show(Optional<Finding> selected) {
    content.getChildren().clear();
    pane.setVvalue(0);
    if (selected.isEmpty()) {
      content.getChildren().add(WrappedLabel.of(messages.get("checks.choose"), Style.MUTED));
      return;
    }
    Finding finding = selected.get();
    FindingText text = new FindingText(model.plan(), messages);
    Label title = WrappedLabel.of(text.title(finding.rule()), Style.SECTION_TITLE);
    title.setId("finding-title");
    Label message = WrappedLabel.of(text.message(finding), "message");
    message.setId("finding-message");
    content
        .getChildren()
        .addAll(
            new HBox(8, new SeverityMark(finding.severity(), text.severity(finding.severity()))),
            title,
            WrappedLabel.of(text.subject(finding), Style.MUTED),
            message);
    text.question(finding).ifPresent(this::question);
    working(text.working(finding));
    cells(finding);
    if (finding.severity() != Severity.HOLDS) {
      signOff(finding, text);
    }
  }

  private void question(String words) {
    Label question = WrappedLabel.of(words, "question");
    question.setId("finding-question");
    VBox box =
        new VBox(4, WrappedLabel.of(messages.get("checks.question"), Style.CAPTION), question);
    box.getStyleClass().add("question-box");
    content.getChildren().add(box);
  }

  private void working(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    heading("checks.working");
    VBox steps = new VBox(4);
    lines.forEach(line -> steps.getChildren().add(WrappedLabel.of(line, "step")));
    content.getChildren().add(steps);
  }

  private void cells(Finding finding) {
    FlowPane links = new FlowPane(16, 4);
    finding.cells().stream()
        .limit(MOST_CELLS)
        .forEach(
            cell ->
                links
                    .getChildren()
                    .add(link(words(cell), Place.FIGURES, cell.indicator().value())));
    links
        .getChildren()
        .add(link(messages.get("checks.toTarget"), Place.TARGETS, finding.indicator().value()));
    heading("checks.cells");
    content.getChildren().add(links);
  }

  private Button link(String words, Place place, String code) {
    Button link = new Button(words);
    link.getStyleClass().add(Style.LINK);
    link.setOnAction(event -> navigator.go(place, code));
    return link;
  }

  private String words(FigureKey cell) {
    String area = model.plan().area(cell.area()).map(Area::name).orElse(cell.area().value());
    return messages.get("checks.cell", area, cell.year(), messages.term(cell.series()));
  }

  private void signOff(Finding finding, FindingText text) {
    heading("checks.signOff");
    text.signOff(finding)
        .ifPresent(said -> content.getChildren().add(WrappedLabel.of(said, Style.MUTED)));
    if (finding.signedOff()) {
      Button reopen = new Button(messages.get("checks.reopen"));
      reopen.setId("reopen");
      reopen.setOnAction(event -> model.reopen());
      content.getChildren().add(reopen);
      return;
    }
    TextField reason = new TextField();
    reason.setId("sign-off-reason");
    reason.setPromptText(messages.get("checks.reason"));
    reason.setAccessibleText(messages.get("checks.reason"));
    HBox.setHgrow(reason, Priority.ALWAYS);
    Button sign = new Button(messages.get("checks.sign"));
    sign.setId("sign-off");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    sign.setOnAction(event -> model.signOff(reason.getText()));
    reason.setOnAction(event -> model.signOff(reason.getText()));
    content.getChildren().add(new HBox(8, reason, sign));
  }

  private void heading(String key) {
    Region line = new Region();
    line.getStyleClass().add(Style.DIVIDER);
    content.getChildren().addAll(line, WrappedLabel.of(messages.get(key), Style.STRONG));
  }
}
