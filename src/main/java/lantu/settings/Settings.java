package lantu.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The settings of one workspace. Not thread-safe: the screen's thread owns them. */
public final class Settings {
  private final SettingsFile file;
  private final SortedMap<String, String> texts;
  private final @Nullable Path setAside;

  private Settings(SettingsFile file, SortedMap<String, String> texts, @Nullable Path setAside) {
    this.file = file;
    this.texts = texts;
    this.setAside = setAside;
  }

  /**
   * Opens the settings kept in a file; one that is not there yet holds none. A file that cannot be
   * understood is renamed beside its place, and the settings start empty.
   *
   * @param path the file, in the workspace folder
   * @param clock stamps the name of a file set aside
   */
  public static Settings open(Path path, Clock clock) {
    SettingsFile file = new SettingsFile(path);
    try {
      return new Settings(file, file.read(), null);
    } catch (DamagedSettingsException e) {
      return new Settings(file, SettingsFile.none(), file.setAside(clock.instant()));
    }
  }

  /** Where a damaged file was put when these settings were opened; empty in the usual case. */
  public Optional<Path> setAside() {
    return Optional.ofNullable(setAside);
  }

  /** The value of a setting. */
  public <T> T get(Setting<T> setting) {
    String text = texts.get(setting.key());
    if (text == null) {
      return setting.fallback();
    }
    try {
      return setting.read().apply(text);
    } catch (IllegalArgumentException e) {
      return setting.fallback();
    }
  }

  /** Changes a setting; {@link #save} makes it last. */
  public <T> void put(Setting<T> setting, T value) {
    texts.put(setting.key(), setting.write().apply(value));
  }

  /**
   * Writes the settings; on return they are on disk.
   *
   * @throws lantu.value.Refusal if it cannot be written; the old file is whole
   */
  public void save() {
    file.write(texts);
  }
}
