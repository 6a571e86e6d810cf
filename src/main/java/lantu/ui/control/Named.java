package lantu.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Names what a box offers; nothing is read back, since what is offered is chosen and not typed.
 *
 * @param <T> what is offered
 */
public final class Named<T> extends StringConverter<T> {
  private final Function<T, String> name;

  /** Names by the function; where nothing is chosen there are no words. */
  public Named(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T item) {
    return item == null ? "" : name.apply(item);
  }

  @Override
  public @Nullable T fromString(String text) {
    return null;
  }
}
