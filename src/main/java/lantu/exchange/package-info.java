/**
 * Plans and tables in and out. Reading gives records or a refusal that names the place in the file;
 * nothing here writes the store.
 *
 * <p>{@link lantu.exchange.PlanJson} is the documented plan format {@code lantu-plan} version 4;
 * {@link lantu.exchange.EditJson} writes edits in its terms; {@link lantu.exchange.TargetWordings}
 * reads what the words of a target mean. Does not belong here: SQL, screens, reports.
 */
@NullMarked
package lantu.exchange;

import org.jspecify.annotations.NullMarked;
