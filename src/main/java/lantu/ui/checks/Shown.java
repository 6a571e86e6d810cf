package lantu.ui.checks;

import lantu.assess.check.Finding;
import lantu.assess.check.Severity;

/** Which findings are listed. */
enum Shown {
  /** 待处理: neither in order nor signed off. */
  OPEN,
  /** 已签核. */
  SIGNED_OFF,
  /** 相符. */
  HOLDS,
  /** 全部. */
  ALL;

  boolean takes(Finding finding) {
    return switch (this) {
      case OPEN -> finding.open();
      case SIGNED_OFF -> finding.severity() != Severity.HOLDS && finding.signedOff();
      case HOLDS -> finding.severity() == Severity.HOLDS;
      case ALL -> true;
    };
  }
}
