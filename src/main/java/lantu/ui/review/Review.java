package lantu.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lantu.job.JobRunner;
import lantu.slide.Slide;
import lantu.text.Messages;
import lantu.ui.dialog.FileKind;
import lantu.ui.theme.Style;
import lantu.value.Refusal;
import lantu.work.PlanSession;
import lantu.work.Reviews;

/** The review view of one plan, as the window and the tour see it. */
public final class Review {
  private final ReviewViewModel model;
  private final Messages messages;
  private final ReviewServices services;
  private final BorderPane page = new BorderPane();
  private final Header header;
  private final ControlBar bar;
  private final ProposePane propose;
  private final Highlighter highlighter;
  private final Region dark = new Region();
  private final Label number = new Label();
  private final AskPane ask;
  private final AgendaPane agenda;
  private final ProposeQuestions questions;
  private final ReviewQuestions choices;
  private final PageKeys keys;
  private final Scene scene;
  private Runnable ended = () -> {};
  private boolean taken;

  /** A review of a session's plan; nothing is shown yet. */
  public Review(PlanSession session, Reviews reviews, Messages messages, ReviewServices services) {
    this.messages = messages;
    this.services = services;
    model = new ReviewViewModel(session, reviews, messages, services.clock());
    ask = new AskPane(model.told(), this::takeKeyboard);
    agenda = new AgendaPane(model, messages, this::takeKeyboard);
    questions = new ProposeQuestions(model, messages, ask, services.clock().getZone());
    choices = new ReviewQuestions(model, messages, ask, agenda);
    header = new Header(model, messages);
    bar = new ControlBar(messages, this::perform);
    bar.told().textProperty().bind(model.told());
    propose = new ProposePane(model, messages, questions);
    show(propose, false);
    page.getStyleClass().add("review-page");
    page.setId("review-page");
    page.setFocusTraversable(true);
    page.setAccessibleRole(AccessibleRole.TEXT);
    VBox.setVgrow(page, Priority.ALWAYS);
    VBox content = new VBox(header, page, propose, bar);
    content.getStyleClass().add("review-content");
    highlighter = new Highlighter(page);
    number.setId("review-number");
    number.getStyleClass().add("review-jump");
    number.textProperty().bind(model.typed().map(text -> messages.get("review.jump", text)));
    number.visibleProperty().bind(model.typed().isNotEmpty());
    dark.setId("review-black");
    dark.getStyleClass().add("review-black");
    dark.visibleProperty().bind(model.black());
    dark.setOnMouseClicked(event -> model.black().set(false));
    StackPane root = new StackPane(content, highlighter, number, ask, agenda, dark);
    root.getStyleClass().add("review");
    root.getStylesheets().add(Style.sheet("review"));
    keys = new PageKeys(model, this::perform);
    scene = new Scene(new FixedPane(root), FixedPane.WIDTH, FixedPane.HEIGHT);
    services.appearance().dress(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    model.version().addListener((at, before, now) -> refresh());
  }

  /** Its scene, the same on every call. */
  public Scene scene() {
    return scene;
  }

  /** Begins with the first agenda's first page; {@code whenEnded} hears that it was left. */
  public void begin(Runnable whenEnded) {
    ended = whenEnded;
    show(propose, false);
    highlighter.on().set(false);
    ask.close();
    agenda.close();
    model.begin();
    takeKeyboard();
  }

  /** How many pages the agenda has. */
  public int size() {
    return model.size();
  }

  /** Shows a page, from 1. */
  public void show(int wanted) {
    model.turnTo(wanted);
  }

  /** Opens the tools for proposing figures, for pictures. */
  public void openWhatIf() {
    show(propose, true);
    propose.turnTo(model.item());
  }

  /** Leaves the review; what is proposed and not accepted is asked about first. */
  public void leave() {
    if (model.proposing().on()) {
      questions.leave(this::end);
    } else {
      end();
    }
  }

  private void end() {
    model.end();
    ended.run();
  }

  /** A key that opened a field must not stand in it. */
  private void typed(KeyEvent event) {
    if (taken) {
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    taken = false;
    if (ask.asking() || agenda.isOpen()) {
      return;
    }
    Node focus = scene.getFocusOwner();
    boolean onPage = focus == null || focus.equals(page);
    if (keys.anywhere(event) || (onPage && keys.onPage(event))) {
      event.consume();
      taken = true;
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      page.requestFocus();
    }
  }

  private void perform(Command command) {
    switch (command) {
      case PREVIOUS -> model.previous();
      case NEXT -> model.next();
      case AGENDA -> choices.agenda();
      case YEAR -> choices.year();
      case COMPARE -> choices.compare();
      case WHAT_IF -> {
        boolean open = !propose.isVisible();
        show(propose, open);
        if (open) {
          propose.turnTo(model.item());
          propose.takeKeyboard();
          return;
        }
      }
      case LASER -> highlighter.on().set(!highlighter.on().get());
      case BLACK -> model.black().set(!model.black().get());
      case HANDOUT -> handout();
      case HELP -> choices.help();
      case LEAVE -> {
        step();
        return;
      }
    }
    if (!ask.asking() && !agenda.isOpen() && !typing()) {
      page.requestFocus();
    }
  }

  /** Pages are turned while a figure is being typed too; the keyboard stays there. */
  private boolean typing() {
    Node focus = scene.getFocusOwner();
    return propose.isVisible() && focus != null && "review-proposed".equals(focus.getId());
  }

  /** Esc goes back one step at a time; the last one leaves. */
  private void step() {
    if (model.black().get()) {
      model.black().set(false);
    } else if (!model.typed().get().isEmpty()) {
      model.typed().set("");
    } else if (model.comparison().on()) {
      model.comparison().withNothing();
    } else {
      leave();
    }
  }

  private void takeKeyboard() {
    page.requestFocus();
  }

  private void refresh() {
    header.refresh();
    List<Side> sides = model.sides();
    HBox row = new HBox();
    row.getStyleClass().add("review-sides");
    List<SlideView> slides = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      Side side = sides.get(i);
      boolean half = sides.size() > 1;
      Slide beside = half ? sides.get(1 - i).slide() : null;
      SlideView slide = new SlideView(side.slide(), beside, services.charts(), messages);
      slides.add(slide);
      VBox.setVgrow(slide, Priority.ALWAYS);
      VBox box = new VBox();
      box.getStyleClass().add(half ? "review-half" : "review-whole");
      if (half) {
        Label label = new Label(side.label());
        label.getStyleClass().addAll("review-side", Style.STRONG);
        box.getChildren().add(label);
      }
      box.getChildren().add(slide);
      box.setPrefWidth(1);
      HBox.setHgrow(box, Priority.ALWAYS);
      row.getChildren().add(box);
    }
    if (slides.size() == 2) {
      SlideView.pair(slides.getFirst(), slides.getLast());
    }
    page.setCenter(row);
    page.setAccessibleText(header.spoken(sides));
    bar.button(Command.PREVIOUS).setDisable(model.number() == 1);
    bar.button(Command.NEXT).setDisable(model.number() == model.size());
    if (propose.isVisible() && !typing()) {
      propose.turnTo(model.item());
    }
  }

  private void handout() {
    var printed = model.handout();
    services
        .dialogs()
        .chooseSave(
            messages.get("review.handout.save"),
            printed.fileName() + ".pdf",
            new FileKind(messages.get("charts.file.PDF"), "pdf"))
        .ifPresent(file -> services.jobs().start(progress -> write(printed, file), told()));
  }

  private Path write(lantu.slide.Handout printed, Path file) {
    services.handouts().save(printed, file);
    return file;
  }

  private JobRunner.Callback<Path> told() {
    Consumer<String> tell = model.told()::set;
    return new JobRunner.Callback<>() {
      @Override
      public void done(Path written) {
        tell.accept(messages.get("review.handout.saved", written));
      }

      @Override
      public void failed(Exception cause) {
        if (!(cause instanceof Refusal refusal)) {
          // The window's handler of unforeseen failures tells the reader.
          throw new IllegalStateException(cause);
        }
        tell.accept(messages.sentence(refusal));
      }
    };
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
