package lantu.ui.figures;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.text.Messages;

/** The lines under the grid that tell where the number under the cursor comes from. */
final class StoryBar {
  private final FiguresViewModel model;
  private final YearClosing closing;
  private final FigureGrid grid;
  private final Messages messages;
  private final Label place = new Label();
  private final Label status = new Label();
  private final Label target = new Label();
  private final Label source = new Label();
  private final Label note = new Label();
  private final Label change = new Label();
  private final Label closed = new Label();
  private final AdoptionBox deduced;
  private final VBox bar;

  /**
   * The lines.
   *
   * @param closing says who closed a year
   * @param elsewhere whether all but the place is told elsewhere on the screen
   * @param deduced what the figure has to be by others
   */
  StoryBar(
      FiguresViewModel model,
      YearClosing closing,
      FigureGrid grid,
      Messages messages,
      ObservableBooleanValue elsewhere,
      AdoptionBox deduced) {
    this.model = model;
    this.closing = closing;
    this.grid = grid;
    this.messages = messages;
    this.deduced = deduced;
    place.getStyleClass().add("story-place");
    place.setId("figures-place");
    change.setId("figures-change");
    source.setId("figures-source");
    FlowPane facts =
        new FlowPane(
            24,
            4,
            fact("figures.story.target", target),
            fact("figures.story.source", source),
            fact("figures.story.status", status),
            fact("figures.story.note", note),
            fact("figures.story.lastChange", change),
            fact("figures.story.closed", closed));
    place.setWrapText(true);
    place.setMinHeight(Region.USE_PREF_SIZE);
    facts.setMinHeight(Region.USE_PREF_SIZE);
    VBox more = new VBox(4, facts, deduced.node());
    more.visibleProperty().bind(Bindings.not(elsewhere));
    more.managedProperty().bind(more.visibleProperty());
    bar = new VBox(4, place, more, new Legend(messages).node());
    bar.getStyleClass().add("story");
    grid.at().addListener((property, old, now) -> tell());
    model.shown().addListener((property, old, now) -> tell());
    tell();
  }

  VBox node() {
    return bar;
  }

  private void tell() {
    CellStory story =
        grid.cursor()
            .get()
            .map(spot -> model.story(spot.row(), spot.slot()))
            .or(() -> grid.at().get().flatMap(this::computed))
            .orElseGet(
                () -> new CellStory(messages.get("figures.story.choose"), "", "", "", "", ""));
    place.setText(story.place());
    target.setText(story.target());
    source.setText(story.source());
    status.setText(story.status());
    note.setText(story.note());
    change.setText(story.change());
    deduced.show(grid.cursor().get().map(spot -> model.key(spot.row(), spot.slot())));
    closed.setText(grid.cursor().get().map(spot -> closing.told(spot.slot().year())).orElse(""));
  }

  /** How a number that is computed comes about. */
  private Optional<CellStory> computed(FigureGrid.At at) {
    if (!(at.row() instanceof ComputedRow row)) {
      return Optional.empty();
    }
    String place = messages.get("figures.computed.place", row.name(), at.slot().year(), row.unit());
    String working =
        row.content(at.slot()).get() instanceof Content.Computed number
            ? messages.get("figures.computed.working", number.working())
            : messages.get("figures.computed.nothing");
    return Optional.of(new CellStory(place, "", working, "", "", ""));
  }

  private HBox fact(String key, Label value) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add("muted");
    HBox box = new HBox(6, label, value);
    box.visibleProperty().bind(value.textProperty().isNotEmpty());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }
}
