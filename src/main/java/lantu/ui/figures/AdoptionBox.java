package lantu.ui.figures;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.FigureKey;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** What a cell's figure has to be by others, with a button to take it; nothing where nothing is. */
final class AdoptionBox {
  private static final String DIFFERS = "deduced-differs";

  private final Adoption adoption;
  private final FigureEdits edits;
  private final Messages messages;
  private final VBox box = new VBox(4);

  /**
   * A box.
   *
   * @param id of the box, and with "-take" of its button
   */
  AdoptionBox(String id, Adoption adoption, FigureEdits edits, Messages messages) {
    this.adoption = adoption;
    this.edits = edits;
    this.messages = messages;
    box.setId(id);
    box.managedProperty().bind(box.visibleProperty());
    box.setVisible(false);
  }

  VBox node() {
    return box;
  }

  /** Tells about a cell; about none for empty. */
  void show(Optional<FigureKey> key) {
    box.getChildren().clear();
    key.ifPresent(cell -> adoption.of(cell).forEach(this::add));
    box.setVisible(!box.getChildren().isEmpty());
  }

  private void add(Adoption.Told told) {
    Label sentence = SideTexts.line(told.sentence(), told.differs() ? DIFFERS : Style.MUTED);
    box.getChildren().add(sentence);
    told.offer().map(this::button).ifPresent(box.getChildren()::add);
  }

  private Node button(Adoption.Offer offer) {
    Button take = new Button(messages.get("figures.deduced.adopt"));
    take.setId(box.getId() + "-take");
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setTooltip(new Tooltip(offer.hint()));
    take.setAccessibleText(offer.hint());
    take.setOnAction(event -> edits.attempt(() -> adoption.take(offer)));
    return take;
  }
}
