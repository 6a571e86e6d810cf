package lantu.review;

/** What a page of a review shows. */
public enum PageKind {
  /** 总体情况: counts by status, completeness. */
  STANDING(false),
  /** 先谈这些: the targets that lag, and those that cannot be judged. */
  TALK(false),
  /** One indicator; the code is the indicator's. */
  INDICATOR(true),
  /** One zone; the code is the area's. */
  ZONE(true),
  /** One chart; the code is its name in the catalogue. */
  CHART(true),
  /** All open findings of the consistency check. */
  FINDINGS(false),
  /** One finding; the code is its rule and subject. */
  FINDING(true);

  private final boolean coded;

  PageKind(boolean coded) {
    this.coded = coded;
  }

  /** Whether a code says which one. */
  public boolean coded() {
    return coded;
  }
}
