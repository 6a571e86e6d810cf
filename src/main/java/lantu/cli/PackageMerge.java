package lantu.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantu.edit.Backup;
import lantu.edit.JournalEntry;
import lantu.merge.MergeCell;
import lantu.merge.PlanMerge;
import lantu.merge.Side;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.Arrived;
import lantu.work.MergeLine;
import lantu.work.MergeWords;
import lantu.work.OpenWorkspace;
import lantu.work.PlanDesk;
import lantu.work.PlanPackages;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** What {@code package merge} does: lists, takes the choices, merges. */
final class PackageMerge {
  private final Root root;
  private final OpenWorkspace open;
  private final PlanDesk desk;
  private final PlanPackages packages;
  private final Arrived arrived;
  private final boolean dry;
  private final Messages messages;

  PackageMerge(
      Root root,
      OpenWorkspace open,
      PlanDesk desk,
      PlanPackages packages,
      Arrived arrived,
      boolean dry) {
    this.root = root;
    this.open = open;
    this.desk = desk;
    this.packages = packages;
    this.arrived = arrived;
    this.dry = dry;
    this.messages = root.console().messages();
  }

  int run(PlanMerge merge, List<String> take) {
    PlanMerge chosen = chosen(merge, take);
    PlanSession session = desk.session(merge.mine().profile().id());
    List<MergeLine> lines = new MergeWords(session.plan(), messages).lines(chosen);
    boolean stopped = !dry && !chosen.open().isEmpty();
    Optional<JournalEntry> done = dry || stopped ? Optional.empty() : take(session, chosen);
    if (root.json) {
      root.console().json(document(chosen, lines, done));
    } else {
      tell(chosen, lines, done);
    }
    if (stopped) {
      throw new Refusal("merge.open", chosen.open().size());
    }
    return Cli.DONE;
  }

  private Optional<JournalEntry> take(PlanSession session, PlanMerge chosen) {
    if (chosen.settled()) {
      return Optional.empty();
    }
    open.backups().make(Backup.Occasion.IMPORT);
    packages.bring(arrived);
    return packages.take(session, arrived, chosen);
  }

  /** {@code mine} and {@code theirs} decide every conflict, a code with one of them its cell. */
  private PlanMerge chosen(PlanMerge merge, List<String> take) {
    Side rest = null;
    Map<String, Side> single = new HashMap<>();
    for (String word : take.stream().flatMap(one -> List.of(one.split(",")).stream()).toList()) {
      int equals = word.indexOf('=');
      Side side = side(word.substring(equals + 1), word);
      if (equals < 0) {
        rest = side;
      } else {
        single.put(word.substring(0, equals).strip(), side);
      }
    }
    PlanMerge now = merge.with(single);
    while (rest != null && !now.open().isEmpty()) {
      // To decide the outline can bring up conflicts that were not there before.
      for (MergeCell cell : now.open()) {
        single.put(cell.code(), rest);
      }
      now = merge.with(single);
    }
    for (String code : single.keySet()) {
      if (now.cells().stream().noneMatch(cell -> cell.code().equals(code))) {
        throw new Refusal("merge.unknownChoice", code);
      }
    }
    return now;
  }

  private static Side side(String text, String word) {
    return switch (text.strip()) {
      case "mine" -> Side.MINE;
      case "theirs" -> Side.THEIRS;
      case "both" -> Side.BOTH;
      default -> throw new Refusal("merge.choiceForm", word);
    };
  }

  private void tell(PlanMerge chosen, List<MergeLine> lines, Optional<JournalEntry> done) {
    Console console = root.console();
    console.say(
        "cli.package.kinship",
        arrived.plan().shortTitle(),
        chosen.kinship().there(),
        chosen.kinship().here());
    if (!lines.isEmpty()) {
      List<String> head = new ArrayList<>();
      for (String key : List.of("code", "state", "what", "object", "before", "mine", "theirs")) {
        head.add(messages.get("cli.package.column." + key));
      }
      head.add(messages.get("cli.package.column.taken"));
      console.tableOrCards(
          head,
          lines.stream()
              .map(
                  line ->
                      Console.row(
                          line.cell().code(),
                          line.state(),
                          line.what(),
                          line.object(),
                          line.before(),
                          line.mine(),
                          line.theirs(),
                          taken(chosen, line.cell())))
              .toList());
    }
    if (dry) {
      console.say("cli.package.would", lines.size(), chosen.open().size());
    } else if (done.isPresent()) {
      console.say("cli.package.merged", done.get().number());
    } else if (chosen.open().isEmpty()) {
      console.say("cli.package.nothing");
    }
  }

  private String taken(PlanMerge chosen, MergeCell cell) {
    return chosen
        .decided(cell)
        .map(side -> messages.get("merge.side." + side))
        .orElseGet(() -> messages.get("merge.side.open"));
  }

  private Map<String, @Nullable Object> document(
      PlanMerge chosen, List<MergeLine> lines, Optional<JournalEntry> done) {
    Map<String, @Nullable Object> document = PackageCommand.document(arrived);
    document.put("dryRun", dry);
    document.put("open", chosen.open().size());
    document.put("entry", done.map(JournalEntry::number).orElse(null));
    document.put("cells", lines.stream().map(line -> cell(chosen, line)).toList());
    return document;
  }

  private static Map<String, @Nullable Object> cell(PlanMerge chosen, MergeLine line) {
    MergeCell cell = line.cell();
    return Console.object(
        "code", cell.code(),
        "kind", cell.kind().name(),
        "key", cell.key().toString(),
        "part", cell.part(),
        "state", cell.state().name(),
        "reason", cell.reason() == null ? null : cell.reason().name(),
        "before", line.before(),
        "mine", line.mine(),
        "theirs", line.theirs(),
        "taken", chosen.decided(cell).map(Side::name).orElse(null));
  }
}
