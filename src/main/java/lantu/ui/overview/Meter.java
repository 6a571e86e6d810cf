package lantu.ui.overview;

import javafx.scene.layout.Region;
import lantu.value.Ratio;

/** A bar on a track. */
final class Meter extends Region {
  private static final double HEIGHT = 8;

  private final Region bar = new Region();
  private final double share;

  /** A bar over {@code share} of the track; beyond the whole it is full. */
  Meter(Ratio share, String barStyle) {
    this.share = Math.clamp(share.value().doubleValue(), 0, 1);
    getStyleClass().add("meter");
    bar.getStyleClass().addAll("meter-bar", barStyle);
    getChildren().add(bar);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setMinWidth(48);
  }

  @Override
  protected void layoutChildren() {
    bar.resizeRelocate(0, 0, getWidth() * share, getHeight());
    bar.setVisible(share > 0);
  }
}
