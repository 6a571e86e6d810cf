package lantu.ui.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import lantu.plan.Area;
import lantu.plan.AreaKind;
import lantu.plan.CutOff;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.AssessPlan;
import lantu.work.EditionLine;
import lantu.work.PlanReports;
import lantu.work.PlanSession;
import lantu.work.ReportChoice;
import lantu.work.ReportName;
import org.jspecify.annotations.Nullable;

/** Which report is chosen: its kind, its day or days, its parts and marks, and its formats. */
final class ChosenReport {
  private final PlanSession session;
  private final PlanReports reports;
  private final Outcome outcome;
  private final ObjectProperty<ReportName> name = new SimpleObjectProperty<>(ReportName.ANNUAL);
  private final ObjectProperty<PlanYear> year;
  private final ObjectProperty<Boolean> midYear = new SimpleObjectProperty<>(false);
  private final ObjectProperty<Optional<Area>> zone = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
  private final ObjectProperty<Optional<EditionLine>> edition =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper ofADay = new ReadOnlyBooleanWrapper(true);
  private final ObservableList<String> marks = FXCollections.observableArrayList();
  private final ObservableList<Section> sections = FXCollections.observableArrayList();
  private final ObservableList<String> formats = FXCollections.observableArrayList();
  private Runnable heard = () -> {};

  /** The annual report of the latest year with figures, in every format. */
  ChosenReport(PlanSession session, PlanReports reports, Outcome outcome) {
    this.session = session;
    this.reports = reports;
    this.outcome = outcome;
    this.year = new SimpleObjectProperty<>(AssessPlan.latest(session.plan()).year());
    formats.setAll(reports.formats());
    marks.addListener((ListChangeListener<String>) change -> heard.run());
    name.addListener(
        (at, before, now) -> {
          listSections();
          ofADay.set(now.ofADay());
          heard.run();
        });
    edition.addListener((at, before, now) -> heard.run());
    open.addListener((at, before, now) -> heard.run());
    year.addListener((at, before, now) -> heard.run());
    midYear.addListener((at, before, now) -> heard.run());
    zone.addListener((at, before, now) -> heard.run());
    from.addListener((at, before, now) -> heard.run());
    until.addListener((at, before, now) -> heard.run());
    listSections();
  }

  /** Who hears that another report is chosen; other formats are the same report. */
  void onChange(Runnable listener) {
    heard = listener;
  }

  ReportChoice choice() {
    return new ReportChoice(
        name.get(),
        new CutOff(year.get(), midYear.get()),
        zone.get().map(Area::code).orElse(null),
        from.get(),
        until.get(),
        List.copyOf(marks),
        sections.stream().anyMatch(one -> one.in() != one.usual())
            ? sections.stream().filter(Section::in).map(Section::name).collect(Collectors.toSet())
            : null,
        open.get(),
        edition.get().map(EditionLine::number).orElse(null));
  }

  ObjectProperty<ReportName> name() {
    return name;
  }

  ObjectProperty<PlanYear> year() {
    return year;
  }

  List<PlanYear> years() {
    return session.plan().profile().period().years();
  }

  ObjectProperty<Boolean> midYear() {
    return midYear;
  }

  /** Whether the chosen report is of a day. */
  ReadOnlyBooleanProperty ofADay() {
    return ofADay.getReadOnlyProperty();
  }

  /** The zone a zone report is about; empty for all. */
  ObjectProperty<Optional<Area>> zone() {
    return zone;
  }

  /** The zones there are, all of them first. */
  List<Optional<Area>> zones() {
    List<Optional<Area>> zones = new ArrayList<>(List.of(Optional.empty()));
    session.plan().areas(AreaKind.ZONE).forEach(area -> zones.add(Optional.of(area)));
    return zones;
  }

  /** The first day of a table of changes; null for the first change. */
  ObjectProperty<@Nullable LocalDate> from() {
    return from;
  }

  /** The last day of a table of changes; null for the last change. */
  ObjectProperty<@Nullable LocalDate> until() {
    return until;
  }

  /** The edition that changes are told against; empty for a span of days. */
  ObjectProperty<Optional<EditionLine>> edition() {
    return edition;
  }

  /** Whether it is for the public. */
  BooleanProperty open() {
    return open;
  }

  /** What every page bears besides the plan's own mark. */
  ObservableList<String> marks() {
    return marks;
  }

  /** Every format there is. */
  List<String> allFormats() {
    return reports.formats();
  }

  /** The formats that are wanted. */
  ObservableList<String> formats() {
    return formats;
  }

  /**
   * A part of the report that can be left out.
   *
   * @param name its name in the template
   * @param usual whether it is usually in
   * @param in whether it is in now
   */
  record Section(String name, boolean usual, boolean in) {}

  /** The parts that the report can have, in order. */
  ObservableList<Section> sections() {
    return sections;
  }

  /** Takes a part in or leaves it out. */
  void include(String section, boolean in) {
    sections.replaceAll(
        one -> one.name().equals(section) ? new Section(section, one.usual(), in) : one);
    heard.run();
  }

  /** The parts of the chosen report; none where its template is wrong, which the preview tells. */
  private void listSections() {
    sections.clear();
    try {
      reports
          .sections(name.get())
          .forEach((section, usual) -> sections.add(new Section(section, usual, usual)));
    } catch (Refusal refusal) {
      outcome.refused(refusal);
    }
  }
}
