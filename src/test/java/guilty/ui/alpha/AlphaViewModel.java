package guilty.ui.alpha;

import guilty.ui.beta.Beta;
import javafx.scene.Node;

/** Breaks two rules on purpose: a feature sees another, a view model sees the scene. */
public final class AlphaViewModel {
  private AlphaViewModel() {}

  static Node scene(Beta other) {
    return other.node();
  }
}
