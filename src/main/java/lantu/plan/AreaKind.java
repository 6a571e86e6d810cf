package lantu.plan;

/** What an area is. */
public enum AreaKind {
  /** 全区: the whole district. */
  DISTRICT,
  /** 功能区: one of the functional zones. */
  ZONE,
  /** 街道. */
  SUBDISTRICT
}
