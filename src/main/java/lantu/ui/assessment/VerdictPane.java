package lantu.ui.assessment;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.assess.Verdict;
import lantu.explain.VerdictText;
import lantu.plan.ManualVerdict;
import lantu.plan.VerdictStatus;
import lantu.text.Messages;
import lantu.ui.control.Named;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.ProblemLabel;
import lantu.ui.control.WrappedLabel;
import lantu.ui.theme.Style;
import lantu.ui.verdict.StatusMark;
import lantu.ui.verdict.WorkingView;

/** One verdict: what it is, why, what would change it, and how it came about. */
final class VerdictPane {
  private final AssessmentViewModel model;
  private final Messages messages;
  private final Navigator navigator;
  private final VBox content = new VBox();
  private final VBox supposed = new VBox(8);
  private final ScrollPane pane = new ScrollPane(content);

  VerdictPane(AssessmentViewModel model, Messages messages, Navigator navigator) {
    this.model = model;
    this.messages = messages;
    this.navigator = navigator;
    content.getStyleClass().add("detail");
    pane.setFitToWidth(true);
    pane.getStyleClass().addAll("detail-pane", "verdict-pane", Style.CARD);
    model.selected().addListener((property, old, now) -> show(now));
    model.whatIf().addListener((property, old, now) -> suppose(now));
    show(model.selected().get());
  }

  ScrollPane node() {
    return pane;
  }

  private void show(Optional<VerdictRow.Line> selected) {
    content.getChildren().clear();
    pane.setVvalue(0);
    if (selected.isEmpty()) {
      content.getChildren().add(WrappedLabel.of(messages.get("assessment.choose"), Style.MUTED));
      return;
    }
    VerdictRow.Line line = selected.get();
    Verdict verdict = line.verdict();
    VerdictText text = new VerdictText(model.plan(), messages);
    Label title =
        WrappedLabel.of(
            messages.get("assessment.title", line.indicator().name(), line.area().name()),
            Style.SECTION_TITLE);
    title.setId("verdict-title");
    StatusMark mark = new StatusMark(verdict.status(), text.status(verdict.status()));
    mark.setId("verdict-status");
    mark.getStyleClass().add("large-mark");
    content.getChildren().addAll(title, mark);
    text.lines(verdict)
        .forEach(sentence -> content.getChildren().add(WrappedLabel.of(sentence, "sentence")));
    links(line);
    whatIf(verdict);
    if (!verdict.working().inputs().isEmpty()) {
      heading("assessment.working");
      content.getChildren().add(new WorkingView(model.plan(), messages).of(verdict));
    }
    manual(verdict, text);
  }

  private void links(VerdictRow.Line line) {
    String code = line.indicator().code().value();
    content
        .getChildren()
        .add(
            new FlowPane(
                16,
                4,
                link("assessment.toFigures", Place.FIGURES, code),
                link("assessment.toTarget", Place.TARGETS, code),
                link("assessment.toChecks", Place.CHECKS, code)));
  }

  private Button link(String key, Place place, String code) {
    Button link = new Button(messages.get(key));
    link.getStyleClass().add(Style.LINK);
    link.setOnAction(event -> navigator.go(place, code));
    return link;
  }

  private void whatIf(Verdict verdict) {
    heading("assessment.whatIf");
    TextField field = new TextField();
    field.setId("what-if");
    field.setPrefColumnCount(10);
    field.setAccessibleText(messages.get("assessment.whatIf"));
    field.setPromptText(messages.get("assessment.whatIf.prompt", model.cutOff().year()));
    field.textProperty().bindBidirectional(model.supposed());
    Button flip = new Button(messages.get("assessment.whatIf.flip"));
    flip.setId("what-if-flip");
    flip.setMinWidth(Region.USE_PREF_SIZE);
    flip.setDisable(verdict.flip() == null);
    flip.setOnAction(event -> model.supposeFlip());
    supposed.getChildren().clear();
    Label problem = new ProblemLabel("what-if-problem", model.problem(), messages);
    content.getChildren().addAll(new HBox(8, field, flip), problem, supposed);
    suppose(model.whatIf().get());
  }

  private void suppose(Optional<Verdict> other) {
    supposed.getChildren().clear();
    other.ifPresent(
        verdict -> {
          VerdictText text = new VerdictText(model.plan(), messages);
          StatusMark mark = new StatusMark(verdict.status(), text.status(verdict.status()));
          mark.setId("what-if-status");
          supposed
              .getChildren()
              .add(
                  new HBox(
                      8,
                      WrappedLabel.of(messages.get("assessment.whatIf.result"), Style.MUTED),
                      mark));
          text.lines(verdict)
              .forEach(
                  sentence -> supposed.getChildren().add(WrappedLabel.of(sentence, Style.MUTED)));
        });
  }

  private void manual(Verdict verdict, VerdictText text) {
    heading("assessment.manual");
    ManualVerdict said = verdict.manual();
    if (said != null) {
      content
          .getChildren()
          .add(
              WrappedLabel.of(
                  messages.get(
                      "assessment.manual.said",
                      text.status(said.status()),
                      said.reason(),
                      said.who()),
                  "manual-said"));
    }
    ComboBox<VerdictStatus> status = new ComboBox<>();
    status.setId("manual-status");
    status.setAccessibleText(messages.get("assessment.manual"));
    status.getItems().setAll(AssessmentViewModel.statuses());
    status.setConverter(new Named<>(item -> StatusMark.shape(item) + " " + text.status(item)));
    status.setValue(said == null ? verdict.status() : said.status());
    TextField reason = new TextField(said == null ? "" : said.reason());
    reason.setId("manual-reason");
    reason.setPromptText(messages.get("assessment.manual.reason"));
    reason.setAccessibleText(messages.get("assessment.manual.reason"));
    HBox.setHgrow(reason, Priority.ALWAYS);
    Button save = new Button(messages.get("assessment.manual.save"));
    save.setId("manual-save");
    save.setOnAction(event -> model.overrule(status.getValue(), reason.getText()));
    Button withdraw = new Button(messages.get("assessment.manual.withdraw"));
    withdraw.setId("manual-withdraw");
    withdraw.setDisable(said == null);
    withdraw.setOnAction(event -> model.withdraw());
    content
        .getChildren()
        .addAll(
            WrappedLabel.of(messages.get("assessment.manual.about"), Style.CAPTION),
            status,
            reason,
            new HBox(8, save, withdraw));
  }

  private void heading(String key) {
    Region line = new Region();
    line.getStyleClass().add(Style.DIVIDER);
    content.getChildren().addAll(List.of(line, WrappedLabel.of(messages.get(key), Style.STRONG)));
  }
}
