package lantu.ui.zones;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import lantu.assess.Balance;
import lantu.text.Messages;
import lantu.ui.theme.Style;

/** The card that adds the zones' targets up and holds them against the district's. */
final class TargetBalance extends VBox {
  TargetBalance(ZoneTexts texts, Messages messages) {
    getStyleClass().addAll(Style.CARD, "target-balance");
    setMinHeight(USE_PREF_SIZE);
    Label title = label(messages.get("zones.targets.title"), Style.SECTION_TITLE);
    getChildren().add(title);
    Balance.Verdict verdict = texts.targetVerdict();
    if (verdict != Balance.Verdict.EMPTY) {
      Label working = label(texts.targetWorking(), "working");
      working.setId("zones-working");
      HBox line = new HBox(8, working);
      line.setAlignment(Pos.CENTER_LEFT);
      if (verdict == Balance.Verdict.HOLDS) {
        line.getChildren().add(label("✓", "check-holds"));
      }
      getChildren().add(line);
    }
    Label remark = label(texts.targetRemark(), "remark-" + verdict.name().toLowerCase(Locale.ROOT));
    remark.setId("zones-remark");
    remark.setWrapText(true);
    getChildren().add(remark);
    TilePane sources = new TilePane(24, 8);
    sources.setTileAlignment(Pos.CENTER_LEFT);
    texts
        .targetSources()
        .forEach(source -> sources.getChildren().add(label(source, Style.CAPTION)));
    getChildren().add(sources);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
