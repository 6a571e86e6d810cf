package lantu.ui.shell;

import java.util.Collection;
import java.util.List;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.ProjectCode;
import lantu.search.Item;
import lantu.search.Kind;
import lantu.text.Messages;
import lantu.ui.control.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where something that was found is shown.
 *
 * @param place the screen
 * @param code what to reveal there; null for the screen itself
 */
record Destination(Place place, @Nullable String code) {
  /** The screen that shows an item of the plan. */
  static Destination of(Item item, Plan plan) {
    String code = item.target();
    return switch (item.kind()) {
      case PLACE -> new Destination(Place.valueOf(code), null);
      case INDICATOR -> new Destination(Place.INDICATORS, code);
      case AREA -> new Destination(Place.ZONES, code);
      case PROJECT -> new Destination(Place.PROJECTS, code);
      case CHAPTER, SECTION, MEASURE, TEXT -> new Destination(Place.OUTLINE, code);
      case FIGURE -> new Destination(Place.FIGURES, code);
      case HISTORY -> new Destination(Place.HISTORY, code);
      case NOTE, SOURCE -> of(code, plan);
    };
  }

  /** Notes and sources belong to a cell, an indicator, a project, or something of the outline. */
  private static Destination of(String code, Plan plan) {
    if (code.contains(" ")) {
      return new Destination(Place.FIGURES, code);
    }
    if (code.isBlank()) {
      return new Destination(Place.OUTLINE, code);
    }
    if (plan.project(ProjectCode.of(code)).isPresent()) {
      return new Destination(Place.PROJECTS, code);
    }
    boolean indicator = plan.indicator(IndicatorCode.of(code)).isPresent();
    return new Destination(indicator ? Place.INDICATORS : Place.OUTLINE, code);
  }

  /** The screens as items to be found. */
  static List<Item> screens(Collection<Place> places, Messages messages) {
    return places.stream()
        .map(
            place ->
                new Item(
                    Kind.PLACE,
                    messages.get("shell.place." + place.name()),
                    "",
                    place.name(),
                    messages.get("shell.place." + place.name() + ".hint")))
        .toList();
  }
}
