package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBytesTest {
  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \uFEFF",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "GB18030, ''",
    "GBK, ''"
  })
  void textComesBackWhateverItWasSavedIn(String charset, String mark) {
    byte[] bytes = (mark + "指标\t2021年\n平方米").getBytes(Charset.forName(charset));

    assertThat(TextBytes.read(bytes)).isEqualTo("指标\t2021年\n平方米");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThatThrownBy(() -> TextBytes.read(new byte[] {'a', (byte) 0x81, 0x00, (byte) 0xFF}))
        .isInstanceOfSatisfying(
            Refusal.class, why -> assertThat(why.key()).isEqualTo("exchange.notText"));
  }

  @Test
  void twoEncodingsInOneFileAreRefusedWithTheLine() {
    byte[] first = "指标\t2021年\n绿地面积\t1\n".getBytes(Charset.forName("GBK"));
    byte[] second = "三级税收收入\t119.39\n".getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);

    assertThatThrownBy(() -> TextBytes.read(both))
        .isInstanceOfSatisfying(
            Refusal.class,
            why -> {
              assertThat(why.key()).isEqualTo("exchange.mixedText");
              assertThat(why.arguments()).containsExactly(3);
            });
  }

  @Test
  void signsThatCannotBeSeenAreLeftOut() {
    byte[] bytes = "绿\u202E地\u200F面\u0007积\r\n".getBytes(StandardCharsets.UTF_8);

    assertThat(TextBytes.read(bytes)).isEqualTo("绿地面积\r\n");
  }

  @Test
  void theShippedPlanInGbkIsReadAsItIs() {
    String all = new String(PlanJson.write(PlanJson.shipped()), StandardCharsets.UTF_8);

    assertThat(TextBytes.read(all.getBytes(Charset.forName("GB18030")))).isEqualTo(all);
  }
}
