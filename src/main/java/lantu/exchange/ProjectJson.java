package lantu.exchange;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import lantu.plan.AreaCode;
import lantu.plan.DeliveryConfidence;
import lantu.plan.IndicatorCode;
import lantu.plan.MeasureRef;
import lantu.plan.Milestone;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.ProjectDate;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/** A project in the plan format. */
final class ProjectJson {
  private ProjectJson() {}

  static Map<String, @Nullable Object> map(Project project) {
    return PlanWriter.object(
        "code", project.code().value(),
        "name", project.name(),
        "zone", PlanWriter.text(project.zone()),
        "section", project.section(),
        "measure", PlanWriter.text(project.measure()),
        "stage", project.stage(),
        "start", PlanWriter.text(project.start()),
        "finish", PlanWriter.text(project.finish()),
        "investment", TargetJson.decimal(project.investment()),
        "investments",
            project.investments().entrySet().stream()
                .map(
                    one ->
                        PlanWriter.object(
                            "year", one.getKey().value(),
                            "amount", TargetJson.decimal(one.getValue())))
                .toList(),
        "milestones",
            project.milestones().stream()
                .map(
                    one ->
                        PlanWriter.object(
                            "title", one.title(),
                            "due", PlanWriter.text(one.due()),
                            "done", one.done()))
                .toList(),
        "blocking", project.blocking(),
        "confidence", PlanWriter.name(project.confidence()),
        "departments", DepartmentsJson.map(project.departments()),
        "indicators", project.indicators().stream().map(Object::toString).toList(),
        "note", project.note());
  }

  static Project read(Field project) {
    return new Project(
        ProjectCode.of(project.at("code").text()),
        project.at("name").text(),
        project.at("zone").optional(zone -> AreaCode.of(zone.text())),
        project.at("section").integer(),
        project.at("measure").optional(measure -> measure.parsed(MeasureRef::parse)),
        project.at("stage").optional(Field::remark),
        date(project.at("start"), project.at("startYear")),
        date(project.at("finish"), project.at("finishYear")),
        project.at("investment").optional(Field::decimal),
        investments(project.at("investments")),
        project.at("milestones").each(ProjectJson::milestone),
        project.at("blocking").optional(Field::remark),
        project
            .at("confidence")
            .optional(confidence -> confidence.constant(DeliveryConfidence.class)),
        DepartmentsJson.read(project.at("departments")),
        project.at("indicators").each(code -> IndicatorCode.of(code.text())),
        project.at("note").optional(Field::remark));
  }

  /** Before version 3 there was only the year. */
  private static @Nullable ProjectDate date(Field date, Field year) {
    return date.absent()
        ? year.optional(one -> ProjectDate.of(one.integer()))
        : date.parsed(ProjectDate::parse);
  }

  private static NavigableMap<PlanYear, BigDecimal> investments(Field list) {
    NavigableMap<PlanYear, BigDecimal> all = new TreeMap<>();
    list.each(
        one -> {
          PlanYear year = PlanReader.year(one.at("year"));
          if (all.put(year, one.at("amount").decimal()) != null) {
            throw new IllegalArgumentException("two amounts of a year");
          }
          return year;
        });
    return all;
  }

  private static Milestone milestone(Field milestone) {
    return new Milestone(
        milestone.at("title").text(),
        milestone.at("due").optional(due -> due.parsed(ProjectDate::parse)),
        milestone.at("done").flag());
  }
}
