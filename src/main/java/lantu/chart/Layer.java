package lantu.chart;

/** Something drawn over the finished plot, free to leave its frame. */
@FunctionalInterface
interface Layer {
  void draw(Sheet sheet);
}
