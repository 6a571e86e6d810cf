package lantu.plan;

/**
 * The part of an indicator's target that one area is to bring.
 *
 * @param area the area
 * @param section the section that states it
 * @param target the target, in the indicator's unit
 */
public record AreaTarget(AreaCode area, int section, Target target) {}
