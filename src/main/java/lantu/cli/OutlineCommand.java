package lantu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import lantu.plan.Chapter;
import lantu.plan.Exhibit;
import lantu.plan.ExhibitKind;
import lantu.plan.Outline;
import lantu.plan.Section;
import lantu.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantu outline}. */
@Command(name = "outline", description = "${bundle:cli.outline}")
final class OutlineCommand implements Callable<Integer> {
  private final Root root;

  OutlineCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return root.withPlan(
        (open, plan) -> {
          if (root.json) {
            root.console().json(document(plan.outline()));
          } else {
            print(plan.outline());
          }
          return Cli.DONE;
        });
  }

  @Command(name = "attach", description = "${bundle:cli.outline.attach}")
  int attach(
      @Parameters(
              paramLabel = "${bundle:cli.label.file}",
              description = "${bundle:cli.outline.attach.file}")
          Path file,
      @Option(names = "--dry-run", description = "${bundle:cli.outline.attach.dry}") boolean dry) {
    return root.withPlan(
        (open, plan) -> new OutlineAttach(root).attach(open, plan, file.toAbsolutePath(), dry));
  }

  private void print(Outline outline) {
    Messages messages = root.console().messages();
    List<List<String>> rows = new ArrayList<>();
    for (Chapter chapter : outline.chapters()) {
      rows.add(Console.row(messages.get("cli.outline.chapter", chapter.number(), chapter.title())));
      for (Section section : chapter.sections()) {
        rows.add(
            Console.row(messages.get("cli.outline.section", section.number(), section.title())));
        section.measures().forEach(measure -> rows.add(Console.row("      " + measure.title())));
      }
    }
    outline.exhibits().forEach(e -> rows.add(Console.row(e.label() + " " + e.title())));
    root.console().table(rows);
  }

  private static Map<String, @Nullable Object> document(Outline outline) {
    return Console.object(
        "chapters", outline.chapters().stream().map(OutlineCommand::chapter).toList(),
        "tables", exhibits(outline.exhibits(ExhibitKind.TABLE)),
        "figures", exhibits(outline.exhibits(ExhibitKind.FIGURE)));
  }

  private static Map<String, @Nullable Object> chapter(Chapter chapter) {
    return Console.object(
        "number", chapter.number(),
        "title", chapter.title(),
        "sections", chapter.sections().stream().map(OutlineCommand::section).toList());
  }

  private static Map<String, @Nullable Object> section(Section section) {
    return Console.object(
        "number", section.number(),
        "title", section.title(),
        "measures",
            section.measures().stream().map(measure -> Map.of("title", measure.title())).toList());
  }

  private static List<Map<String, @Nullable Object>> exhibits(List<Exhibit> exhibits) {
    return exhibits.stream()
        .map(exhibit -> Console.object("label", exhibit.label(), "title", exhibit.title()))
        .toList();
  }
}
