package lantu.ui.control;

import org.jspecify.annotations.Nullable;

/** Lets one screen send the reader to another without knowing it. */
@FunctionalInterface
public interface Navigator {
  /**
   * Shows a screen and brings an object into view there.
   *
   * @param place the screen
   * @param code what {@link Screen#reveal} understands; null for nothing in particular
   */
  void go(Place place, @Nullable String code);
}
