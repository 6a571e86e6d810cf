package lantu.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.Plan;
import lantu.plan.Series;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.review.Proposal;
import lantu.text.Messages;
import lantu.text.NumberText;
import lantu.ui.control.Segments;
import lantu.value.PlanYear;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a figure is proposed: which cell, what stands there, what is proposed, what it changes. */
final class ProposePane extends VBox {
  private static final int SHOWN_EFFECTS = 2;

  private final ReviewViewModel model;
  private final Proposing proposing;
  private final Messages messages;
  private final ObjectProperty<Indicator> indicator = new SimpleObjectProperty<>();
  private final ObjectProperty<Area> area = new SimpleObjectProperty<>();
  private final ObjectProperty<Series> series = new SimpleObjectProperty<>(Series.ACTUAL);
  private final ObjectProperty<PlanYear> year = new SimpleObjectProperty<>();
  private final Button which = new Button();
  private final Label original = new Label();
  private final Label unit = new Label();
  private final TextField field = new TextField();
  private final Label outcome = new Label();
  private final FlowPane chips = new FlowPane();
  private final Button accept;
  private final Button keep;
  private final Button discard;
  private boolean filling;

  /** The pane; {@code ask} opens the questions that belong to it. */
  ProposePane(ReviewViewModel model, Messages messages, ProposeQuestions ask) {
    this.model = model;
    proposing = model.proposing();
    this.messages = messages;
    Plan plan = model.plan();
    indicator.set(
        plan.indicators().stream()
            .filter(Indicator::main)
            .findFirst()
            .orElse(plan.indicators().getFirst()));
    area.set(plan.district());
    year.set(model.cutOff().year());
    getStyleClass().add("review-propose");
    setId("review-propose");
    which.setId("review-which");
    which.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
    which.setOnAction(event -> ask.indicator(this::choose));
    List<Area> areas =
        Stream.concat(Stream.of(plan.district()), plan.areas(AreaKind.ZONE).stream()).toList();
    Segments<Area> areaChoice = new Segments<>(areas, Area::name, area);
    Segments<Series> seriesChoice =
        new Segments<>(List.of(Series.values()), messages::term, series);
    Segments<PlanYear> yearChoice = new Segments<>(model.years(), PlanYear::toString, year);
    yearChoice.setId("review-years");
    HBox cell = new HBox(which, areaChoice, seriesChoice, yearChoice);
    cell.getStyleClass().add("review-row");
    original.setId("review-original");
    field.setId("review-proposed");
    field.setPromptText(messages.get("review.propose.prompt"));
    field.setAccessibleText(messages.get("review.propose.prompt"));
    outcome.setId("review-outcome");
    outcome.getStyleClass().add("review-outcome");
    outcome.setWrapText(true);
    HBox.setHgrow(outcome, Priority.ALWAYS);
    accept = button("accept", ask::accept);
    accept.getStyleClass().add("accent");
    keep = button("keep", ask::keep);
    discard = button("discard", proposing::discard);
    HBox value =
        new HBox(
            original,
            field,
            unit,
            outcome,
            accept,
            keep,
            button("scenarios", ask::scenarios),
            discard);
    value.getStyleClass().add("review-row");
    chips.setId("review-chips");
    chips.getStyleClass().add("review-chips");
    getChildren().addAll(cell, value, chips);
    indicator.addListener((at, before, now) -> fill());
    area.addListener((at, before, now) -> fill());
    series.addListener((at, before, now) -> fill());
    year.addListener((at, before, now) -> fill());
    field.textProperty().addListener((at, before, now) -> typed(now));
    model.version().addListener((at, before, now) -> refresh());
    fill();
  }

  /** Turns to the indicator or zone that a page is about. */
  void turnTo(AgendaItem item) {
    String code = item.code();
    if (item.kind() == PageKind.INDICATOR && code != null) {
      model.plan().findIndicator(code).ifPresent(this::choose);
    } else if (item.kind() == PageKind.ZONE && code != null) {
      model
          .plan()
          .findArea(code)
          .ifPresent(
              zone -> {
                model.plan().indicators().stream()
                    .filter(one -> one.targetOf(zone).isPresent())
                    .findFirst()
                    .ifPresent(indicator::set);
                area.set(zone);
              });
    }
  }

  void takeKeyboard() {
    field.requestFocus();
    field.selectAll();
  }

  private void choose(Indicator chosen) {
    if (!chosen.code().equals(indicator.get().code())) {
      area.set(model.plan().district());
    }
    indicator.set(chosen);
  }

  private FigureKey key() {
    return new FigureKey(indicator.get().code(), area.get().code(), year.get(), series.get());
  }

  /** Shows what is proposed for the cell; nothing is proposed by it. */
  private void fill() {
    filling = true;
    field.setText(proposing.proposed(key()).orElse(""));
    filling = false;
    refresh();
  }

  private void typed(String text) {
    if (!filling) {
      Optional<String> problem = proposing.propose(key(), text);
      problem.ifPresent(this::tellProblem);
    }
  }

  private void tellProblem(String sentence) {
    outcome.getStyleClass().add("review-problem");
    outcome.setText(sentence);
  }

  private void refresh() {
    which.setText(indicator.get().name());
    unit.setText(indicator.get().unit().symbol());
    Figure figure = model.plan().figure(key()).orElse(null);
    original.setText(
        figure == null || figure.value() == null
            ? messages.get("review.propose.empty")
            : messages.get(
                "review.propose.original",
                NumberText.grouped(figure.value()),
                indicator.get().unit()));
    outcome.getStyleClass().remove("review-problem");
    List<String> effects = proposing.on() ? proposing.effects(model.cutOff()) : List.of();
    outcome.setText(
        !proposing.on()
            ? messages.get("review.propose.hint")
            : effects.isEmpty()
                ? messages.get("review.propose.noEffect")
                : effects.stream()
                        .limit(SHOWN_EFFECTS)
                        .collect(Collectors.joining(messages.get("review.propose.join")))
                    + (effects.size() > SHOWN_EFFECTS
                        ? messages.get("review.propose.more", effects.size())
                        : ""));
    List<Button> made = new ArrayList<>();
    proposing.proposals().forEach(one -> made.add(chip(one)));
    chips.getChildren().setAll(made);
    accept.setDisable(!proposing.on());
    keep.setDisable(!proposing.on());
    discard.setDisable(!proposing.on());
    if (!filling && proposing.proposed(key()).isEmpty() && !field.isFocused()) {
      filling = true;
      field.setText("");
      filling = false;
    }
  }

  private Button chip(Proposal one) {
    Plan plan = model.plan();
    String text =
        messages.get(
            "review.propose.chip",
            plan.indicator(one.key().indicator()).map(Indicator::name).orElseThrow(),
            plan.area(one.key().area()).map(Area::name).orElseThrow(),
            one.key().year(),
            one.original() == null
                ? messages.get("review.propose.nothing")
                : NumberText.grouped(one.original()),
            NumberText.grouped(one.proposed()));
    Button button = new Button(text, new FontIcon(Feather.X));
    button.getStyleClass().add("review-chip");
    button.setAccessibleText(messages.get("review.propose.withdraw", text));
    button.setOnAction(
        event -> {
          proposing.withdraw(one.key());
          fill();
        });
    return button;
  }

  private Button button(String name, Runnable work) {
    Button button = new Button(messages.get("review.propose." + name));
    button.setId("review-" + name);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> work.run());
    return button;
  }
}
