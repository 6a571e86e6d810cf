package lantu.settings;

/** The settings file is there but cannot be understood. */
final class DamagedSettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  DamagedSettingsException(String message, Throwable cause) {
    super(message, cause);
  }

  DamagedSettingsException(String message) {
    super(message);
  }
}
