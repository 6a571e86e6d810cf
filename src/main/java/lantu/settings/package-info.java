/**
 * What a workspace remembers about the way it is used: typed settings and their file.
 *
 * <p>Contract: a setting is declared by the package that uses it; an unreadable value counts as not
 * set; the file is replaced whole or not at all; a damaged file is set aside, never overwritten.
 * Does not belong here: plan data, anything that a report depends on.
 */
@NullMarked
package lantu.settings;

import org.jspecify.annotations.NullMarked;
