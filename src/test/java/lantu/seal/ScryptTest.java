package lantu.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key derivation gives what RFC 7914 prints. */
class ScryptTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          password,     NaCl,           1024,  8, 16, fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
          pleaseletmein, SodiumChloride, 16384, 8, 1, 7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
          """)
  void theVectorsOfTheStandardHold(
      String password, String salt, int n, int r, int p, String expected) {
    byte[] key =
        new Scrypt(n, r, p)
            .derive(
                password.getBytes(StandardCharsets.UTF_8),
                salt.getBytes(StandardCharsets.UTF_8),
                64);

    assertThat(HexFormat.of().formatHex(key)).isEqualTo(expected);
  }

  @Test
  void aCostThatWouldTakeAllMemoryIsRefused() {
    assertThatThrownBy(() -> new Scrypt(1 << 24, 8, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scrypt(1000, 8, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scrypt(1024, 8, 1000))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
