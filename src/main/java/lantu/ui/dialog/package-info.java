/**
 * Asking and telling. Screens see {@link lantu.ui.dialog.DialogService} only, so that tests can
 * answer for the reader.
 *
 * <p>Contract: sentences come from the message bundles; the button that goes ahead carries the
 * action's name. Does not belong here: what is asked or told.
 */
@NullMarked
package lantu.ui.dialog;

import org.jspecify.annotations.NullMarked;
