package lantu.seal;

import lantu.value.Refusal;

/** The password of no workspace, for tests of what asks for one. */
public final class MemoryKeeper implements PasswordKeeper {
  private String password = "";

  @Override
  public boolean there() {
    return !password.isEmpty();
  }

  @Override
  public void check(char[] given) {
    if (!password.equals(new String(given))) {
      throw new Refusal("store.password.wrong");
    }
  }

  @Override
  public void set(char[] given) {
    password = new String(given);
  }

  @Override
  public void change(char[] old, char[] given) {
    check(old);
    password = new String(given);
  }

  @Override
  public void remove(char[] old) {
    check(old);
    password = "";
  }
}
