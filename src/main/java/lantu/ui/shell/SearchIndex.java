package lantu.ui.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lantu.plan.AreaKind;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.control.Place;

/** Finds screens, indicators, sections, measures, zones and projects by a part of their name. */
final class SearchIndex {
  private static final int MOST = 40;

  private final List<Entry> entries = new ArrayList<>();
  private final Messages messages;

  private record Entry(SearchHit hit, String title, String code) {}

  private SearchIndex(Messages messages) {
    this.messages = messages;
  }

  static SearchIndex of(Plan plan, Messages messages) {
    SearchIndex index = new SearchIndex(messages);
    index.screens();
    index.indicators(plan);
    index.zones(plan);
    index.outline(plan);
    index.projects(plan);
    return index;
  }

  /** Hits with that very name first, then those that begin with it, then those that contain it. */
  List<SearchHit> find(String typed) {
    String text = normal(typed);
    if (text.isEmpty()) {
      return List.of();
    }
    List<SearchHit> hits = new ArrayList<>();
    List<SearchHit> begin = new ArrayList<>();
    List<SearchHit> contain = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.title.equals(text) || entry.code.equals(text)) {
        hits.add(entry.hit);
      } else if (entry.title.startsWith(text)) {
        begin.add(entry.hit);
      } else if (entry.title.contains(text)) {
        contain.add(entry.hit);
      }
    }
    hits.addAll(begin);
    hits.addAll(contain);
    return hits.subList(0, Math.min(MOST, hits.size()));
  }

  private void screens() {
    for (Place place : Place.values()) {
      String title = messages.get("shell.place." + place.name());
      add(new SearchHit(messages.get("shell.hit.screen"), title, "", place, null));
    }
  }

  private void indicators(Plan plan) {
    String kind = messages.get("shell.hit.indicator");
    plan.indicators()
        .forEach(
            indicator ->
                add(
                    new SearchHit(
                        kind,
                        indicator.name(),
                        messages.term(indicator.role()),
                        Place.INDICATORS,
                        indicator.code().value())));
  }

  private void zones(Plan plan) {
    String kind = messages.get("shell.hit.zone");
    plan.areas(AreaKind.ZONE)
        .forEach(
            zone -> add(new SearchHit(kind, zone.name(), "", Place.ZONES, zone.code().value())));
  }

  private void outline(Plan plan) {
    String section = messages.get("shell.hit.section");
    plan.outline()
        .sections()
        .forEach(
            at ->
                add(
                    new SearchHit(
                        section,
                        at.title(),
                        sectionName(at.number()),
                        Place.OUTLINE,
                        Integer.toString(at.number()))));
    String measure = messages.get("shell.hit.measure");
    plan.outline()
        .measures()
        .forEach(
            at ->
                add(
                    new SearchHit(
                        measure,
                        at.title(),
                        sectionName(at.ref().section()),
                        Place.OUTLINE,
                        at.ref().toString())));
  }

  private void projects(Plan plan) {
    String kind = messages.get("shell.hit.project");
    plan.projects()
        .forEach(
            project ->
                add(
                    new SearchHit(
                        kind,
                        project.name(),
                        sectionName(project.section()),
                        Place.OUTLINE,
                        project.code().value())));
  }

  private String sectionName(int number) {
    return messages.get("shell.hit.sectionName", number);
  }

  private void add(SearchHit hit) {
    entries.add(new Entry(hit, normal(hit.title()), hit.code() == null ? "" : normal(hit.code())));
  }

  /**
   * Full width and half width, capitals and small letters are the same to a reader who searches.
   */
  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
