package lantu.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import lantu.search.Item;
import lantu.work.IndexPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lantu search}. */
@Command(name = "search", description = "${bundle:cli.search}")
final class SearchCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:cli.label.text}",
      description = "${bundle:cli.search.text}")
  List<String> words = List.of();

  private final Root root;

  SearchCommand(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    return root.withPlan(
        (open, plan) -> {
          Console console = root.console();
          List<Item> found =
              new IndexPlan(console.messages(), ZoneId.systemDefault())
                  .of(plan, open.journal().entries(plan.profile().id()), List.of())
                  .find(String.join(" ", words));
          if (root.json) {
            console.json(
                found.stream()
                    .map(
                        item ->
                            Console.object(
                                "kind", item.kind().name(),
                                "title", item.title(),
                                "detail", item.detail(),
                                "target", item.target()))
                    .toList());
          } else if (found.isEmpty()) {
            console.say("cli.search.nothing", String.join(" ", words));
          } else {
            console.table(
                found.stream()
                    .map(
                        item ->
                            Console.row(
                                console.messages().get("search.kind." + item.kind().name()),
                                item.title(),
                                item.detail(),
                                item.target()))
                    .toList());
          }
          return Cli.DONE;
        });
  }
}
