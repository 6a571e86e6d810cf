package lantu.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Its children side by side in one row, or in several rows when there is little room; children of a
 * row are equally high. It decides while it lays out, so nothing has to be rebuilt when the window
 * changes.
 */
public final class Columns extends Pane {
  private static final double GAP = 16;

  private final double narrowBelow;
  private final int narrowPerRow;
  private final List<Integer> shares;

  /**
   * Columns.
   *
   * @param narrowBelow the width below which there is little room
   * @param narrowPerRow children in a row then, equally wide
   * @param shares how the width is divided otherwise, one for each child
   */
  public Columns(
      double narrowBelow, int narrowPerRow, List<Integer> shares, List<? extends Node> nodes) {
    this.narrowBelow = narrowBelow;
    this.narrowPerRow = narrowPerRow;
    this.shares = shares;
    getChildren().addAll(nodes);
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
  protected double computePrefHeight(double width) {
    return arrange(width < 0 ? narrowBelow : width, false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    arrange(getWidth(), true);
  }

  /** Goes through the rows, moving the children if told to; returns the height of all. */
  private double arrange(double width, boolean move) {
    boolean narrow = width < narrowBelow;
    int perRow = narrow ? narrowPerRow : shares.size();
    double y = 0;
    for (int first = 0; first < getChildren().size(); first += perRow) {
      List<Node> row = getChildren().subList(first, Math.min(first + perRow, getChildren().size()));
      double whole = width - GAP * (perRow - 1);
      double[] widths = new double[row.size()];
      double height = 0;
      for (int i = 0; i < widths.length; i++) {
        widths[i] = narrow ? whole / perRow : whole * shares.get(i) / sum();
        height = Math.max(height, row.get(i).prefHeight(widths[i]));
      }
      if (move) {
        move(row, widths, y, height);
      }
      y += height + GAP;
    }
    return y - GAP;
  }

  private void move(List<Node> row, double[] widths, double y, double height) {
    double x = 0;
    for (int i = 0; i < widths.length; i++) {
      row.get(i).resizeRelocate(snapPositionX(x), y, snapSizeX(widths[i]), height);
      x += widths[i] + GAP;
    }
  }

  private int sum() {
    return shares.stream().mapToInt(Integer::intValue).sum();
  }
}
