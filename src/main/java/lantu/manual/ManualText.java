package lantu.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads pages from lines, one block a line: {@code # KEY title} begins a page; {@code ## } is a
 * heading, {@code - } a point, {@code 1. } a step, {@code | a | b |} a row of a table whose first
 * row is its head, {@code ![NAME] words} a picture, anything else a paragraph.
 */
final class ManualText {
  private static final Pattern PAGE = Pattern.compile("# (\\w+) (.+)");
  private static final Pattern STEP = Pattern.compile("(\\d+\\.) (.+)");
  private static final Pattern PICTURE = Pattern.compile("!\\[(\\w+)] (.+)");
  private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");
  private static final String POINT = "•";

  private final List<ManualPage> pages = new ArrayList<>();
  private final List<ManualBlock> blocks = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private String key = "";
  private String title = "";

  private ManualText() {}

  /**
   * The pages of the lines.
   *
   * @throws IllegalArgumentException for words before the first page
   */
  static List<ManualPage> pages(List<String> lines) {
    ManualText text = new ManualText();
    lines.forEach(text::line);
    text.endPage();
    return text.pages;
  }

  private void line(String line) {
    if (line.startsWith("|")) {
      rows.add(Arrays.stream(CELLS.split(line)).skip(1).toList());
      return;
    }
    endTable();
    Matcher page = PAGE.matcher(line);
    if (page.matches()) {
      endPage();
      key = page.group(1);
      title = page.group(2);
    } else if (!line.isBlank()) {
      if (key.isEmpty()) {
        throw new IllegalArgumentException("before the first page: " + line);
      }
      blocks.add(block(line));
    }
  }

  private static ManualBlock block(String line) {
    Matcher step = STEP.matcher(line);
    Matcher picture = PICTURE.matcher(line);
    if (line.startsWith("## ")) {
      return new ManualBlock.Heading(line.substring(3));
    }
    if (line.startsWith("- ")) {
      return new ManualBlock.Item(POINT, line.substring(2));
    }
    if (step.matches()) {
      return new ManualBlock.Item(step.group(1), step.group(2));
    }
    return picture.matches()
        ? new ManualBlock.Picture(picture.group(1), picture.group(2))
        : new ManualBlock.Paragraph(line);
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      blocks.add(new ManualBlock.Table(rows.getFirst(), rows.subList(1, rows.size())));
      rows.clear();
    }
  }

  private void endPage() {
    endTable();
    if (!key.isEmpty()) {
      pages.add(new ManualPage(key, title, blocks));
      blocks.clear();
    }
  }
}
