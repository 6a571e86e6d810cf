package lantu.ui.shell;

import lantu.ui.control.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something the search field can lead to.
 *
 * @param kind what it is, for the reader
 * @param title its name
 * @param context where it stands; empty for none
 * @param place the screen that shows it
 * @param code what to reveal there; null for the screen itself
 */
record SearchHit(String kind, String title, String context, Place place, @Nullable String code) {}
