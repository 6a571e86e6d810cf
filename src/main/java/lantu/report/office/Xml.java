package lantu.report.office;

/** XML as it is put together: elements closed in their order, words escaped. */
final class Xml {
  private final StringBuilder text = new StringBuilder();

  /** Adds markup as it stands. */
  Xml raw(String markup) {
    text.append(markup);
    return this;
  }

  /** Adds an empty element with the one attribute that chart elements have. */
  Xml val(String name, Object value) {
    text.append("<c:").append(name).append(" val=\"").append(value).append("\"/>");
    return this;
  }

  /** Adds an element with words in it. */
  Xml words(String name, String words) {
    text.append('<').append(name).append('>');
    text.append(escaped(words));
    text.append("</").append(name).append('>');
    return this;
  }

  /** Words as they may stand in text and in attributes. */
  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
