package lantu.seal;

import org.jspecify.annotations.Nullable;

/** Where the password of a workspace comes from, asked only if it has one. */
@FunctionalInterface
public interface PasswordSource {
  /** Knows none. */
  PasswordSource NONE = wrong -> null;

  /**
   * The password.
   *
   * @param wrong how many were wrong before
   * @return what whoever gets it wipes; null to give up
   */
  char @Nullable [] password(int wrong);
}
