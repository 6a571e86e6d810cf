package lantu.ui.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lantu.job.JobRunner;
import lantu.plan.Area;
import lantu.text.Messages;
import lantu.ui.chart.ChartKit;
import lantu.ui.control.Day;
import lantu.ui.control.Named;
import lantu.ui.control.ProblemLabel;
import lantu.ui.control.Screen;
import lantu.ui.control.Segments;
import lantu.ui.control.SideOrBelow;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.Replacing;
import lantu.ui.theme.Style;
import lantu.value.PlanYear;
import lantu.work.EditionLine;
import lantu.work.Editions;
import lantu.work.PlanReports;
import lantu.work.PlanSession;
import lantu.work.PreviewLine;
import lantu.work.ReportName;
import org.jspecify.annotations.Nullable;

/** 报告: which report, at which day, in which formats; what it will say; and writing it. */
public final class ReportsScreen implements Screen {
  private static final double SIDE_WIDTH = 320;

  private final ReportsViewModel model;
  private final ChosenReport chosen;
  private final Messages messages;
  private final DialogService dialogs;
  private final WordStyleMenu styles;
  private final VBox root = new VBox();
  private int place = -1;

  /**
   * The screen for the session's plan.
   *
   * @param dialogs asks for the folder
   * @param runner makes and writes in the background
   * @param editions the editions there are
   * @param charts draws the charts of the preview
   */
  public ReportsScreen(
      PlanSession session,
      Messages messages,
      DialogService dialogs,
      JobRunner runner,
      PlanReports reports,
      Editions editions,
      ChartKit charts) {
    this.model = new ReportsViewModel(session, messages, runner, reports, editions);
    this.chosen = model.chosen();
    this.messages = messages;
    this.dialogs = dialogs;
    this.styles = new WordStyleMenu(model, reports, messages, dialogs);
    root.getStyleClass().addAll(Style.PAGE, "reports");
    root.getStylesheets().add(Style.sheet("reports"));
    ListView<PreviewLine> preview = new ListView<>(model.lines());
    preview.setId("report-preview");
    preview.getStyleClass().add("preview");
    preview.setAccessibleText(messages.get("reports.preview"));
    preview.setCellFactory(list -> new PreviewCell(charts));
    // The lines are broken at the width there is, so that another width means other heights.
    preview.widthProperty().addListener((at, before, now) -> preview.refresh());
    preview.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    preview
        .getSelectionModel()
        .selectedIndexProperty()
        .addListener((at, before, now) -> place = now.intValue() < 0 ? place : now.intValue());
    chosen.name().addListener((at, before, now) -> place = -1);
    LinePane line =
        new LinePane(model, messages, preview.getSelectionModel().selectedItemProperty());
    model.lines().addListener((ListChangeListener<PreviewLine>) change -> keepPlace(preview));
    VBox side = new VBox(16, line, new EditionsPane(model, messages, dialogs));
    side.setMinWidth(0);
    side.setPrefWidth(SIDE_WIDTH);
    VBox.setVgrow(line, Priority.ALWAYS);
    SideOrBelow parts = new SideOrBelow(preview, side);
    VBox.setVgrow(parts, Priority.ALWAYS);
    root.getChildren()
        .addAll(
            choices(),
            writing(),
            remarks(),
            new ProblemLabel("report-problem", model.outcome().problem(), messages),
            parts);
    root.sceneProperty().addListener((at, old, now) -> model.seen(now != null));
  }

  /** The line that was looked at stays chosen when the report is made anew. */
  private void keepPlace(ListView<PreviewLine> preview) {
    int before = place;
    // The list settles its own selection first.
    Platform.runLater(
        () -> {
          preview.getSelectionModel().clearSelection();
          if (before >= 0 && before < model.lines().size()) {
            preview.getSelectionModel().select(before);
          }
        });
  }

  @Override
  public Parent node() {
    return root;
  }

  private FlowPane choices() {
    List<ReportName> names = Arrays.asList(ReportName.values());
    int half = names.size() / 2;
    ComboBox<PlanYear> year = new ComboBox<>();
    year.setId("report-year");
    year.setAccessibleText(messages.get("reports.cutOff"));
    year.getItems().setAll(chosen.years());
    year.setConverter(new Named<>(item -> messages.get("reports.year", item)));
    year.valueProperty().bindBidirectional(chosen.year());
    Segments<Boolean> ends =
        new Segments<>(
            List.of(false, true),
            mid -> messages.get(mid ? "reports.midYear" : "reports.yearEnd"),
            chosen.midYear());
    HBox day = new HBox(8, muted("reports.cutOff"), year, ends);
    day.setAlignment(Pos.CENTER_LEFT);
    show(day, chosen.ofADay());
    // In two groups, which can stand below each other: one would be wider than a small window.
    FlowPane bar =
        new FlowPane(
            20,
            8,
            names(names.subList(0, half)),
            names(names.subList(half, names.size())),
            day,
            zone(),
            days(),
            sections());
    bar.getStyleClass().add("choices");
    return bar;
  }

  /** Some of the reports to choose from; none is pressed while another one is chosen. */
  private Segments<ReportName> names(List<ReportName> some) {
    return new Segments<>(some, one -> messages.get("reports.name." + one), chosen.name());
  }

  /** Which parts go in; their order is the template's. */
  private MenuButton sections() {
    MenuButton menu = new MenuButton();
    menu.setId("report-sections");
    menu.textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    messages.get(
                        "reports.sections",
                        chosen.sections().stream().filter(ChosenReport.Section::in).count(),
                        chosen.sections().size()),
                chosen.sections()));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    chosen
        .sections()
        .addListener((ListChangeListener<ChosenReport.Section>) change -> sections(menu));
    sections(menu);
    return menu;
  }

  private void sections(MenuButton menu) {
    if (menu.getItems().size() == chosen.sections().size()
        && menu.getItems().stream()
            .map(MenuItem::getText)
            .toList()
            .equals(chosen.sections().stream().map(ChosenReport.Section::name).toList())) {
      return;
    }
    menu.getItems().clear();
    for (ChosenReport.Section section : chosen.sections()) {
      CheckBox box = new CheckBox(section.name());
      box.setSelected(section.in());
      box.selectedProperty().addListener((at, before, now) -> chosen.include(section.name(), now));
      CustomMenuItem item = new CustomMenuItem(box, false);
      item.setText(section.name());
      menu.getItems().add(item);
    }
  }

  private HBox zone() {
    ComboBox<Optional<Area>> zone = new ComboBox<>();
    zone.setId("report-zone");
    zone.setAccessibleText(messages.get("reports.zone"));
    zone.getItems().setAll(chosen.zones());
    zone.setConverter(
        new Named<>(item -> item.map(Area::name).orElse(messages.get("reports.zone.all"))));
    zone.valueProperty().bindBidirectional(chosen.zone());
    HBox box = new HBox(8, muted("reports.zone"), zone);
    box.setAlignment(Pos.CENTER_LEFT);
    show(box, chosen.name().isEqualTo(ReportName.ZONE));
    return box;
  }

  private HBox days() {
    ComboBox<Optional<EditionLine>> edition = new ComboBox<>();
    edition.setId("report-edition");
    edition.setAccessibleText(messages.get("reports.against"));
    edition.setConverter(
        new Named<>(
            item ->
                item.map(one -> messages.get("reports.against.edition", one.number()))
                    .orElse(messages.get("reports.against.days"))));
    model
        .editions()
        .lines()
        .addListener((ListChangeListener<EditionLine>) change -> against(edition));
    against(edition);
    edition.valueProperty().bindBidirectional(chosen.edition());
    HBox span =
        new HBox(
            8,
            muted("reports.from"),
            day("report-from", "reports.from", chosen.from()),
            muted("reports.until"),
            day("report-until", "reports.until", chosen.until()));
    span.setAlignment(Pos.CENTER_LEFT);
    BooleanBinding ofDays =
        Bindings.createBooleanBinding(() -> chosen.edition().get().isEmpty(), chosen.edition());
    show(span, ofDays);
    HBox box = new HBox(8, muted("reports.against"), edition, span);
    box.setAlignment(Pos.CENTER_LEFT);
    show(box, chosen.name().isEqualTo(ReportName.CHANGES));
    return box;
  }

  /** Days, or one of the editions there are; the chosen one stays chosen. */
  private void against(ComboBox<Optional<EditionLine>> edition) {
    Optional<EditionLine> before = chosen.edition().get();
    List<Optional<EditionLine>> all = new ArrayList<>(List.of(Optional.empty()));
    model.editions().lines().forEach(one -> all.add(Optional.of(one)));
    edition.getItems().setAll(all);
    chosen.edition().set(all.contains(before) ? before : Optional.empty());
  }

  private DatePicker day(String id, String key, ObjectProperty<@Nullable LocalDate> value) {
    DatePicker picker = new DatePicker();
    picker.setId(id);
    picker.setConverter(new Day());
    picker.setPromptText(messages.get("reports.day.any"));
    picker.getEditor().setAccessibleText(messages.get(key));
    picker.setPrefWidth(140);
    picker.valueProperty().bindBidirectional(value);
    return picker;
  }

  private Label muted(String key) {
    Label label = new Label(messages.get(key));
    label.getStyleClass().add(Style.MUTED);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** The formats and marks, and below them how far the writing is. */
  private VBox writing() {
    FlowPane line = new FlowPane(16, 8);
    line.setAlignment(Pos.CENTER_LEFT);
    for (String format : chosen.allFormats()) {
      line.getChildren().add(format(format));
    }
    Separator between = new Separator(Orientation.VERTICAL);
    line.getChildren().addAll(between, mark("secret"), mark("draft"), open(), styles);
    Button write = new Button(messages.get("reports.write"));
    write.setId("report-write");
    write.getStyleClass().add("accent");
    write.setMinWidth(Region.USE_PREF_SIZE);
    BooleanExpression idle = model.work().progress().isEqualTo(FileWork.IDLE, 0.1);
    write.disableProperty().bind(Bindings.isEmpty(chosen.formats()).or(idle.not()));
    write.setOnAction(event -> write());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.work().progress());
    show(bar, idle.not());
    Button stop = new Button(messages.get("reports.stop"));
    stop.setId("report-stop");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(event -> model.work().cancel());
    show(stop, idle.not());
    Label told = new Label();
    told.setId("report-told");
    told.getStyleClass().add(Style.CAPTION);
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    told.textProperty().bind(model.outcome().told());
    show(told, model.outcome().told().isNotEmpty());
    line.getChildren().addAll(write, bar, stop);
    return new VBox(4, line, told);
  }

  /** What the files should be known for, where there is anything. */
  private Label remarks() {
    Label remarks = new Label();
    remarks.setId("report-remarks");
    remarks.getStyleClass().add(Style.CAPTION);
    remarks.setWrapText(true);
    remarks.setMinHeight(Region.USE_PREF_SIZE);
    remarks.textProperty().bind(model.outcome().remarks());
    show(remarks, model.outcome().remarks().isNotEmpty());
    return remarks;
  }

  /** A mark that every page can bear. */
  private CheckBox mark(String which) {
    String words = messages.get("reports.mark." + which);
    CheckBox box = new CheckBox(words);
    box.setId("report-mark-" + which);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.setOnAction(
        event -> {
          if (box.isSelected()) {
            chosen.marks().add(words);
          } else {
            chosen.marks().remove(words);
          }
        });
    return box;
  }

  /** Whether it is for the public. */
  private CheckBox open() {
    CheckBox box = new CheckBox(messages.get("reports.open"));
    box.setId("report-open");
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.setTooltip(new Tooltip(messages.get("reports.open.tip")));
    box.selectedProperty().bindBidirectional(chosen.open());
    return box;
  }

  private CheckBox format(String format) {
    CheckBox box = new CheckBox(messages.get("reports.format." + format));
    box.setId("report-format-" + format);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.setSelected(chosen.formats().contains(format));
    box.setOnAction(
        event -> {
          if (box.isSelected()) {
            chosen.formats().add(format);
          } else {
            chosen.formats().remove(format);
          }
        });
    return box;
  }

  private void write() {
    dialogs
        .chooseFolder(messages.get("reports.folder"))
        .ifPresent(
            folder -> {
              List<Path> files = model.files(folder);
              if (Replacing.agreed(dialogs, messages, folder, files)) {
                model.write(files);
              }
            });
  }

  private static void show(Node node, BooleanExpression when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(node.visibleProperty());
  }
}
