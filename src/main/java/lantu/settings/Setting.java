package lantu.settings;

import java.util.Locale;
import java.util.function.Function;

/**
 * One thing that is remembered.
 *
 * @param key its name in the file, such as {@code window.theme}
 * @param fallback what counts while nothing readable is stored
 * @param read from the file's text; an {@link IllegalArgumentException} means unreadable
 * @param write to the file's text
 * @param <T> its type
 */
public record Setting<T>(
    String key, T fallback, Function<String, T> read, Function<T, String> write) {

  /** A whole number. */
  public static Setting<Integer> number(String key, int fallback) {
    return new Setting<>(key, fallback, Integer::valueOf, String::valueOf);
  }

  /** Any text. */
  public static Setting<String> text(String key, String fallback) {
    return new Setting<>(key, fallback, Function.identity(), Function.identity());
  }

  /** Yes or no. */
  public static Setting<Boolean> flag(String key, boolean fallback) {
    return new Setting<>(key, fallback, Setting::yesOrNo, String::valueOf);
  }

  /** One of the constants of an enum. */
  public static <E extends Enum<E>> Setting<E> choice(String key, E fallback) {
    return new Setting<>(
        key,
        fallback,
        text -> Enum.valueOf(fallback.getDeclaringClass(), text.toUpperCase(Locale.ROOT)),
        choice -> choice.name().toLowerCase(Locale.ROOT));
  }

  private static Boolean yesOrNo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false: " + text);
    };
  }
}
