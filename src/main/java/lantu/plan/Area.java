package lantu.plan;

import org.jspecify.annotations.Nullable;

/**
 * The district, a zone or a subdistrict.
 *
 * @param code its code, unique in the plan
 * @param name its name on screen
 * @param kind what it is
 * @param parent the area it is part of; null for the district
 */
public record Area(AreaCode code, String name, AreaKind kind, @Nullable AreaCode parent) {}
