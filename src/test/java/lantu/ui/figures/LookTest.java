package lantu.ui.figures;

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
        FiguresScreen screen = Stand.onFx(() -> new FiguresScreen(session, Messages.chinese()));
        Stand stand = Stand.show(screen, theme, 1240, 812);
        Stand.onFx(
            () -> {
              screen.reveal("I06");
              return screen;
            });
        if (sample) {
          stand.type("12.5");
        }
        stand.draw(Path.of("/tmp/shots/figures-" + theme + "-" + sample + ".png"));
        stand.close();
      }
    }
  }
}
