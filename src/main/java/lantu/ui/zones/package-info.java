/**
 * 三大功能区: what the three zones are to bring and have brought of one indicator, and whether their
 * numbers make the district's.
 *
 * <p>Contract: it only reads, and follows every change of the plan; each sum shows its working.
 * Only {@link lantu.ui.zones.ZonesScreen} is public. Does not belong here: typing figures, drawing
 * charts.
 */
@NullMarked
package lantu.ui.zones;

import org.jspecify.annotations.NullMarked;
