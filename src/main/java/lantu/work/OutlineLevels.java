package lantu.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lantu.edit.Edit;
import lantu.plan.Chapter;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Plan;
import lantu.plan.Section;
import lantu.text.Messages;
import lantu.value.Refusal;

/**
 * 升级 and 降级: a part of the outline becomes one of the level above or below, in one step that undo
 * takes back. What refers to it goes along; nothing that is written or linked is lost:
 *
 * <ul>
 *   <li>A measure becomes a section right after its own, with the projects that it names and its
 *       paragraphs of the full text. An indicator can be linked to a measure only, so where one is,
 *       the measure stays in the new section as its first.
 *   <li>A section becomes a chapter right after its own, and is the first section there:
 *       indicators, projects and texts belong to sections, never to chapters.
 *   <li>A section without measures becomes the last measure of the section before it; a chapter the
 *       last section of the chapter before it, its sections becoming measures.
 *   <li>What a section or chapter of one part with its very title has became so by the way up, and
 *       goes the same way down.
 * </ul>
 *
 * <p>What has three levels already cannot go down, and is told so. Numbers that are no longer used
 * leave gaps, as with deleting.
 */
public final class OutlineLevels {
  private final Messages messages;
  private final List<Edit> edits = new ArrayList<>();
  private Plan plan;

  /** Changes the outline of a plan as it is now; good for one change. */
  public OutlineLevels(Plan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
  }

  /**
   * Raises a part by one level.
   *
   * @throws Refusal {@code work.outline.topLevel}, or {@code work.outline.onlySection} where its
   *     chapter would be left empty
   */
  public OutlineChange promote(OutlinePart part) {
    return switch (part.kind()) {
      case CHAPTER -> throw new Refusal("work.outline.topLevel");
      case SECTION -> promoteSection(part);
      case MEASURE -> promoteMeasure(part);
    };
  }

  /**
   * Lowers a part by one level.
   *
   * @throws Refusal {@code work.outline.lowestLevel}, {@code work.outline.nothingBefore} where
   *     there is no part before it to belong to, {@code work.outline.wouldNest} where there would
   *     be a fourth level, or {@code work.text.tooLong}
   */
  public OutlineChange demote(OutlinePart part) {
    return switch (part.kind()) {
      case CHAPTER -> demoteChapter(part);
      case SECTION -> demoteSection(part);
      case MEASURE -> throw new Refusal("work.outline.lowestLevel");
    };
  }

  private OutlineChange promoteSection(OutlinePart part) {
    Chapter chapter = chapterOf(part.number());
    if (chapter.sections().size() == 1) {
      throw new Refusal("work.outline.onlySection", chapter.title());
    }
    OutlinePart raised =
        add(
            OutlinePart.Kind.CHAPTER,
            new OutlineSpot(OutlineSpot.Side.AFTER, OutlinePart.chapter(chapter.number())),
            section(part).title());
    then(editing().move(part, new OutlineSpot(OutlineSpot.Side.FIRST_IN, raised)).edit());
    return done(raised);
  }

  private OutlineChange promoteMeasure(OutlinePart part) {
    MeasureRef ref = part.ref();
    String title =
        plan.outline()
            .measure(ref)
            .map(Measure::title)
            .orElseThrow(() -> new Refusal("work.outline.gone"));
    boolean linked =
        plan.indicators().stream().anyMatch(indicator -> indicator.measures().contains(ref));
    OutlinePart raised =
        add(
            OutlinePart.Kind.SECTION,
            new OutlineSpot(OutlineSpot.Side.AFTER, OutlinePart.section(part.number())),
            title);
    FullTexts.raised(plan, ref, raised.number()).forEach(this::then);
    if (linked) {
      then(editing().move(part, new OutlineSpot(OutlineSpot.Side.FIRST_IN, raised)).edit());
    } else {
      then(new OutlineRemoval(plan, messages, part).into(raised, false).edit());
    }
    return done(raised);
  }

  private OutlineChange demoteSection(OutlinePart part) {
    List<Section> siblings = chapterOf(part.number()).sections();
    int at = siblings.indexOf(section(part));
    if (at == 0) {
      throw new Refusal("work.outline.nothingBefore");
    }
    return done(lowered(part, OutlinePart.section(siblings.get(at - 1).number())));
  }

  private OutlineChange demoteChapter(OutlinePart part) {
    List<Chapter> chapters = plan.outline().chapters();
    Chapter chapter = chapter(part);
    int at = chapters.indexOf(chapter);
    if (at == 0) {
      throw new Refusal("work.outline.nothingBefore");
    }
    OutlineSpot spot =
        new OutlineSpot(
            OutlineSpot.Side.LAST_IN, OutlinePart.chapter(chapters.get(at - 1).number()));
    List<Section> sections = chapter.sections();
    OutlinePart lowered;
    if (sections.size() == 1 && sections.getFirst().title().equals(chapter.title())) {
      OutlineChange moved = editing().move(OutlinePart.section(sections.getFirst().number()), spot);
      then(moved.edit());
      lowered = Objects.requireNonNull(moved.part());
    } else {
      // Before anything is done, so that the reason names what the reader sees.
      sections.forEach(OutlineLevels::requireFlat);
      lowered = add(OutlinePart.Kind.SECTION, spot, chapter.title());
      while (!chapter(part).sections().isEmpty()) {
        lowered(OutlinePart.section(chapter(part).sections().getFirst().number()), lowered);
      }
    }
    then(editing().delete(part).edit());
    return done(lowered);
  }

  /** Makes a section the last measure of another, and returns that measure. */
  private OutlinePart lowered(OutlinePart part, OutlinePart into) {
    Section section = section(part);
    requireFlat(section);
    OutlineSpot spot = new OutlineSpot(OutlineSpot.Side.LAST_IN, into);
    OutlinePart measure;
    if (section.measures().isEmpty()) {
      measure = add(OutlinePart.Kind.MEASURE, spot, section.title());
    } else {
      OutlineChange moved =
          editing().move(OutlinePart.measure(section.measures().getFirst().ref()), spot);
      then(moved.edit());
      measure = Objects.requireNonNull(moved.part());
    }
    plan.text(section.number())
        .ifPresent(
            text -> {
              then(new Edit.SetText(section.number(), text, null));
              then(
                  FullTexts.appended(
                      plan, into.number(), List.of(FullTexts.lowered(text, section.title()))));
            });
    then(new OutlineRemoval(plan, messages, part).into(measure, false).edit());
    return measure;
  }

  private static void requireFlat(Section section) {
    List<Measure> measures = section.measures();
    boolean itself = measures.size() == 1 && measures.getFirst().title().equals(section.title());
    if (!measures.isEmpty() && !itself) {
      throw new Refusal("work.outline.wouldNest", section.title(), measures.size());
    }
  }

  private OutlinePart add(OutlinePart.Kind kind, OutlineSpot spot, String title) {
    OutlineChange added = editing().add(kind, spot, title);
    then(added.edit());
    return Objects.requireNonNull(added.part());
  }

  private void then(Edit edit) {
    edits.addAll(edit.parts());
    plan = edit.applyTo(plan);
  }

  private OutlineChange done(OutlinePart part) {
    return new OutlineChange(Edit.of(edits), part);
  }

  private EditOutline editing() {
    return new EditOutline(plan, messages);
  }

  private Section section(OutlinePart part) {
    return plan.outline()
        .section(part.number())
        .orElseThrow(() -> new Refusal("work.outline.gone"));
  }

  private Chapter chapter(OutlinePart part) {
    return plan.outline().chapters().stream()
        .filter(one -> one.number() == part.number())
        .findFirst()
        .orElseThrow(() -> new Refusal("work.outline.gone"));
  }

  private Chapter chapterOf(int section) {
    return plan.outline().chapters().stream()
        .filter(one -> one.sections().stream().anyMatch(at -> at.number() == section))
        .findFirst()
        .orElseThrow(() -> new Refusal("work.outline.gone"));
  }
}
