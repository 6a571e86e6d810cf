package lantu.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficeGateTest {
  @TempDir private Path folder;

  static Stream<Map.Entry<String, HostileOffice.Case>> hostile() {
    return HostileOffice.all().entrySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void aDocumentMadeToHarmIsRefusedWithWhatIsWrong(Map.Entry<String, HostileOffice.Case> one) {
    assertThatThrownBy(() -> OfficeGate.check(one.getValue().bytes(), "表.docx"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).as(one.getKey()).isEqualTo(one.getValue().key());
              assertThat(Messages.chinese().sentence(refusal)).contains("表.docx", "没有改动");
            });
  }

  @Test
  void linksToThePublicTemplatesOnThisMachineAndDataOfChartsAreNoHarm() {
    assertThatCode(() -> OfficeGate.check(HostileOffice.harmless(), "表.docx"))
        .doesNotThrowAnyException();
  }

  @Test
  void anArchiveThatGrowsIsLeftAsSoonAsItIsTooLarge() {
    byte[] bomb = new RawZip().add("a", new byte[64 * 1024 * 1024]).bytes();
    AtomicLong seen = new AtomicLong();

    assertThatThrownBy(
            () ->
                ZipGate.check(
                    bomb,
                    "弹.zip",
                    new ZipLimits(10, 3 * 1024 * 1024, 100_000),
                    (part, content) -> count(content, seen)))
        .isInstanceOfSatisfying(
            Refusal.class, why -> assertThat(why.key()).isEqualTo("gate.zip.inflates"));
    assertThat(seen.get()).isLessThanOrEqualTo(3 * 1024 * 1024);
  }

  @Test
  void aSoundArchiveOnDiskPassesAndNamesItsParts() throws IOException {
    Path file = folder.resolve("规划.lantu");
    Files.write(file, new RawZip().add("plan.json", "{}").add("evidence/一.pdf", "x").bytes());

    assertThat(ZipGate.check(file, ZipLimits.PACKAGE))
        .isEqualTo(List.of("plan.json", "evidence/一.pdf"));
  }

  @Test
  void anArchiveThatIsCutShortAnywhereIsRefused() {
    byte[] whole = new RawZip().add("plan.json", "{}").add("b", "b").bytes();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> ZipGate.check(cut, "a", ZipLimits.PACKAGE, (part, content) -> {}))
          .isInstanceOf(Refusal.class);
    }
  }

  private static void count(InputStream content, AtomicLong seen) throws IOException {
    byte[] some = new byte[8192];
    for (int read = content.read(some); read >= 0; read = content.read(some)) {
      seen.addAndGet(read);
    }
  }
}
