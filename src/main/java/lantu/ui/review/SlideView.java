package lantu.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.chart.ChartModel;
import lantu.slide.Part;
import lantu.slide.Slide;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import org.jspecify.annotations.Nullable;

/**
 * A page without its headline: words at the left of its chart, or above it where there is only half
 * the screen.
 */
final class SlideView extends Region {
  private static final double GAP = 40;
  private static final double WORDS = 0.44;
  private static final double LEAST_CHART = 0.5;
  private static final int TYPE = 30;
  private static final int HALF_TYPE = 26;
  private static final double CHART = 1.8;
  private static final double HALF_CHART = 1.5;

  /** On half the screen, an entry says the first two things only. */
  private static final int HALF_SENTENCES = 2;

  private final boolean half;
  private final @Nullable FitPane words;
  private final @Nullable EnlargedPane picture;

  /** A page on the whole screen, or beside another. */
  SlideView(Slide slide, @Nullable Slide beside, ChartKit charts, Messages messages) {
    this.half = beside != null;
    getStyleClass().add("review-slide");
    PartViews views = new PartViews(messages, half);
    VBox text = new VBox();
    text.getStyleClass().add("review-text");
    Optional<ChartModel> drawn = Optional.empty();
    for (Part part : slide.parts()) {
      if (part instanceof Part.Picture chart) {
        drawn = Optional.of(chart.model());
      } else {
        text.getChildren().add(views.view(beside == null ? part : halved(part, beside)));
      }
    }
    words = text.getChildren().isEmpty() ? null : new FitPane(text, half ? HALF_TYPE : TYPE);
    picture =
        drawn
            .map(model -> new EnlargedPane(charts.picture(model), half ? HALF_CHART : CHART))
            .orElse(null);
    if (words != null) {
      getChildren().add(words);
    }
    if (picture != null) {
      getChildren().add(picture);
    }
  }

  /** Sets the words of two pages beside each other in the same type. */
  static void pair(SlideView left, SlideView right) {
    if (left.words != null && right.words != null) {
      FitPane.pair(left.words, right.words);
    }
  }

  /** A part as it stands on half the screen, line for line with the page beside it. */
  private static Part halved(Part part, Slide beside) {
    return switch (part) {
      case Part.Entries entries -> shorter(entries);
      case Part.Tally tally ->
          beside.parts().stream()
              .filter(Part.Tally.class::isInstance)
              .map(Part.Tally.class::cast)
              .findFirst()
              .map(tally::alsoShowing)
              .orElse(tally);
      default -> part;
    };
  }

  private static Part shorter(Part.Entries entries) {
    List<Part.Entry> shorter = new ArrayList<>();
    for (Part.Entry entry : entries.entries()) {
      shorter.add(
          new Part.Entry(
              entry.status(),
              entry.mark(),
              entry.binding(),
              entry.title(),
              entry.sentences().stream().limit(HALF_SENTENCES).toList()));
    }
    return new Part.Entries(shorter);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    FitPane text = words;
    EnlargedPane chart = picture;
    if (text == null || chart == null) {
      Region only = text == null ? chart : text;
      if (only != null) {
        only.resizeRelocate(0, 0, width, height);
      }
    } else if (half) {
      double most = height * (1 - LEAST_CHART) - GAP / 2;
      double high = Math.min(most, text.wanted(width, most));
      text.resizeRelocate(0, 0, width, high);
      chart.resizeRelocate(0, high + GAP / 2, width, height - high - GAP / 2);
    } else {
      double left = width * WORDS;
      text.resizeRelocate(0, 0, left - GAP / 2, height);
      chart.resizeRelocate(left + GAP / 2, 0, width - left - GAP / 2, height);
    }
  }
}
