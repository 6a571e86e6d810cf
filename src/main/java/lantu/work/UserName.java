package lantu.work;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import lantu.settings.Setting;
import lantu.settings.Settings;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The display name under which changes are journaled. The name given from outside counts most, then
 * the one that the user has said and the workspace's settings keep, then that of the system's
 * account. May be read on any thread; set on the thread that owns the settings.
 */
public final class UserName implements Supplier<String> {
  private static final Setting<String> NAME = Setting.text("user.name", "");
  private static final int LONGEST = 100;
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");

  private final Settings settings;
  private final @Nullable String given;
  private final String account;
  private volatile String said;

  /**
   * The name kept in the settings.
   *
   * @param given from outside, such as by a script; null for none
   * @param account the name of the system's account, or what stands for none
   */
  public UserName(Settings settings, @Nullable String given, String account) {
    this.settings = settings;
    this.given = given;
    this.account = account;
    this.said = settings.get(NAME);
  }

  @Override
  public String get() {
    return given != null ? given : said.isBlank() ? account : said;
  }

  /** Whether the user is still to be asked. */
  public boolean unknown() {
    return given == null && said.isBlank();
  }

  /** Whether it was given from outside, so that it cannot be changed here. */
  public boolean fixed() {
    return given != null;
  }

  /**
   * Takes the name that the user says, and keeps it.
   *
   * @throws Refusal {@code work.userName} if it is blank, longer than the journal holds or cannot
   *     be read, or if the settings cannot be written; the name is then as it was
   */
  public void say(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST || UNSEEN.matcher(stripped).find()) {
      throw new Refusal("work.userName", LONGEST);
    }
    String before = settings.get(NAME);
    settings.put(NAME, stripped);
    try {
      settings.save();
    } catch (Refusal refusal) {
      settings.put(NAME, before);
      throw refusal;
    }
    said = stripped;
  }
}
