package lantu.edit;

import java.util.List;
import java.util.Map;
import lantu.plan.Chapter;
import lantu.plan.Exhibit;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Outline;
import lantu.plan.Renumbering;
import lantu.plan.Section;

/** Changes to the outline of the small plan, by hand. */
public final class Outlines {
  private Outlines() {}

  /** Its two sections change places, and so do the measures of the second; a chapter goes. */
  public static Edit.SetOutline swapped(Outline outline) {
    Chapter first = outline.chapters().get(0);
    Chapter second = outline.chapters().get(1);
    Section moved = second.sections().getFirst();
    List<Measure> measures =
        List.of(
            new Measure(new MeasureRef(1, 1), moved.measures().get(1).title()),
            new Measure(new MeasureRef(1, 2), moved.measures().get(0).title()));
    return new Edit.SetOutline(
        outline,
        new Outline(
            List.of(
                new Chapter(1, first.title(), List.of(new Section(1, moved.title(), measures))),
                new Chapter(
                    2,
                    second.title(),
                    List.of(new Section(2, first.sections().getFirst().title(), List.of())))),
            outline.exhibits().stream()
                .map(one -> new Exhibit(one.kind(), one.label(), one.title(), 3 - one.section()))
                .toList()),
        new Renumbering(
            Map.of(1, 2, 2, 1),
            Map.of(
                new MeasureRef(2, 1), new MeasureRef(1, 2),
                new MeasureRef(2, 2), new MeasureRef(1, 1))));
  }

  /** Its first chapter gets another title. */
  public static Edit.SetOutline renamed(Outline outline) {
    Chapter first = outline.chapters().getFirst();
    return new Edit.SetOutline(
        outline,
        new Outline(
            List.of(
                new Chapter(1, "改名", first.sections()),
                outline.chapters().get(1),
                outline.chapters().get(2)),
            outline.exhibits()),
        Renumbering.none(outline));
  }
}
