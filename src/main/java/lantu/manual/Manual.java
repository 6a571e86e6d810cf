package lantu.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lantu.explain.MethodSection;
import lantu.explain.MethodText;
import lantu.plan.Plan;
import lantu.text.Messages;

/** The manual: its pages in reading order. It is Chinese in every language of the program. */
public final class Manual {
  /** The page on how targets are judged, which is told as the plan has it. */
  public static final String METHOD = "METHOD";

  private static final String FILE = "/assets/manual/manual_zh_CN.txt";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<ManualPage> pages;

  private Manual(List<ManualPage> pages) {
    this.pages = List.copyOf(pages);
  }

  /** The manual with the method of a plan. */
  public static Manual of(Plan plan, Messages messages) {
    List<ManualPage> pages = new ArrayList<>();
    for (ManualPage page : ManualText.pages(shipped())) {
      pages.add(page.key().equals(METHOD) ? withMethod(page, plan, messages) : page);
    }
    return new Manual(pages);
  }

  /** The pages in reading order. */
  public List<ManualPage> pages() {
    return pages;
  }

  /** The page with a key; empty if there is none. */
  public Optional<ManualPage> page(String key) {
    return pages.stream().filter(page -> page.key().equals(key)).findFirst();
  }

  /**
   * The pages on which each of the words stands, those with the first in the title before the
   * others; all pages for no words.
   */
  public List<ManualPage> find(String words) {
    List<String> each = words(words);
    if (each.isEmpty()) {
      return pages;
    }
    return pages.stream()
        .filter(page -> page.has(each))
        .sorted(Comparator.comparing((ManualPage page) -> !page.inTitle(each.getFirst())))
        .toList();
  }

  /** What is looked for, word by word. */
  public static List<String> words(String words) {
    return SPACES.splitAsStream(words.strip()).filter(word -> !word.isEmpty()).toList();
  }

  private static ManualPage withMethod(ManualPage page, Plan plan, Messages messages) {
    List<ManualBlock> blocks = new ArrayList<>(page.blocks());
    for (MethodSection section : new MethodText(plan, messages).sections()) {
      blocks.add(new ManualBlock.Heading(section.title()));
      section.paragraphs().forEach(text -> blocks.add(new ManualBlock.Paragraph(text)));
      MethodSection.Table table = section.table();
      if (table != null) {
        blocks.add(new ManualBlock.Table(table.head(), table.rows()));
      }
    }
    return new ManualPage(page.key(), page.title(), blocks);
  }

  private static List<String> shipped() {
    try (InputStream in = Manual.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no manual " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
