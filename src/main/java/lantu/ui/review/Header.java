package lantu.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.slide.Part;
import lantu.slide.Slide;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** What stands above every page: the headline, the marks, the number, and 推演 while it is on. */
final class Header extends VBox {
  private final ReviewViewModel model;
  private final Messages messages;
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final Label count = new Label();
  private final Label banner = new Label();

  Header(ReviewViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("review-header");
    title.setId("review-title");
    title.getStyleClass().addAll("review-title", Style.STRONG);
    subtitle.setId("review-subtitle");
    subtitle.getStyleClass().add("review-subtitle");
    count.setId("review-count");
    count.getStyleClass().add("review-count");
    count.setMinWidth(USE_PREF_SIZE);
    banner.setId("review-banner");
    banner.getStyleClass().addAll("review-banner", Style.STRONG);
    banner.setMaxWidth(Double.MAX_VALUE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(title, space);
    row.getStyleClass().add("review-headline");
    if (model.plan().profile().demo()) {
      Label demo = new Label(messages.get("slide.demo"));
      demo.setId("review-demo");
      demo.getStyleClass().add("review-demo");
      demo.setMinWidth(USE_PREF_SIZE);
      row.getChildren().add(demo);
    }
    row.getChildren().add(count);
    getChildren().addAll(row, subtitle, banner);
  }

  void refresh() {
    Slide slide = model.sides().getLast().slide();
    title.setText(slide.title());
    subtitle.setText(slide.subtitle());
    count.setText(messages.get("review.count", model.number(), model.size()));
    boolean on = model.proposing().on();
    banner.setVisible(on);
    banner.setManaged(on);
    banner.setText(
        model.sides().size() == 1
            ? messages.get("review.banner.same", model.proposing().proposals().size())
            : messages.get("review.banner", model.proposing().proposals().size()));
  }

  /** The page as a screen reader says it. */
  String spoken(List<Side> sides) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("slide.handout.page", model.number(), model.size()));
    if (model.proposing().on()) {
      lines.add(banner.getText());
    }
    for (Side side : sides) {
      lines.add(side.label());
      lines.add(side.slide().title());
      lines.add(side.slide().subtitle());
      for (Part part : side.slide().parts()) {
        lines.addAll(PartViews.spoken(part));
      }
    }
    lines.removeIf(String::isEmpty);
    return String.join("\n", lines);
  }
}
