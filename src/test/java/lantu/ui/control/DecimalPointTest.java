package lantu.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class DecimalPointTest {
  @Test
  void aColumnMakesRoomForItsLongestFraction() {
    assertThat(DecimalPoint.decimals(List.of(number("1"), number("0.010"), number("2.5"))))
        .isEqualTo(3);
    assertThat(DecimalPoint.decimals(List.of(number("1E3")))).isZero();
    assertThat(DecimalPoint.decimals(List.of(number("0.123456789")))).isEqualTo(4);
  }

  @Test
  void pointsStandUnderEachOther() {
    double longFraction = pointFromEdge("10.25");

    assertThat(pointFromEdge("7.5")).isCloseTo(longFraction, within(0.01));
    assertThat(pointFromEdge("300")).isCloseTo(longFraction, within(0.01));
  }

  @Test
  void aColumnIsWideEnoughForItsLongestNumber() {
    double room =
        Stand.onFx(
            () ->
                DecimalPoint.room(List.of(number("1047.28"), number("12345")), Font.getDefault()));
    Text whole = new Text("12,345.00");
    whole.setFont(Font.getDefault());

    assertThat(room).isCloseTo(whole.getLayoutBounds().getWidth(), within(1.0));
    assertThat(Stand.onFx(() -> DecimalPoint.room(List.of(), Font.getDefault()))).isZero();
  }

  /** Distance of the point, or of the place where it would be, from the right edge. */
  private static double pointFromEdge(String text) {
    return Stand.onFx(
        () -> {
          Font font = Font.getDefault();
          int dot = text.indexOf('.');
          Text after = new Text(dot < 0 ? "" : text.substring(dot));
          after.setFont(font);
          return DecimalPoint.inset(number(text), 2, font) + after.getLayoutBounds().getWidth();
        });
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
