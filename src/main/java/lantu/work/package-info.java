/**
 * Use cases: what a person or a script asks the workbench to do, one class each, reading as its
 * steps. They see ports only, so each is tested without a database and without a screen.
 *
 * <p>Does not belong here: SQL, file formats, JavaFX.
 */
@NullMarked
package lantu.work;

import org.jspecify.annotations.NullMarked;
