package lantu.cli;

import java.util.List;
import lantu.edit.Edit;
import lantu.plan.MeasureRef;
import lantu.plan.Project;
import lantu.plan.ProjectDraft;
import lantu.value.Refusal;
import lantu.work.EditProject;
import lantu.work.EnterFigure;
import lantu.work.FindCell;
import lantu.work.Typed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code project set} is given about a project, and the edit that it asks for. */
final class ProjectInput extends LedgerInput {
  @Option(
      names = "--stage",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.project.stage}")
  @Nullable String stage;

  @Option(
      names = "--start",
      paramLabel = "${bundle:cli.label.month}",
      description = "${bundle:cli.project.start}")
  @Nullable String start;

  @Option(
      names = "--finish",
      paramLabel = "${bundle:cli.label.month}",
      description = "${bundle:cli.project.finish}")
  @Nullable String finish;

  @Option(
      names = "--zone",
      paramLabel = "${bundle:cli.label.area}",
      description = "${bundle:cli.project.zone}")
  @Nullable String zone;

  @Option(
      names = "--measure",
      paramLabel = "${bundle:cli.label.measure}",
      description = "${bundle:cli.project.measure}")
  @Nullable String measure;

  @Option(
      names = "--total",
      paramLabel = "${bundle:cli.label.value}",
      description = "${bundle:cli.project.total}")
  @Nullable String total;

  @Option(
      names = "--blocking",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.project.blocking}")
  @Nullable String blocking;

  @Option(
      names = "--confidence",
      paramLabel = "${bundle:cli.label.confidence}",
      description = "${bundle:cli.project.confidence}")
  @Nullable String confidence;

  @Option(
      names = "--indicators",
      paramLabel = "${bundle:cli.label.indicators}",
      description = "${bundle:cli.project.indicators}")
  @Nullable String indicators;

  @Option(
      names = "--investment",
      paramLabel = "${bundle:cli.label.yearValue}",
      description = "${bundle:cli.project.investment}")
  List<String> investments = List.of();

  /**
   * The edit.
   *
   * @throws Refusal for what cannot be understood
   */
  Edit.SetProject edit(Project before, FindCell find) {
    ProjectDraft draft = common(before.draft(), before.departments(), find, EditProject::name);
    place(draft, before, find);
    if (stage != null) {
      draft.stage(EnterFigure.words(stage));
    }
    if (start != null) {
      draft.start(EditProject.date(start));
    }
    if (finish != null) {
      draft.finish(EditProject.date(finish));
    }
    if (zone != null) {
      draft.zone(zone.isBlank() ? null : find.area(zone).code());
    }
    if (blocking != null) {
      draft.blocking(EnterFigure.words(blocking));
    }
    if (confidence != null) {
      draft.confidence(confidence.isBlank() ? null : find.confidence(confidence));
    }
    if (indicators != null) {
      draft.indicators(
          Typed.names(indicators).stream().map(one -> find.indicator(one).code()).toList());
    }
    money(draft, before);
    return EditProject.changed(before, draft);
  }

  /**
   * A measure stands in its own section; a section that is given alone leaves no other's measure.
   */
  private void place(ProjectDraft draft, Project before, FindCell find) {
    if (measure != null && !measure.isBlank()) {
      MeasureRef ref = find.measure(measure).ref();
      draft.measure(ref).section(ref.section());
      return;
    }
    MeasureRef had = before.measure();
    boolean elsewhere =
        section != null && had != null && had.section() != find.section(section).number();
    if (measure != null || elsewhere) {
      draft.measure(null);
    }
  }

  private void money(ProjectDraft draft, Project before) {
    if (total != null) {
      draft.investment(EditProject.amount(total));
    }
    Project now = before;
    for (String one : investments) {
      int equals = one.replace('＝', '=').indexOf('=');
      if (equals < 1) {
        throw new Refusal("cli.project.yearValue", one);
      }
      now =
          now.draft()
              .investments(
                  EditProject.amounts(
                      now, Typed.year(one.substring(0, equals)), one.substring(equals + 1)))
              .project();
    }
    draft.investments(now.investments());
  }
}
