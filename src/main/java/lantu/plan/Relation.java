package lantu.plan;

/**
 * 指标关系: that one indicator follows from another, so that the two can be held against each other.
 *
 * @param kind how
 * @param indicator the one that follows
 * @param of the one it follows from
 */
public record Relation(RelationKind kind, IndicatorCode indicator, IndicatorCode of) {}
