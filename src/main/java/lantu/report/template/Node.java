package lantu.report.template;

import java.util.List;

/** A line of a template, with what belongs to it. */
public sealed interface Node {
  /**
   * 标题 or 副标题.
   *
   * @param main whether it is the title
   */
  record Title(boolean main, List<Piece> text) implements Node {
    /** Copies the list. */
    public Title {
      text = List.copyOf(text);
    }
  }

  /** 目录. */
  record Contents() implements Node {}

  /**
   * 换页.
   *
   * @param landscape whether the pages lie from here on
   * @param turning whether there is a new page only where the pages did not lie so already
   */
  record NewPage(boolean landscape, boolean turning) implements Node {}

  /**
   * 题一 to 题四, and 附件.
   *
   * @param level 1 to 4; 0 for an annex
   */
  record Heading(int level, List<Piece> text) implements Node {
    /** Copies the list. */
    public Heading {
      text = List.copyOf(text);
    }
  }

  /**
   * 段: a paragraph.
   *
   * @param name its own in the template, by which a rewritten one is found again
   * @param internal whether the public edition leaves it out
   */
  record Paragraph(String name, boolean internal, List<Piece> text) implements Node {
    /** Copies the list. */
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /** 插入: a table, a chart or another part that the program makes. */
  record Insert(String part) implements Node {}

  /** 每个 … 完: what stands between, for every item of a list. */
  record Each(String list, List<Node> nodes) implements Node {
    /** Copies the list. */
    public Each {
      nodes = List.copyOf(nodes);
    }
  }

  /** 如有 or 如无 … 否则 … 完. */
  record When(String name, boolean there, List<Node> nodes, List<Node> otherwise) implements Node {
    /** Copies the lists. */
    public When {
      nodes = List.copyOf(nodes);
      otherwise = List.copyOf(otherwise);
    }
  }
}
