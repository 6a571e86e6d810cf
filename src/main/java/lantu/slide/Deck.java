package lantu.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantu.chart.ChartCatalogue;
import lantu.chart.ChartModel;
import lantu.chart.ChartRequest;
import lantu.review.Agenda;
import lantu.review.AgendaItem;
import lantu.review.PageKind;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The numbered pages of an agenda. The numbers are found once, from the plan as it is; another
 * edition, another year or a proposed figure is shown on the same pages, so that the hand-out and
 * the screen go on saying the same number.
 */
public final class Deck {
  private final List<Place> places;

  private Deck(List<Place> places) {
    this.places = List.copyOf(places);
  }

  /** A page's place in the agenda: which item, which of its pages from 0, of how many. */
  private record Place(AgendaItem item, int page, int of) {}

  /** The pages of an agenda on a plan. */
  public static Deck of(Agenda agenda, Situation now) {
    List<Place> places = new ArrayList<>();
    for (AgendaItem item : agenda.items()) {
      int count =
          switch (item.kind()) {
            case TALK -> TalkSlides.count(now);
            case FINDINGS -> FindingSlides.count(now);
            case STANDING, INDICATOR, ZONE, CHART, FINDING -> 1;
          };
      for (int page = 0; page < count; page++) {
        places.add(new Place(item, page, count));
      }
    }
    return new Deck(places);
  }

  /** How many pages there are; at least one. */
  public int size() {
    return places.size();
  }

  /** What a page is about, from 0. */
  public AgendaItem item(int index) {
    return places.get(index).item();
  }

  /** A page of a situation, from 0. */
  public Slide slide(int index, Situation now) {
    Place place = places.get(index);
    AgendaItem item = place.item();
    String code = item.code() == null ? "" : item.code();
    Optional<Slide> slide =
        switch (item.kind()) {
          case STANDING -> Optional.of(StandingSlide.of(now));
          case TALK -> Optional.of(TalkSlides.of(now, place.page(), place.of()));
          case INDICATOR -> IndicatorSlide.of(now, code);
          case ZONE -> ZoneSlide.of(now, code);
          case CHART -> chart(now, code);
          case FINDINGS -> Optional.of(FindingSlides.of(now, place.page(), place.of()));
          case FINDING -> FindingSlides.of(now, code);
        };
    return slide.orElseGet(() -> gone(now, item.kind(), code));
  }

  private static Optional<Slide> chart(Situation now, String name) {
    ChartCatalogue catalogue = new ChartCatalogue(now.messages());
    @Nullable ChartModel model;
    try {
      model = catalogue.model(now.plan(), new ChartRequest(name, null, null, now.chartYear()));
    } catch (Refusal refusal) {
      model = null;
    }
    return Optional.ofNullable(model)
        .map(
            drawn ->
                new Slide(
                    catalogue.list().stream()
                        .filter(entry -> entry.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .title(),
                    now.when(),
                    List.of(new Part.Picture(drawn))));
  }

  /** A page of what is in the plan no more keeps its number and says so. */
  private static Slide gone(Situation now, PageKind kind, String code) {
    return new Slide(
        now.say("gone.title", now.messages().term(kind)),
        "",
        List.of(new Part.Words(List.of(now.say("gone.text", code)))));
  }
}
