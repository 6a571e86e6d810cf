package guilty.ui.beta;

import guilty.ui.alpha.AlphaViewModel;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Breaks a rule on purpose: it closes a cycle. */
public final class Beta {
  /** The way back. */
  static final Class<?> BACK = AlphaViewModel.class;

  /** Some node. */
  public Node node() {
    return new Region();
  }
}
