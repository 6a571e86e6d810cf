package lantu.plan;

/**
 * What a verdict is about.
 *
 * @param indicator the indicator
 * @param area the area
 * @param cutOff the day it is judged for
 */
public record VerdictKey(IndicatorCode indicator, AreaCode area, CutOff cutOff) {}
