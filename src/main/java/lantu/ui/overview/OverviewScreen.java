package lantu.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import lantu.chart.ChartModel;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.control.Columns;
import lantu.ui.control.Navigator;
import lantu.ui.control.Screen;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Style;
import lantu.work.PlanSession;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** 总览. */
public final class OverviewScreen implements Screen {
  private static final double GAP = 12;
  private static final double NARROW_BELOW = 820;
  private static final List<Integer> SHARES = List.of(58, 42);

  private final PlanSession session;
  private final Messages messages;
  private final ChartKit charts;
  private final DialogService dialogs;
  private final Clock clock;
  private final OverviewViewModel model;
  private final OverviewCards cards;
  private final StandingCards standing;
  private final CompletenessCard completeness;
  private final ChangesCard changes;
  private final VBox page = new VBox();

  /**
   * The overview of the session's plan.
   *
   * @param charts draws the page that is printed
   * @param clock tells which day it is
   */
  public OverviewScreen(
      PlanSession session,
      Messages messages,
      Navigator navigator,
      ChartKit charts,
      DialogService dialogs,
      Clock clock) {
    this.session = session;
    this.messages = messages;
    this.charts = charts;
    this.dialogs = dialogs;
    this.clock = clock;
    model = new OverviewViewModel(session, messages, clock);
    cards = new OverviewCards(messages, navigator);
    standing = new StandingCards(messages, navigator, cards);
    completeness = new CompletenessCard(messages, navigator);
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

  @Override
  public boolean print() {
    if (!ChartKit.canPrint()) {
      save();
    } else if (charts.print(paper(), page.getScene().getWindow())) {
      dialogs.inform(messages.get("overview.paper.sent"));
    }
    return true;
  }

  /** Keeps the page as a file. */
  private void save() {
    charts.savePage(
        paper(),
        file ->
            file.ifPresent(
                written -> dialogs.inform(messages.get("overview.paper.saved", written))));
  }

  /** The overview on one page of paper. */
  ChartModel paper() {
    return new OverviewPaper(model.overview().get(), messages)
        .page(LocalDate.now(clock).toString(), session.plan().profile().demo(), changes.told());
  }

  private FlowPane tools() {
    Button save = new Button(messages.get("overview.paper.save"), new FontIcon(Feather.DOWNLOAD));
    save.setId("overview-save");
    save.setOnAction(event -> save());
    Button print = new Button(messages.get("overview.paper.print"), new FontIcon(Feather.PRINTER));
    print.setId("overview-print");
    print.setOnAction(event -> print());
    FlowPane tools = new FlowPane(8, 8, print, save);
    tools.setAlignment(Pos.CENTER_RIGHT);
    return tools;
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
    right.getChildren().addAll(completeness.of(overview.completeness()), changes.node());
    page.getChildren()
        .setAll(
            cards.identity(overview),
            new Columns(NARROW_BELOW, 1, SHARES, List.of(left, right)),
            tools());
  }
}
