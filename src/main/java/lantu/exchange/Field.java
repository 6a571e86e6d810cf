package lantu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import lantu.text.NumberText;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** A place in a JSON document that knows its path, so that a refusal can name it. */
final class Field {
  /** A number with an exponent, or with more digits than anyone types: as a program writes it. */
  private static final Pattern WRITTEN =
      Pattern.compile("-?\\d{1,80}(\\.\\d{1,80})?(E[+-]?\\d{1,3})?");

  private final String file;
  private final String path;
  private final JsonNode node;

  Field(String file, String path, JsonNode node) {
    this.file = file;
    this.path = path;
    this.node = node;
  }

  Field at(String name) {
    JsonNode child = node.get(name);
    return new Field(
        file, path.isEmpty() ? name : path + "." + name, child == null ? NullNode.instance : child);
  }

  boolean absent() {
    return node.isNull();
  }

  String text() {
    if (!node.isTextual() || node.textValue().isBlank()) {
      throw wrong("exchange.expected.text");
    }
    return node.textValue();
  }

  /** Any text, also a blank one: for remarks, which are nobody's name. */
  String remark() {
    return node.isTextual() ? node.textValue() : text();
  }

  int integer() {
    if (!node.isInt()) {
      throw wrong("exchange.expected.integer");
    }
    return node.intValue();
  }

  /** A whole number that may be larger than an integer, not negative. */
  long large() {
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      throw wrong("exchange.expected.integer");
    }
    return node.longValue();
  }

  boolean flag() {
    if (!node.isBoolean()) {
      throw wrong("exchange.expected.flag");
    }
    return node.booleanValue();
  }

  /** A number written as text, by a program or a person, digit for digit. */
  BigDecimal decimal() {
    try {
      String text = text();
      return WRITTEN.matcher(text).matches() ? new BigDecimal(text) : NumberText.parse(text);
    } catch (Refusal e) {
      throw wrong("exchange.expected.decimal");
    }
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String name = text();
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw wrong("exchange.expected.constant");
    }
  }

  LocalDate date() {
    return parsed(LocalDate::parse);
  }

  /** Reads with {@code how} whatever the text forms, such as a date or a measure reference. */
  <T> T parsed(Function<String, T> how) {
    String text = text();
    try {
      return how.apply(text);
    } catch (RuntimeException e) {
      throw wrong("exchange.expected.form");
    }
  }

  <T> @Nullable T optional(Function<Field, T> how) {
    return absent() ? null : how.apply(this);
  }

  /** What is made of this; where its parts do not fit each other the refusal names this place. */
  <T> T made(Function<Field, T> how) {
    try {
      return how.apply(this);
    } catch (IllegalArgumentException e) {
      throw new Refusal(e, "exchange.expected.sense", file, path);
    }
  }

  /** The elements of a list; an absent list has none. */
  <T> List<T> each(Function<Field, T> how) {
    if (absent()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw wrong("exchange.expected.list");
    }
    List<T> all = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      all.add(new Field(file, path + "[" + (i + 1) + "]", node.get(i)).made(how));
    }
    return all;
  }

  private Refusal wrong(String key) {
    return new Refusal(key, file, path, node.isNull() ? "" : node.asText());
  }
}
