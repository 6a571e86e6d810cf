/**
 * The workspace on disk: an embedded H2 database behind the ports of {@code lantu.plan} and {@code
 * lantu.edit}.
 *
 * <p>Contract: one writer; a change and its journal row are one transaction; whatever a method
 * returns from is forced to disk. The schema's version is read with one query, and the migration
 * library is loaded only when it is behind. Does not belong here: files other than the workspace's,
 * rules about plans.
 */
@NullMarked
package lantu.store;

import org.jspecify.annotations.NullMarked;
