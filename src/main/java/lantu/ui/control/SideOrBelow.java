package lantu.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A part one works in with a part that explains it: beside it, or below it where there is little
 * room. Below, both keep a useful height, so that the page around them scrolls. It decides while it
 * lays out. Where the explaining part is not managed, the other one has all the room.
 */
public final class SideOrBelow extends Pane {
  private static final double GAP = 16;
  private static final double BELOW_UNDER = 680;
  private static final double LEAST_HEIGHT = 220;
  private static final double BELOW_HEIGHT = 320;

  private final Region main;
  private final Region beside;

  /** Two parts; {@code beside} is as wide as it prefers while it stands at the side. */
  public SideOrBelow(Region main, Region beside) {
    this.main = main;
    this.beside = beside;
    getChildren().addAll(main, beside);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return beside.isManaged() && below(width) ? LEAST_HEIGHT + GAP + BELOW_HEIGHT : LEAST_HEIGHT;
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (!beside.isManaged()) {
      main.resizeRelocate(0, 0, width, height);
    } else if (below(width)) {
      main.resizeRelocate(0, 0, width, height - GAP - BELOW_HEIGHT);
      beside.resizeRelocate(0, height - BELOW_HEIGHT, width, BELOW_HEIGHT);
    } else {
      double side = snapSizeX(beside.prefWidth(height));
      main.resizeRelocate(0, 0, width - side - GAP, height);
      beside.resizeRelocate(width - side, 0, side, height);
    }
  }

  private static boolean below(double width) {
    return width >= 0 && width < BELOW_UNDER;
  }
}
