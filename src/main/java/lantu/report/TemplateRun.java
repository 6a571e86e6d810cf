package lantu.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lantu.report.template.Node;
import lantu.report.template.Piece;
import lantu.report.template.TemplateSection;
import lantu.text.NumberText;
import lantu.value.Refusal;

/** Makes a report's title and body by going through its template. */
final class TemplateRun {
  private static final String OF_SECTION = "节.";
  private static final String OF_ANNEX = "附件.";

  private final ReportSetting setting;
  private final ReportBody body;
  private final List<String> titles = new ArrayList<>();
  private final List<String> subtitles = new ArrayList<>();
  private Orientation now;

  /** Fills the body of a report whose first pages lie as given. */
  TemplateRun(ReportSetting setting, ReportBody body, Orientation first) {
    this.setting = setting;
    this.body = body;
    this.now = first;
  }

  /** Goes through the sections that are in. */
  void run(Scope root) {
    for (TemplateSection section : setting.chosen()) {
      nodes(section.nodes(), root);
    }
  }

  /** What the template calls the title. */
  String title() {
    return String.join("\u3000", titles);
  }

  List<String> subtitles() {
    return subtitles;
  }

  private void nodes(List<Node> nodes, Scope scope) {
    nodes.forEach(node -> node(node, scope));
  }

  private void node(Node node, Scope scope) {
    switch (node) {
      case Node.Title title -> (title.main() ? titles : subtitles).add(words(title.text(), scope));
      case Node.Contents _ -> body.contents();
      case Node.NewPage page -> {
        Orientation next = page.landscape() ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
        if (!page.turning() || next != now) {
          body.newPage(next);
          now = next;
        }
      }
      case Node.Heading heading -> {
        String words = words(heading.text(), scope);
        if (heading.level() == 0) {
          body.annex(words);
        } else {
          body.heading(heading.level(), words);
        }
      }
      case Node.Paragraph paragraph -> {
        if (!(setting.open() && paragraph.internal())) {
          List<Fact> facts = new ArrayList<>();
          String words = words(paragraph.text(), scope, facts);
          if (!words.isBlank()) {
            body.paragraph(words, paragraph.name() + scope.id(), facts);
          }
        }
      }
      case Node.Insert insert -> scope.insert(insert.part());
      case Node.Each each -> scope.items(each.list()).forEach(item -> nodes(each.nodes(), item));
      case Node.When when ->
          nodes(has(when.name(), scope) == when.there() ? when.nodes() : when.otherwise(), scope);
    }
  }

  private String words(List<Piece> pieces, Scope scope) {
    return words(pieces, scope, new ArrayList<>());
  }

  private String words(List<Piece> pieces, Scope scope, List<Fact> facts) {
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece(piece, scope, facts)));
    return words.toString();
  }

  private String piece(Piece piece, Scope scope, List<Fact> facts) {
    return switch (piece) {
      case Piece.Words plain -> plain.text();
      case Piece.Value value -> value(value.name(), scope, facts);
      case Piece.Listing listing -> {
        List<String> items = new ArrayList<>();
        for (Scope item : scope.items(listing.list())) {
          items.add(words(listing.item(), item, facts));
        }
        yield String.join(listing.between(), items);
      }
      case Piece.Optional optional ->
          has(optional.name(), scope) == optional.there()
              ? words(optional.pieces(), scope, facts)
              : "";
      case Piece.Comparison comparison -> compared(comparison, scope, facts);
    };
  }

  private String value(String name, Scope scope, List<Fact> facts) {
    if (name.startsWith(OF_ANNEX)) {
      return setting.annex(name.substring(OF_ANNEX.length()));
    }
    List<Fact> found = scope.facts(name);
    if (found.isEmpty()) {
      return "";
    }
    facts.addAll(found);
    return found.getFirst().text();
  }

  /** 增加2项, 减少2项, 持平; a dash where one of the two is no number. */
  private String compared(Piece.Comparison comparison, Scope scope, List<Fact> facts) {
    try {
      BigDecimal now = NumberText.parse(value(comparison.now(), scope, facts));
      BigDecimal before = NumberText.parse(value(comparison.before(), scope, facts));
      BigDecimal more = now.subtract(before);
      if (more.signum() == 0) {
        return setting.messages().get("report.same");
      }
      return setting
          .messages()
          .get(
              more.signum() > 0 ? "report.more" : "report.fewer",
              NumberText.plain(more.abs()),
              comparison.unit());
    } catch (Refusal e) {
      return Cell.DASH;
    }
  }

  private boolean has(String name, Scope scope) {
    if (name.startsWith(OF_SECTION)) {
      return setting.chosen().stream()
          .anyMatch(section -> section.name().equals(name.substring(OF_SECTION.length())));
    }
    return scope.has(name);
  }
}
