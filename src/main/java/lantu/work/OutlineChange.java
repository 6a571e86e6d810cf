package lantu.work;

import lantu.edit.Edit;
import org.jspecify.annotations.Nullable;

/**
 * A change of the outline, ready to be applied as one step.
 *
 * @param edit the change
 * @param part the part it is about, as it is called afterwards; for one that is deleted what stands
 *     nearest then; null where nothing is left
 */
public record OutlineChange(Edit edit, @Nullable OutlinePart part) {}
