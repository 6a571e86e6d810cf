package lantu.ui.shell;

import java.util.function.Consumer;
import lantu.ui.control.Place;

/**
 * What the workbench leads to and does not hold itself.
 *
 * @param review begins the review view
 * @param manual opens the manual at the page on a screen
 * @param settings opens the settings
 * @param password sets, changes or removes the password of the workspace
 */
record Outside(
    Runnable review, Consumer<Place> manual, Runnable settings, Consumer<Action> password) {
  /** Leads nowhere, for pictures. */
  static final Outside NOWHERE = new Outside(() -> {}, place -> {}, () -> {}, action -> {});
}
