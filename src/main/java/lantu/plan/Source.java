package lantu.plan;

import org.jspecify.annotations.Nullable;

/**
 * 来源: where a figure or a target comes from.
 *
 * @param code its code, unique in the plan
 * @param title as shown to the reader
 * @param section the section of the plan document it points to; null for any other source
 */
public record Source(SourceCode code, String title, @Nullable Integer section) {}
