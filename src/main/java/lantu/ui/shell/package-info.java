/**
 * The main window: navigation, search, actions, save state, and the tour that photographs every
 * screen.
 *
 * <p>Contract: screens are handed in ready to be made, by {@link lantu.ui.control.Place}; the
 * window knows nothing of what they show. Does not belong here: any feature, opening the store.
 */
@NullMarked
package lantu.ui.shell;

import org.jspecify.annotations.NullMarked;
