package lantu.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import lantu.text.Messages;
import lantu.ui.control.Columns;
import lantu.ui.control.Navigator;
import lantu.ui.control.Screen;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;

/** 总览. */
public final class OverviewScreen implements Screen {
  private static final double GAP = 12;
  private static final double NARROW_BELOW = 820;
  private static final List<Integer> SHARES = List.of(58, 42);

  private final OverviewViewModel model;
  private final OverviewCards cards;
  private final StandingCards standing;
  private final ChangesCard changes;
  private final VBox page = new VBox();

  /** The overview of the session's plan; the clock tells which day it is. */
  public OverviewScreen(PlanSession session, Messages messages, Navigator navigator, Clock clock) {
    model = new OverviewViewModel(session, messages, clock);
    cards = new OverviewCards(messages, navigator);
    standing = new StandingCards(messages, navigator, cards);
    changes = new ChangesCard(session, messages, cards, LocalDate.now(clock), clock.getZone());
    page.getStyleClass().addAll(Style.PAGE, "overview");
    page.getStylesheets().add(Style.sheet("overview"));
    show(model.overview().get());
    model.overview().addListener((at, before, now) -> show(now));
  }

  @Override
  public Parent node() {
    return page;
  }

  private void show(Overview overview) {
    changes.changed();
    VBox left =
        new VBox(
            GAP,
            standing.statuses(overview.standing()),
            standing.talks(overview.standing(), overview.owed()));
    VBox right = new VBox(GAP);
    Overview.ZoneStrip zones = overview.zones();
    if (zones != null) {
      right.getChildren().add(cards.zones(zones));
    }
    right.getChildren().addAll(cards.completeness(overview.completeness()), changes.node());
    page.getChildren()
        .setAll(
            cards.identity(overview), new Columns(NARROW_BELOW, 1, SHARES, List.of(left, right)));
  }
}
