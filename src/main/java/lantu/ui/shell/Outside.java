package lantu.ui.shell;

import java.util.function.Consumer;
import lantu.ui.control.Place;

/**
 * What the workbench leads to and does not hold itself.
 *
 * @param review begins the review view
 * @param manual opens the manual at the page on a screen
 * @param settings opens the settings
 */
record Outside(Runnable review, Consumer<Place> manual, Runnable settings) {
  /** Leads nowhere, for pictures. */
  static final Outside NOWHERE = new Outside(() -> {}, place -> {}, () -> {});
}
