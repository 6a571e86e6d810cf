package lantu.ui.outline;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lantu.plan.Measure;
import lantu.plan.MeasureRef;
import lantu.plan.Outline;
import lantu.plan.Section;
import lantu.text.Messages;
import lantu.ui.control.UsersPane;
import lantu.ui.dialog.DialogService;
import lantu.value.Refusal;
import lantu.work.EditOutline;
import lantu.work.OutlineChange;
import lantu.work.OutlineLevels;
import lantu.work.OutlinePart;
import lantu.work.OutlineRemoval;
import lantu.work.OutlineSpot;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** Carries out what the reader does to the outline, asking for words where some are needed. */
final class OutlineEditor {
  private final PlanSession session;
  private final Messages messages;
  private final DialogService dialogs;
  private final Consumer<Optional<OutlinePart>> heading;
  private final Consumer<String> notice;

  /**
   * An editor.
   *
   * @param heading is told before a change which part is to be selected after it
   * @param notice is told what was done
   */
  OutlineEditor(
      PlanSession session,
      Messages messages,
      DialogService dialogs,
      Consumer<Optional<OutlinePart>> heading,
      Consumer<String> notice) {
    this.session = session;
    this.messages = messages;
    this.dialogs = dialogs;
    this.heading = heading;
    this.notice = notice;
  }

  /** The part that an entry of the tree stands for; empty for tables and figures. */
  static Optional<OutlinePart> part(@Nullable OutlineNode node) {
    return node == null
        ? Optional.empty()
        : switch (node.kind()) {
          case CHAPTER ->
              Optional.of(OutlinePart.chapter(Integer.parseInt(node.code().substring(1))));
          case SECTION -> Optional.of(OutlinePart.section(Integer.parseInt(node.code())));
          case MEASURE -> Optional.of(OutlinePart.measure(MeasureRef.parse(node.code())));
          case ROOT, EXHIBITS, EXHIBIT -> Optional.empty();
        };
  }

  /** The code of the entry that stands for a part. */
  static String code(OutlinePart part) {
    return switch (part.kind()) {
      case CHAPTER -> "c" + part.number();
      case SECTION -> Integer.toString(part.number());
      case MEASURE -> new MeasureRef(part.number(), part.ordinal()).toString();
    };
  }

  /**
   * What is added beside the selected entry; a chapter where nothing of the outline is selected.
   */
  static OutlinePart.Kind beside(@Nullable OutlineNode node) {
    return part(node).map(OutlinePart::kind).orElse(OutlinePart.Kind.CHAPTER);
  }

  /** What is added inside the selected entry; empty if nothing can be. */
  static Optional<OutlinePart.Kind> inside(@Nullable OutlineNode node) {
    return part(node).map(OutlinePart::kind).flatMap(OutlinePart.Kind::inner);
  }

  /** Whether an action can be done with the selected entry. */
  static boolean can(OutlineAction action, @Nullable OutlineNode node) {
    Optional<OutlinePart> part = part(node);
    return switch (action) {
      case ADD_BESIDE, CLOSE_GAPS, ATTACH -> true;
      case ADD_INSIDE -> inside(node).isPresent();
      case RENAME, UP, DOWN, PROMOTE, DEMOTE, DELETE -> part.isPresent();
      case NUMBER -> part.filter(at -> at.kind() != OutlinePart.Kind.MEASURE).isPresent();
    };
  }

  /** Does it; what cannot be done is told. */
  void perform(OutlineAction action, @Nullable OutlineNode node) {
    if (!can(action, node)) {
      return;
    }
    try {
      Optional<OutlinePart> part = part(node);
      switch (action) {
        case ADD_BESIDE ->
            add(
                beside(node),
                part.map(at -> new OutlineSpot(OutlineSpot.Side.AFTER, at)).orElse(null));
        case ADD_INSIDE ->
            add(
                inside(node).orElseThrow(),
                new OutlineSpot(OutlineSpot.Side.LAST_IN, part.orElseThrow()));
        case RENAME -> rename(Objects.requireNonNull(node), part.orElseThrow());
        case UP -> step(part.orElseThrow(), editing()::above, "outline.first");
        case DOWN -> step(part.orElseThrow(), editing()::below, "outline.last");
        case PROMOTE -> promote(part.orElseThrow());
        case DEMOTE -> apply(() -> levels().demote(part.orElseThrow()), "DEMOTE");
        case NUMBER -> number(part.orElseThrow());
        case DELETE -> delete(Objects.requireNonNull(node), part.orElseThrow());
        case ATTACH -> throw new IllegalArgumentException("no change of the outline");
        case CLOSE_GAPS -> apply(() -> editing().closeGaps(part.orElse(null)), "CLOSE_GAPS");
      }
    } catch (Refusal refusal) {
      dialogs.error(messages.sentence(refusal));
    }
  }

  /** Moves an entry to a spot; what cannot be done is told. */
  void move(OutlinePart part, OutlineSpot spot) {
    try {
      apply(() -> editing().move(part, spot), "MOVE");
    } catch (Refusal refusal) {
      dialogs.error(messages.sentence(refusal));
    }
  }

  private EditOutline editing() {
    return new EditOutline(session.plan(), messages);
  }

  private void add(OutlinePart.Kind kind, @Nullable OutlineSpot spot) {
    String name = messages.get("outline.kind." + kind.name());
    dialogs
        .ask(messages.get("outline.ask.add", name), "", messages.get("outline.add." + kind.name()))
        .ifPresent(title -> apply(() -> editing().add(kind, spot, title), "ADD"));
  }

  private void rename(OutlineNode node, OutlinePart part) {
    dialogs
        .ask(
            messages.get("outline.ask.rename", called(node)),
            node.title(),
            messages.get("outline.action.RENAME"))
        .filter(title -> !title.strip().equals(node.title()))
        .ifPresent(title -> apply(() -> editing().rename(part, title), "RENAME"));
  }

  private void step(
      OutlinePart part,
      java.util.function.Function<OutlinePart, Optional<OutlineSpot>> to,
      String atTheEnd) {
    to.apply(part)
        .ifPresentOrElse(
            spot -> apply(() -> editing().move(part, spot), "MOVE"),
            () -> notice.accept(messages.get(atTheEnd)));
  }

  /** A measure that stays in its new section, since indicators are linked to it, is told of. */
  private void promote(OutlinePart part) {
    boolean linked =
        part.kind() == OutlinePart.Kind.MEASURE
            && session.plan().indicators().stream()
                .flatMap(indicator -> indicator.measures().stream())
                .anyMatch(ref -> OutlinePart.measure(ref).equals(part));
    apply(() -> levels().promote(part), linked ? "PROMOTE_LINKED" : "PROMOTE");
  }

  private OutlineLevels levels() {
    return new OutlineLevels(session.plan(), messages);
  }

  private void number(OutlinePart part) {
    String kind = messages.get("outline.kind." + part.kind().name());
    dialogs
        .ask(
            messages.get("outline.ask.number", kind),
            Integer.toString(part.number()),
            messages.get("outline.action.NUMBER"))
        .ifPresent(
            typed -> {
              int wanted = whole(typed);
              if (wanted != part.number()) {
                apply(() -> editing().number(part, wanted), "NUMBER");
              }
            });
  }

  private static int whole(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (!plain.matches("\\d{1,4}")) {
      throw new Refusal("work.outlineNumber", typed.strip());
    }
    return Integer.parseInt(plain);
  }

  private void delete(OutlineNode node, OutlinePart part) {
    OutlineRemoval removal = new OutlineRemoval(session.plan(), messages, part);
    if (removal.users().isEmpty()) {
      int below = node.all().size() - 1;
      int texts = removal.texts().size();
      if ((below == 0 && texts == 0)
          || dialogs.confirm(
              messages.get("outline.ask.delete", called(node), below, texts),
              messages.get("outline.action.DELETE"))) {
        apply(removal::alone, "DELETE");
      }
    } else {
      deleteUsed(node, part, removal);
    }
  }

  /** Asks where all that refers to the part is to go. */
  private void deleteUsed(OutlineNode node, OutlinePart part, OutlineRemoval removal) {
    List<OutlinePart> places = removal.places();
    if (places.isEmpty()) {
      // Nothing else is left to refer to; the refusal names what does.
      apply(removal::alone, "DELETE");
      return;
    }
    UsersPane<OutlinePart> users =
        new UsersPane<>(messages, removal.users(), places, nearest(part, places), this::named);
    int characters = removal.texts().stream().mapToInt(text -> text.text().length()).sum();
    if (characters > 0) {
      users.offering(messages.get("outline.ask.withText", characters));
    }
    String sentence =
        messages.get(
            removal.lostLinks() == 0 ? "outline.ask.deleteUsed" : "outline.ask.deleteLinked",
            called(node),
            node.all().size() - 1,
            removal.lostLinks());
    if (dialogs.confirm(sentence, users.node(), messages.get("outline.delete.used"))) {
      apply(() -> removal.into(users.place(), users.more()), "DELETE_USED");
    }
  }

  /** The last place of its kind before the part, or else the first there is. */
  private static OutlinePart nearest(OutlinePart part, List<OutlinePart> places) {
    OutlinePart.Kind kind =
        part.kind() == OutlinePart.Kind.MEASURE
            ? OutlinePart.Kind.MEASURE
            : OutlinePart.Kind.SECTION;
    return places.stream()
        .filter(place -> place.kind() == kind && place.number() <= part.number())
        .reduce((one, next) -> next)
        .orElse(places.getFirst());
  }

  private String named(OutlinePart part) {
    Outline outline = session.plan().outline();
    return part.kind() == OutlinePart.Kind.MEASURE
        ? messages.get(
            "outline.place.measure",
            code(part),
            outline.measure(MeasureRef.parse(code(part))).map(Measure::title).orElse(""))
        : messages.get(
            "outline.path",
            messages.get("outline.section", part.number()),
            outline.section(part.number()).map(Section::title).orElse(""));
  }

  private void apply(Supplier<OutlineChange> made, String what) {
    OutlineChange change = made.get();
    heading.accept(Optional.ofNullable(change.part()));
    session.apply(change.edit(), messages.get("outline.why." + what));
    notice.accept(messages.get("outline.done." + what));
  }

  private static String called(OutlineNode node) {
    return (node.label() + " " + node.title()).strip();
  }
}
