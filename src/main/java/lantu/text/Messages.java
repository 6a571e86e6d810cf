package lantu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the product, by key. A bundle is read when the first of its keys is asked for.
 */
public final class Messages {
  private final String language;
  private final Map<String, Properties> bundles = new ConcurrentHashMap<>();
  private final Told told;
  private @Nullable ErrorCodes codes;

  private Messages(String language, Told told) {
    this.language = language;
    this.told = told;
  }

  /** The same messages; {@code told} hears of each failure that is put into words. */
  public Messages toldTo(Told told) {
    return new Messages(language, told);
  }

  /** The Chinese messages. */
  public static Messages chinese() {
    return new Messages("zh_CN", Told.NOBODY);
  }

  /** The language of the bundles: {@code zh_CN} or {@code en}. */
  public String language() {
    return language;
  }

  /** The messages of a locale: English for English, Chinese for every other. */
  public static Messages of(Locale locale) {
    return new Messages(locale.getLanguage().equals("en") ? "en" : "zh_CN", Told.NOBODY);
  }

  /**
   * The sentence of a key with its arguments put in, in the manner of {@link MessageFormat}.
   * Numbers are put in as their plain text, so that no grouping is added behind the caller's back.
   *
   * @throws IllegalArgumentException for an unknown key
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle(key.substring(0, key.indexOf('.'))).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    if (arguments.length == 0) {
      return pattern;
    }
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(plain);
  }

  /** The sentence of a key without arguments; empty for an unknown key of a known bundle. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(bundle(key.substring(0, key.indexOf('.'))).getProperty(key));
  }

  /** The name of an enum constant: key {@code term.<Type>.<CONSTANT>}. */
  public String term(Enum<?> constant) {
    return get("term." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /**
   * The sentence of a refusal with its short code behind it; where it holds the sentence of what it
   * came from, the code is that one's.
   */
  public String sentence(Refusal refusal) {
    String words = get(refusal.key(), refusal.arguments().toArray());
    String sentence = ErrorCodes.saidIn(words) ? words : get("dialog.coded", words, code(refusal));
    told.refused(refusal, sentence);
    return sentence;
  }

  /** The sentence of a failure that nobody foresaw; the key's sentence has a place for its code. */
  public String unforeseen(String key, Throwable failure) {
    String sentence = get(key, Unforeseen.code(failure));
    told.failed(failure, sentence);
    return sentence;
  }

  /**
   * What there is to know about a failure that was told, for whoever looks after the program; the
   * sentence itself where nothing was kept.
   */
  public String details(String sentence) {
    return told.details(sentence).orElse(sentence);
  }

  /** The short code of a refusal, such as {@code LT-2003}; the same in every language. */
  public synchronized String code(Refusal refusal) {
    ErrorCodes table = codes;
    if (table == null) {
      table = new ErrorCodes();
      codes = table;
    }
    return table.of(refusal.key());
  }

  private Properties bundle(String name) {
    return bundles.computeIfAbsent(name, this::read);
  }

  private Properties read(String name) {
    String path = "/assets/text/" + name + "_" + language + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no message bundle " + path);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
