package lantu.ui.chart;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;

/**
 * The values of a drawn chart in the order in which they were drawn: where each is and its text.
 */
final class Readings {
  /** How far from a small mark, such as the point of a line, it still answers. */
  private static final double NEAR = 12;

  /**
   * One value: the mark that stands for it, what is told of it, and the code of what it is about.
   */
  record Reading(Shape mark, String text, Optional<String> code) {
    Rectangle2D box() {
      return mark.getBounds2D();
    }
  }

  private final List<Reading> all;

  private Readings(List<Reading> all) {
    this.all = all;
  }

  /** No values. */
  static Readings none() {
    return new Readings(List.of());
  }

  /** The values that a renderer has left. */
  static Readings of(ChartRenderingInfo info) {
    List<Reading> all = new ArrayList<>();
    for (Object entity : info.getEntityCollection().getEntities()) {
      if (entity instanceof ChartEntity mark && mark.getToolTipText() != null) {
        all.add(
            new Reading(
                mark.getArea(), mark.getToolTipText(), Optional.ofNullable(mark.getURLText())));
      }
    }
    return new Readings(List.copyOf(all));
  }

  List<String> texts() {
    return all.stream().map(Reading::text).toList();
  }

  int count() {
    return all.size();
  }

  Reading get(int index) {
    return all.get(index);
  }

  /** The first value of the next thing, or of the one before; the same where there is none. */
  int neighbour(int from, int step) {
    if (from < 0) {
      return 0;
    }
    int at = from;
    while (at + step >= 0 && at + step < all.size() && same(at, from)) {
      at += step;
    }
    while (step < 0 && at > 0 && same(at - 1, at)) {
      at--;
    }
    return same(at, from) ? from : at;
  }

  private boolean same(int one, int other) {
    return all.get(one).code().equals(all.get(other).code());
  }

  /** The value at a place: the mark that lies on top there, else the nearest one close by. */
  OptionalInt at(double x, double y) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).mark().contains(x, y)) {
        return OptionalInt.of(i);
      }
    }
    int nearest = -1;
    double distance = NEAR;
    for (int i = 0; i < all.size(); i++) {
      Rectangle2D box = all.get(i).box();
      double away = Math.hypot(box.getCenterX() - x, box.getCenterY() - y);
      if (away < distance) {
        nearest = i;
        distance = away;
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
  }
}
