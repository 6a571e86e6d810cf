package lantu.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import lantu.plan.Basis;
import lantu.plan.Indicator;
import lantu.plan.IndicatorDraft;
import lantu.plan.Nature;
import lantu.plan.Section;
import lantu.text.Messages;
import lantu.ui.control.Bound;
import lantu.work.EditIndicator;
import lantu.work.EnterFigure;
import lantu.work.Typed;
import org.jspecify.annotations.Nullable;

/** Name, unit, 口径, nature, group, section and remark; and who answers for the indicator. */
final class DefinitionPart {
  private final EditViewModel model;
  private final EditParts parts;
  private final List<Bound<Indicator>> bounds = new ArrayList<>();
  private final ComboBox<Basis> basis;
  private final ComboBox<Optional<Nature>> nature;
  private final ComboBox<Section> section;
  private final TitledPane definition;
  private final VBox departments;
  private boolean filling;

  DefinitionPart(EditViewModel model, EditParts parts, Messages messages) {
    this.model = model;
    this.parts = parts;
    basis = choice("basis", List.of(Basis.values()), messages::term);
    nature =
        choice("nature", natures(), one -> one.map(messages::term).orElse(parts.text("noNature")));
    section = choice("section", List.of(), one -> parts.text("section", one.number(), one.title()));
    GridPane grid = parts.grid();
    parts.row(
        grid,
        "field.name",
        text("name", Indicator::name, (draft, typed) -> draft.name(EditIndicator.name(typed))));
    parts.row(
        grid,
        "field.unit",
        text(
            "unit",
            one -> one.unit().symbol(),
            (draft, typed) -> draft.unit(EditIndicator.unit(typed))));
    parts.row(grid, "field.basis", basis);
    parts.row(grid, "field.nature", nature);
    parts.row(
        grid,
        "field.category",
        text(
            "category",
            Indicator::category,
            (draft, typed) -> draft.category(EditIndicator.category(typed))));
    parts.row(grid, "field.section", section);
    TextArea note = parts.fields().lines("edit-note", 2, "indicators.field.note");
    bind(
        new Bound<>(
            note,
            one -> orNothing(one.note()),
            typed -> model.change("indicators.field.note", draft -> draft.note(stripped(typed)))));
    parts.row(grid, "field.note", note);
    definition = new TitledPane(parts.text("definition"), grid);
    definition.setId("edit-definition");
    definition.setExpanded(false);
    definition.setAnimated(false);
    departments = parts.part("departments", departments());
    chosen(basis, "basis", one -> draft -> draft.basis(one));
    chosen(nature, "nature", one -> draft -> draft.nature(one.orElse(null)));
    chosen(section, "section", one -> draft -> draft.section(one.number()));
  }

  TitledPane definition() {
    return definition;
  }

  VBox departmentsNode() {
    return departments;
  }

  void show(Indicator indicator, boolean another) {
    filling = true;
    bounds.forEach(bound -> bound.show(indicator, another));
    basis.setValue(indicator.basis());
    nature.setValue(Optional.ofNullable(indicator.nature()));
    EditParts.offer(section, model.plan().outline().sections());
    section.setValue(model.plan().outline().section(indicator.section()).orElse(null));
    filling = false;
  }

  private void bind(Bound<Indicator> bound) {
    bounds.add(bound.escapable(model::drop));
  }

  private GridPane departments() {
    TextField lead = parts.fields().text("edit-lead", 10, "indicators.field.lead");
    TextField supporting =
        parts.fields().text("edit-supporting", 10, "indicators.field.supporting");
    supporting.setPromptText(parts.text("supporting.prompt"));
    bind(
        new Bound<>(
            lead,
            one -> orNothing(one.departments().lead()),
            typed -> answering(typed, supporting.getText())));
    bind(
        new Bound<>(
            supporting,
            one -> String.join("、", one.departments().supporting()),
            typed -> answering(lead.getText(), typed)));
    GridPane grid = parts.grid();
    parts.row(grid, "field.lead", lead);
    parts.row(grid, "field.supporting", supporting);
    return grid;
  }

  private boolean answering(String lead, String supporting) {
    return model.change(
        "indicators.departments", draft -> draft.departments(Typed.departments(lead, supporting)));
  }

  /** What is typed about an indicator. */
  @FunctionalInterface
  private interface Writing {
    IndicatorDraft into(IndicatorDraft draft, String typed);
  }

  private TextField text(String key, Function<Indicator, String> read, Writing writing) {
    String label = "indicators.field." + key;
    TextField field = parts.fields().text("edit-" + key, 10, label);
    bind(
        new Bound<>(
            field, read, typed -> model.change(label, draft -> writing.into(draft, typed))));
    return field;
  }

  private <T> ComboBox<T> choice(String key, List<T> items, Function<T, String> named) {
    ComboBox<T> box = parts.fields().choice("edit-" + key, items, named);
    box.setAccessibleText(parts.text("field." + key));
    box.setPrefWidth(0);
    return box;
  }

  private <T> void chosen(
      ComboBox<T> box, String key, Function<T, UnaryOperator<IndicatorDraft>> change) {
    box.valueProperty()
        .addListener(
            (at, before, now) -> {
              if (!filling && now != null) {
                model.change("indicators.field." + key, change.apply(now));
              }
            });
  }

  private static List<Optional<Nature>> natures() {
    return Stream.concat(
            Stream.of(Optional.<Nature>empty()), Stream.of(Nature.values()).map(Optional::of))
        .toList();
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String stripped(String typed) {
    String words = EnterFigure.words(typed);
    return words == null ? null : words.strip();
  }
}
