package lantu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lantu.report.template.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a template stand for at one place of a report. Whatever is given has to be in
 * the vocabulary against which templates are checked, so that the two cannot drift apart.
 */
final class Scope {
  private final @Nullable Scope outer;
  private final Vocabulary vocabulary;
  private final String id;
  private final Map<String, Supplier<List<Fact>>> values = new LinkedHashMap<>();
  private final Map<String, Supplier<List<Scope>>> lists = new LinkedHashMap<>();
  private final Map<String, Runnable> parts = new LinkedHashMap<>();

  private Scope(@Nullable Scope outer, Vocabulary vocabulary, String id) {
    this.outer = outer;
    this.vocabulary = vocabulary;
    this.id = id;
  }

  /** The outermost place. */
  static Scope root(Vocabulary vocabulary) {
    return new Scope(null, vocabulary, "");
  }

  /**
   * A place for an item of a list.
   *
   * @param name the list
   * @param code tells the item from the others of the list
   */
  Scope item(String name, String code) {
    Vocabulary item = vocabulary.item(name);
    if (item == null) {
      throw new IllegalArgumentException("no list " + name);
    }
    return new Scope(this, item, id + "/" + code);
  }

  /** Which item of which list the place is; empty for the outermost. */
  String id() {
    return id;
  }

  Scope value(String name, Object text) {
    return facts(name, () -> List.of(Fact.of(name, String.valueOf(text))));
  }

  /** A value that is worked out only where a template asks for it. */
  Scope value(String name, Supplier<@Nullable String> text, List<Origin> origins) {
    return facts(
        name,
        () -> {
          String words = text.get();
          return List.of(new Fact(name, words == null ? "" : words, "", origins));
        });
  }

  /** A number that was counted or worked out, and from what. */
  Scope number(String name, Object number, String basis) {
    return facts(name, () -> List.of(new Fact(name, String.valueOf(number), basis, List.of())));
  }

  /** A value whose text is the first fact's and under which the others stand too. */
  Scope facts(String name, Supplier<List<Fact>> facts) {
    if (!vocabulary.hasValue(name)) {
      throw new IllegalArgumentException("no value " + name);
    }
    values.put(name, facts);
    return this;
  }

  Scope list(String name, Supplier<List<Scope>> items) {
    if (vocabulary.item(name) == null) {
      throw new IllegalArgumentException("no list " + name);
    }
    lists.put(name, items);
    return this;
  }

  Scope part(String name, Runnable make) {
    if (!vocabulary.hasPart(name)) {
      throw new IllegalArgumentException("no part " + name);
    }
    parts.put(name, make);
    return this;
  }

  /** The facts of a value, its own text first; empty for a name that has no value here. */
  List<Fact> facts(String name) {
    Supplier<List<Fact>> own = values.get(name);
    if (own != null) {
      return own.get();
    }
    return outer == null ? List.of() : outer.facts(name);
  }

  /** The items of a list; empty also for a name that is no list here. */
  List<Scope> items(String name) {
    Supplier<List<Scope>> own = lists.get(name);
    if (own != null) {
      return own.get();
    }
    return outer == null ? List.of() : outer.items(name);
  }

  /** Puts a part into the report. */
  void insert(String name) {
    Runnable own = parts.get(name);
    if (own != null) {
      own.run();
    } else if (outer != null) {
      outer.insert(name);
    }
  }

  /** Whether there is anything of the name: a number that is not 0, words, an item. */
  boolean has(String name) {
    if (!items(name).isEmpty()) {
      return true;
    }
    List<Fact> facts = facts(name);
    return !facts.isEmpty()
        && !facts.getFirst().text().isEmpty()
        && !facts.getFirst().text().equals("0");
  }

  /** The names that have something here, for a test against the vocabulary. */
  List<String> names() {
    List<String> names = new ArrayList<>(values.keySet());
    names.addAll(lists.keySet());
    names.addAll(parts.keySet());
    lists.values().forEach(items -> items.get().forEach(item -> names.addAll(item.names())));
    return names;
  }
}
