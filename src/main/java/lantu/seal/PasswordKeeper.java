package lantu.seal;

/**
 * Sets, changes and removes the password of a workspace that no program has open. However it is
 * interrupted, the workspace opens afterwards with exactly one: the old or the new. What is refused
 * has changed nothing, save where the refusal says that the rest is done at the next start.
 */
public interface PasswordKeeper {
  /** Whether there is one. */
  boolean there();

  /**
   * Makes sure that it is the one.
   *
   * @param password is not changed
   * @throws lantu.value.Refusal if it is not, there is none, or the key file is damaged
   */
  void check(char[] password);

  /**
   * Sets one: a backup is made, and everything is encrypted.
   *
   * @param password is not changed
   * @throws lantu.value.Refusal if there is one, it is empty, or it cannot be done
   */
  void set(char[] password);

  /**
   * Puts another in its place; the data stay as they are.
   *
   * @param old is not changed
   * @param password is not changed
   * @throws lantu.value.Refusal as {@link #check}, if it is empty, or if it cannot be done
   */
  void change(char[] old, char[] password);

  /**
   * Removes it: a backup is made, and everything is decrypted.
   *
   * @param old is not changed
   * @throws lantu.value.Refusal as {@link #check}, or if it cannot be done
   */
  void remove(char[] old);
}
