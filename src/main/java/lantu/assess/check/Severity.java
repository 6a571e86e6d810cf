package lantu.assess.check;

/** How much a finding matters, the worst first. */
public enum Severity {
  /** 重要: it has to be settled before the figures are used. */
  SERIOUS,
  /** 待核实: it may be wrong; someone has to answer. */
  QUESTION,
  /** 提示: something is owed or worth knowing. */
  NOTE,
  /** 相符: it was checked and it holds. */
  HOLDS;

  /** One level worse, as for a binding indicator; what holds stays as it is. */
  public Severity raised() {
    return switch (this) {
      case SERIOUS, QUESTION -> SERIOUS;
      case NOTE -> QUESTION;
      case HOLDS -> HOLDS;
    };
  }
}
