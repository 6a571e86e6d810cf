package lantu.ui.indicators;

import java.nio.file.Path;
import lantu.text.Messages;
import lantu.ui.control.Stand;
import lantu.ui.theme.Theme;
import org.junit.jupiter.api.Test;

class LookTest {
  @Test
  void look() {
    for (Theme theme : Theme.values()) {
      for (boolean sample : new boolean[] {false, true}) {
        var session = sample ? Stand.sampleSession() : Stand.session();
        IndicatorsScreen screen =
            Stand.onFx(() -> new IndicatorsScreen(session, Messages.chinese(), (a, b) -> {}));
        Stand stand = Stand.show(screen, theme, 1240, 812);
        Stand.onFx(
            () -> {
              screen.reveal("I11");
              return screen;
            });
        if (sample) {
          Stand.onFx(
              () -> {
                ((javafx.scene.control.ToggleButton)
                        screen.node().lookupAll(".segment").stream()
                            .filter(
                                n ->
                                    ((javafx.scene.control.ToggleButton) n).getText().equals("按类别"))
                            .findFirst()
                            .get())
                    .fire();
                return screen;
              });
        }
        stand.draw(Path.of("/tmp/shots/indicators-" + theme + "-" + sample + ".png"));
        stand.close();
      }
    }
  }
}
