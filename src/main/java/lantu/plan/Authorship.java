package lantu.plan;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a change and why.
 *
 * @param who the user's display name
 * @param why the reason; null where none was given
 */
public record Authorship(String who, @Nullable String why) {}
