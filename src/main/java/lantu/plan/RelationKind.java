package lantu.plan;

/** How one indicator follows from another. */
public enum RelationKind {
  /** 增速: it is the yearly growth rate, in percent, of the other. */
  GROWTH_OF,
  /** 密度: it is the other divided by a size that stays the same, such as an area. */
  DENSITY_OF,
  /** 子项: it is one of the parts that the other is made of. */
  PART_OF,
  /** 分子: it is a rate of which the other is the numerator. */
  NUMERATOR,
  /** 分母: it is a rate of which the other is the denominator. */
  DENOMINATOR
}
