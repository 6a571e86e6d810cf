package lantu.report.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantu.value.Refusal;

/** Reads a template line by line and checks every name in it before it can be used. */
public final class TemplateParser {
  /** A template is a few pages; a file of another kind is not read to its end. */
  private static final int MOST_LINES = 5000;

  private static final Pattern SECTION = Pattern.compile("节\\s+([^（\\s]+)\\s*(?:（([^）]*)）)?");
  private static final Pattern PARAGRAPH = Pattern.compile("段\\s+([^：（\\s]+)\\s*(（内部）)?\\s*：(.*)");
  private static final Pattern HEADING = Pattern.compile("(题一|题二|题三|题四|附件)\\s*：(.*)");
  private static final Pattern TITLE = Pattern.compile("(标题|副标题)\\s*：(.*)");
  private static final Pattern PAGE = Pattern.compile("换页\\s*：\\s*(横|纵)(（需要时）)?");
  private static final Pattern INSERT = Pattern.compile("插入\\s+(\\S+)");
  private static final Pattern EACH = Pattern.compile("每个\\s+(\\S+)");
  private static final Pattern WHEN = Pattern.compile("(如有|如无)\\s+(\\S+)");
  private static final List<String> LEVELS = List.of("附件", "题一", "题二", "题三", "题四");
  private static final Set<String> REMARKS = Set.of("内部", "默认不选");

  /** How the presence of a section and the number of an annex are named. */
  private static final String OF_SECTION = "节.";

  private static final String OF_ANNEX = "附件.";

  private final String file;
  private final List<String> lines;
  private final Vocabulary root;
  private final Set<String> sections = new HashSet<>();
  private final Set<String> paragraphs = new HashSet<>();
  private int at;

  private TemplateParser(String file, String text, Vocabulary root) {
    this.file = file;
    this.lines = Arrays.asList(text.split("\\R", -1));
    this.root = root;
  }

  /**
   * Reads a template.
   *
   * @param file its name, for refusals
   * @param text its content
   * @param vocabulary what it may name
   * @throws Refusal {@code report.template.*} with file, line and what is wrong there
   */
  public static Template parse(String file, String text, Vocabulary vocabulary) {
    return new TemplateParser(file, text, vocabulary).template();
  }

  private Template template() {
    if (lines.size() > MOST_LINES) {
      throw new Refusal("report.template.long", file, MOST_LINES);
    }
    for (String line : lines) {
      Matcher section = SECTION.matcher(line.strip());
      if (section.matches()) {
        sections.add(section.group(1));
      }
    }
    Map<String, TemplateSection> all = new LinkedHashMap<>();
    all.put("", new TemplateSection("", false, true, nodes(root, "")));
    while (at < lines.size()) {
      Matcher section = SECTION.matcher(line());
      if (!section.matches()) {
        throw wrong("unbegun", line());
      }
      String name = section.group(1);
      List<String> remarks =
          section.group(2) == null
              ? List.of()
              : Arrays.stream(section.group(2).split("[、，]")).map(String::strip).toList();
      if (all.containsKey(name)) {
        throw wrong("sectionTwice", name);
      }
      for (String remark : remarks) {
        if (!REMARKS.contains(remark)) {
          throw wrong("remark", remark);
        }
      }
      at++;
      all.put(
          name,
          new TemplateSection(
              name, remarks.contains("内部"), !remarks.contains("默认不选"), nodes(root, "")));
    }
    return new Template(file, List.copyOf(all.values()));
  }

  /** The lines up to the end of what was begun; for a section that is the next one. */
  private List<Node> nodes(Vocabulary here, String begun) {
    List<Node> nodes = new ArrayList<>();
    while (at < lines.size()) {
      String line = line();
      if (line.isEmpty() || line.startsWith("#") || line.startsWith("\uFEFF#")) {
        at++;
        continue;
      }
      if (ends(line, begun)) {
        return nodes;
      }
      nodes.add(node(line, here));
    }
    if (!begun.isEmpty()) {
      at = lines.size() - 1;
      throw wrong("unended", begun);
    }
    return nodes;
  }

  private boolean ends(String line, String begun) {
    boolean section = SECTION.matcher(line).matches();
    boolean end = line.equals("完") || line.equals("否则");
    if (begun.isEmpty() && end) {
      throw wrong("unbegun", line);
    }
    if (!begun.isEmpty() && section) {
      throw wrong("unended", begun);
    }
    return section || end;
  }

  private Node node(String line, Vocabulary here) {
    Matcher paragraph = PARAGRAPH.matcher(line);
    Matcher heading = HEADING.matcher(line);
    Matcher title = TITLE.matcher(line);
    Matcher page = PAGE.matcher(line);
    Matcher insert = INSERT.matcher(line);
    Node node;
    if (EACH.matcher(line).matches() || WHEN.matcher(line).matches()) {
      return block(line, here);
    } else if (paragraph.matches()) {
      if (!paragraphs.add(paragraph.group(1))) {
        throw wrong("paragraphTwice", paragraph.group(1));
      }
      node =
          new Node.Paragraph(
              paragraph.group(1), paragraph.group(2) != null, phrase(paragraph.group(3), here));
    } else if (heading.matches()) {
      node = new Node.Heading(LEVELS.indexOf(heading.group(1)), phrase(heading.group(2), here));
    } else if (title.matches()) {
      node = new Node.Title(title.group(1).equals("标题"), phrase(title.group(2), here));
    } else if (page.matches()) {
      node = new Node.NewPage(page.group(1).equals("横"), page.group(2) != null);
    } else if (insert.matches()) {
      if (!here.hasPart(insert.group(1))) {
        throw unknown("part", insert.group(1), here.partNames());
      }
      node = new Node.Insert(insert.group(1));
    } else if (line.equals("目录")) {
      node = new Node.Contents();
    } else {
      throw wrong("line", line);
    }
    at++;
    return node;
  }

  /** 每个, 如有 and 如无 with all that belongs to them. */
  private Node block(String line, Vocabulary here) {
    int begin = at;
    at++;
    Matcher each = EACH.matcher(line);
    Node node;
    if (each.matches()) {
      at = begin;
      Vocabulary item = new Checked(here).item(here, each.group(1));
      at++;
      node = new Node.Each(each.group(1), nodes(item, line));
      if (!line().equals("完")) {
        throw wrong("unbegun", line());
      }
    } else {
      Matcher when = WHEN.matcher(line);
      if (!when.matches()) {
        throw new IllegalStateException(line);
      }
      at = begin;
      new Checked(here).known(here, when.group(2));
      at++;
      List<Node> nodes = nodes(here, line);
      List<Node> otherwise = List.of();
      if (line().equals("否则")) {
        at++;
        otherwise = nodes(here, line);
        if (!line().equals("完")) {
          throw wrong("unbegun", line());
        }
      }
      node = new Node.When(when.group(2), when.group(1).equals("如有"), nodes, otherwise);
    }
    at++;
    return node;
  }

  private List<Piece> phrase(String text, Vocabulary here) {
    return new PhraseParser(text.strip(), new Checked(here)).parse();
  }

  private String line() {
    return lines.get(at).strip();
  }

  private Refusal wrong(String how, String what) {
    return new Refusal("report.template." + how, file, at + 1, what);
  }

  private Refusal unknown(String what, String name, List<String> there) {
    return new Refusal("report.template." + what, file, at + 1, name, String.join("、", there));
  }

  /** The names that a line at the present place may use. */
  private final class Checked implements PhraseParser.Names {
    private final Vocabulary vocabulary;

    Checked(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    @Override
    public Vocabulary vocabulary() {
      return vocabulary;
    }

    @Override
    public void value(Vocabulary here, String name) {
      boolean annex =
          name.startsWith(OF_ANNEX) && sections.contains(name.substring(OF_ANNEX.length()));
      if (!here.hasValue(name) && !annex) {
        throw unknown("value", name, here.valueNames());
      }
    }

    @Override
    public void known(Vocabulary here, String name) {
      boolean section =
          name.startsWith(OF_SECTION) && sections.contains(name.substring(OF_SECTION.length()));
      if (!here.hasValue(name) && here.item(name) == null && !section) {
        List<String> there = new ArrayList<>(here.listNames());
        there.addAll(here.valueNames());
        throw unknown("condition", name, there);
      }
    }

    @Override
    public Vocabulary item(Vocabulary here, String list) {
      Vocabulary item = here.item(list);
      if (item == null) {
        throw unknown("list", list, here.listNames());
      }
      return item;
    }

    @Override
    public Refusal wrong(String how, String what) {
      return TemplateParser.this.wrong(how, what);
    }
  }
}
