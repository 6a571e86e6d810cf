package lantu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import lantu.assess.EntryDates;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.review.Agenda;
import lantu.slide.Deck;
import lantu.slide.Handout;
import lantu.slide.Part;
import lantu.slide.Situation;
import lantu.slide.Slide;
import lantu.text.Messages;
import lantu.work.AssessPlan;
import lantu.work.OpenWorkspace;
import lantu.work.Reviews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lantu review …}: the agendas of review meetings, their pages and hand-outs. */
@Command(name = "review", description = "${bundle:cli.review}")
final class ReviewCommand {
  private final Root root;

  /** The year whose end is judged. */
  static final class Year {
    @Option(
        names = "--year",
        paramLabel = "${bundle:cli.label.year}",
        description = "${bundle:cli.review.year}")
    @Nullable String year;
  }

  ReviewCommand(Root root) {
    this.root = root;
  }

  @Command(name = "list", description = "${bundle:cli.review.list}")
  int list() {
    return with(
        new Year(),
        (reviews, now) -> {
          List<Agenda> agendas = reviews.agendas(now);
          if (root.json) {
            List<Map<String, @Nullable Object>> documents = new ArrayList<>();
            for (Agenda agenda : agendas) {
              documents.add(document(agenda, now, documents.isEmpty()));
            }
            root.console().json(documents);
          } else {
            root.console()
                .table(
                    agendas.stream()
                        .map(
                            agenda ->
                                Console.row(
                                    agenda.name(),
                                    say("cli.review.pages", Deck.of(agenda, now).size())))
                        .toList());
          }
          return Cli.DONE;
        });
  }

  @Command(name = "show", description = "${bundle:cli.review.show}")
  int show(
      @Parameters(
              paramLabel = "${bundle:cli.label.name}",
              description = "${bundle:cli.review.name}")
          String name,
      @Mixin Year year) {
    return with(
        year,
        (reviews, now) -> {
          Agenda agenda = reviews.agenda(now, name);
          List<Slide> slides = Handout.of(agenda, now).slides();
          if (root.json) {
            root.console()
                .json(
                    Console.object(
                        "name", agenda.name(),
                        "cutOff", now.cutOff().toString(),
                        "pages", pages(slides)));
          } else {
            tell(slides, now.plan());
          }
          return Cli.DONE;
        });
  }

  @Command(name = "handout", description = "${bundle:cli.review.handout}")
  int handout(
      @Parameters(
              arity = "0..1",
              paramLabel = "${bundle:cli.label.name}",
              description = "${bundle:cli.review.name.optional}")
          @Nullable String name,
      @Option(
              names = "--out",
              required = true,
              paramLabel = "${bundle:cli.label.folder}",
              description = "${bundle:cli.report.out}")
          Path folder,
      @Mixin Year year) {
    return with(
        year,
        (reviews, now) -> {
          Agenda agenda =
              name == null ? reviews.agendas(now).getFirst() : reviews.agenda(now, name);
          root.console()
              .files(
                  List.of(root.surroundings().print(Handout.of(agenda, now), folder)), root.json);
          return Cli.DONE;
        });
  }

  private int with(Year wanted, BiFunction<Reviews, Situation, Integer> work) {
    return root.withPlan(
        (open, plan) ->
            work.apply(
                new Reviews(open.reviews(), plan.profile().id(), messages()),
                situation(wanted, open, plan)));
  }

  private Situation situation(Year wanted, OpenWorkspace open, Plan plan) {
    EntryDates dates = open.journal().entered(plan.profile().id())::of;
    CutOff cutOff =
        wanted.year == null
            ? AssessPlan.latest(plan)
            : new AssessPlan(plan, dates).cutOff(wanted.year, false);
    return new Situation(plan, cutOff, dates, messages());
  }

  private void tell(List<Slide> slides, Plan plan) {
    Console console = root.console();
    if (plan.profile().demo()) {
      console.say("cli.demo");
    }
    int number = 0;
    for (Slide slide : slides) {
      number++;
      console.gap();
      console.say("cli.review.page", number, slide.title());
      console.paragraph(slide.subtitle(), 2);
      slide.parts().forEach(part -> lines(part).forEach(line -> console.paragraph(line, 2)));
    }
  }

  private static List<String> lines(Part part) {
    return switch (part) {
      case Part.Facts facts ->
          facts.facts().stream().map(fact -> fact.label() + " " + fact.value()).toList();
      case Part.Tally tally ->
          tally.rows().stream()
              .map(
                  row ->
                      row.label()
                          + " "
                          + row.total()
                          + "  "
                          + String.join(
                              "  ",
                              tally.statuses().stream()
                                  .map(
                                      status ->
                                          tally.shownName(status)
                                              + " "
                                              + row.counts().getOrDefault(status, 0))
                                  .toList()))
              .toList();
      case Part.Entries entries -> {
        List<String> lines = new ArrayList<>();
        for (Part.Entry entry : entries.entries()) {
          lines.add(entry.shownMark() + " " + entry.title());
          entry.sentences().forEach(sentence -> lines.add("  " + sentence));
        }
        yield lines;
      }
      case Part.Words words -> words.paragraphs();
      case Part.Picture picture -> List.of(picture.model().title());
    };
  }

  private static List<Map<String, @Nullable Object>> pages(List<Slide> slides) {
    List<Map<String, @Nullable Object>> pages = new ArrayList<>();
    for (Slide slide : slides) {
      pages.add(
          Console.object(
              "page", pages.size() + 1,
              "title", slide.title(),
              "subtitle", slide.subtitle(),
              "lines", slide.parts().stream().flatMap(part -> lines(part).stream()).toList()));
    }
    return pages;
  }

  private static Map<String, @Nullable Object> document(
      Agenda agenda, Situation now, boolean builtIn) {
    return Console.object(
        "name", agenda.name(),
        "default", builtIn,
        "pages", Deck.of(agenda, now).size(),
        "items",
            agenda.items().stream()
                .map(item -> Console.object("kind", item.kind().name(), "code", item.code()))
                .toList());
  }

  private String say(String key, Object... arguments) {
    return messages().get(key, arguments);
  }

  private Messages messages() {
    return root.console().messages();
  }
}
