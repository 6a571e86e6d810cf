package lantu.ui.overview;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.WrappedLabel;
import lantu.ui.theme.Style;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the cards of the overview. */
final class OverviewCards {
  private static final double TIME_WIDTH = 300;

  private final Messages messages;
  private final Navigator navigator;

  OverviewCards(Messages messages, Navigator navigator) {
    this.messages = messages;
    this.navigator = navigator;
  }

  Node identity(Overview overview) {
    Label title = text(overview.title(), "plan-title", Style.STRONG);
    title.setWrapText(true);
    VBox phrases = new VBox(title);
    phrases.getStyleClass().add("identity");
    String separator = messages.get("overview.identity.separator");
    phrases
        .getChildren()
        .add(WrappedLabel.of(String.join(separator, overview.identity()), Style.MUTED));
    phrases.getChildren().add(counts(overview.counts()));
    HBox.setHgrow(phrases, Priority.ALWAYS);
    Overview.TimeProgress progress = overview.time();
    Label share = text(progress.percent(), Style.BIG_NUMBER);
    share.setId("time-share");
    Label sentence = WrappedLabel.of(progress.sentence(), Style.CAPTION);
    VBox time =
        new VBox(
            text(messages.get("overview.time"), Style.CAPTION),
            share,
            new Meter(progress.share(), "accent-bar"),
            sentence);
    time.getStyleClass().add("time");
    time.setMinWidth(TIME_WIDTH / 2);
    time.setPrefWidth(TIME_WIDTH);
    HBox card = new HBox(phrases, time);
    card.getStyleClass().addAll(Style.CARD, "identity-card");
    return card;
  }

  private FlowPane counts(List<Overview.Count> counts) {
    FlowPane line = new FlowPane();
    line.getStyleClass().add("counts");
    for (int i = 0; i < counts.size(); i++) {
      line.getChildren().add(count(counts.get(i), i));
    }
    return line;
  }

  private Button count(Overview.Count count, int index) {
    HBox face =
        new HBox(
            text(Integer.toString(count.number()), Style.STRONG, Style.NUM),
            text(count.name(), Style.MUTED));
    if (!count.detail().isEmpty()) {
      face.getChildren().add(text(count.detail(), Style.CAPTION));
    }
    face.setAlignment(Pos.BASELINE_LEFT);
    face.getStyleClass().add("count-line");
    Button tile = new Button();
    tile.setGraphic(face);
    tile.setId("count-" + index);
    tile.setAccessibleText(count.number() + count.name());
    tile.getStyleClass().add("count");
    tile.setOnAction(event -> navigator.go(count.place(), null));
    return tile;
  }

  Node owed(List<Overview.Owed> owed) {
    String state =
        owed.isEmpty()
            ? messages.get("overview.owed.none")
            : messages.get("overview.owed.why", owed.size());
    VBox card = new VBox(heading(messages.get("overview.owed"), text(state, Style.CAPTION)));
    card.setId("owed");
    card.getStyleClass().add(Style.CARD);
    VBox rows = new VBox();
    owed.forEach(item -> rows.getChildren().add(owedRow(item)));
    card.getChildren().add(rows);
    return card;
  }

  private Button owedRow(Overview.Owed item) {
    Label ordinal = text(item.ordinal(), Style.NUM, Style.MUTED, "ordinal");
    HBox name = new HBox(text(item.name()));
    name.getStyleClass().add("name-line");
    if (item.binding()) {
      name.getChildren().add(bindingTag());
    }
    VBox middle = new VBox(name, text(item.needed(), Style.CAPTION));
    middle.setMinWidth(0);
    HBox.setHgrow(middle, Priority.ALWAYS);
    Label wording = text(item.wording(), Style.CAPTION);
    HBox face = new HBox(ordinal, middle, wording, new FontIcon(Feather.CHEVRON_RIGHT));
    face.setAlignment(Pos.CENTER_LEFT);
    face.getStyleClass().add("owed-face");
    Button row = row(face, "owed-" + item.code(), item.name() + " " + item.needed());
    row.setOnAction(event -> navigator.go(Place.INDICATORS, item.code()));
    return row;
  }

  Label bindingTag() {
    Label tag = text(messages.get("overview.binding"), Style.TAG_BINDING);
    tag.setMinWidth(Region.USE_PREF_SIZE);
    return tag;
  }

  /** A whole line that can be pressed. */
  static Button row(HBox face, String id, String accessible) {
    Button row = new Button();
    row.setGraphic(face);
    row.setId(id);
    row.getStyleClass().add("row-button");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(accessible);
    // The graphic of a button keeps its own width unless it is told the button's.
    face.prefWidthProperty().bind(row.widthProperty().subtract(16));
    row.setPrefWidth(0);
    return row;
  }

  Node zones(Overview.ZoneStrip strip) {
    GridPane grid = bars();
    for (int i = 0; i < strip.rows().size(); i++) {
      Overview.ZoneRow row = strip.rows().get(i);
      Button name = link(row.name(), Place.ZONES, row.code());
      Button numbers =
          link(
              messages.get(
                  "overview.zones.numbers",
                  NumberText.grouped(row.actual()),
                  NumberText.grouped(row.target())),
              Place.FIGURES,
              row.cell());
      numbers.getStyleClass().add(Style.NUM);
      grid.addRow(i, name, new Meter(row.share(), "zone-bar-" + (i + 1)), numbers);
    }
    Label sum = text(strip.sum(), Style.STRONG);
    sum.setId("zone-sum");
    Label verdict =
        new Label(
            strip.verdict(),
            new FontIcon(strip.holds() ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE));
    verdict.getStyleClass().addAll(Style.CAPTION, strip.holds() ? "holds" : "differs");
    verdict.setWrapText(true);
    HBox reconciliation = new HBox(sum, verdict);
    reconciliation.getStyleClass().add("reconciliation");
    VBox card =
        new VBox(
            heading(
                messages.get("overview.zones"),
                link(messages.get("overview.zones.open"), Place.ZONES, null)),
            text(strip.title(), Style.CAPTION),
            grid,
            divider(),
            reconciliation);
    card.setId("zones");
    card.getStyleClass().add(Style.CARD);
    return card;
  }

  private static GridPane bars() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("bars");
    ColumnConstraints name = new ColumnConstraints();
    name.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints bar = new ColumnConstraints();
    bar.setHgrow(Priority.ALWAYS);
    ColumnConstraints number = new ColumnConstraints();
    number.setMinWidth(Region.USE_PREF_SIZE);
    number.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(name, bar, number);
    return grid;
  }

  static HBox heading(String title, Node end) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label heading = text(title, Style.SECTION_TITLE);
    heading.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(heading, space, end);
    line.getStyleClass().add("heading");
    return line;
  }

  Button link(String title, Place place, @Nullable String code) {
    Button link = new Button(title);
    link.getStyleClass().add(Style.LINK);
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(event -> navigator.go(place, code));
    return link;
  }

  private static Region divider() {
    Region line = new Region();
    line.getStyleClass().add(Style.DIVIDER);
    return line;
  }

  static Label text(String words, String... styles) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
