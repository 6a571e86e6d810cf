package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
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
}
