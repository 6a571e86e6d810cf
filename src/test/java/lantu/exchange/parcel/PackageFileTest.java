package lantu.exchange.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lantu.BesideWindows;
import lantu.edit.PlanStep;
import lantu.exchange.PlanJson;
import lantu.plan.AreaCode;
import lantu.plan.CellEvidence;
import lantu.plan.Evidence;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.SamplePlans;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.value.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to a package comes back whole or not at all. */
@BesideWindows
class PackageFileTest {
  private static final char[] PASSWORD = "虹口 2025".toCharArray();
  private static final byte[] REPORT = "年报的内容".repeat(500).getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private static Evidence report() {
    return new Evidence("年报.pdf", Sha256.of(REPORT), REPORT.length);
  }

  private static Parcel parcel() {
    FigureKey key =
        new FigureKey(
            IndicatorCode.of("K01"), AreaCode.of("zone"), PlanYear.of(2022), Series.ACTUAL);
    Plan plan =
        SamplePlans.everyKind().withEvidence(List.of(new CellEvidence(key, List.of(report()))));
    return new Parcel(
        plan,
        List.of(
            new PlanStep(
                Instant.parse("2024-01-02T03:04:05.000000006Z"), "张三", null, List.of("{}")),
            new PlanStep(Instant.parse("2024-01-03T03:04:05Z"), "李四", "理由", List.of("a", "b"))),
        Instant.parse("2024-02-01T00:00:00Z"),
        "张三",
        List.of(report()),
        List.of("不在的.pdf"));
  }

  private Path written(char @Nullable [] password) {
    Path file = folder.resolve("规划.lantu");
    PackageFile.write(file, parcel(), one -> new ByteArrayInputStream(REPORT), password);
    return file;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatWasWrittenReadsBackEqual(boolean sealed) throws IOException {
    char[] password = sealed ? PASSWORD : null;
    Path file = written(password);

    Parcel read = PackageFile.read(file, password);

    assertThat(PackageFile.sealed(file)).isEqualTo(sealed);
    assertThat(PlanJson.write(read.plan())).isEqualTo(PlanJson.write(parcel().plan()));
    assertThat(read.steps()).isEqualTo(parcel().steps());
    assertThat(read.files()).isEqualTo(parcel().files());
    assertThat(read.missing()).isEqualTo(parcel().missing());
    List<byte[]> contents = new ArrayList<>();
    PackageFile.files(file, password, (name, in) -> contents.add(in.readAllBytes()));
    assertThat(contents).containsExactly(REPORT);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aSealedFileShowsNothingAndAWrongPasswordIsToldFromDamage() throws IOException {
    Path file = written(PASSWORD);
    byte[] bytes = Files.readAllBytes(file);
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotContain("plan.json", "steps.json", "evidence/")
        // The sign of an entry; two letters alone come up by chance in what is sealed.
        .doesNotContain("PK\u0003\u0004");

    refused("parcel.needsPassword", file, null);
    refused("parcel.password", file, "虹口 2024".toCharArray());

    // In the header, in the first chunk, and cut short: damage, with the right password.
    for (int at : new int[] {30, 400, bytes.length - 1}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      refused("parcel.damaged", file, PASSWORD);
    }
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
    refused("parcel.damaged", file, PASSWORD);
  }

  @Test
  void noByteCanChangeUnseen() throws IOException {
    Path file = written(null);
    byte[] bytes = Files.readAllBytes(file);
    Parcel whole = PackageFile.read(file, null);
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 60; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      try {
        // What a zip holds twice, such as the time of an entry, may be otherwise; never the
        // content.
        Parcel read = PackageFile.read(file, null);
        assertThat(read.steps()).isEqualTo(whole.steps());
        assertThat(PlanJson.write(read.plan())).isEqualTo(PlanJson.write(whole.plan()));
      } catch (Refusal refusal) {
        assertSaid(refusal);
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(40);
  }

  @Test
  void aFileThatCannotBeProvedLeavesTheOldOne() throws IOException {
    Path file = written(null);
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(
            () ->
                PackageFile.write(
                    file, parcel(), one -> new ByteArrayInputStream(new byte[] {1}), null))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("parcel.notProved"));

    assertThat(file).hasBinaryContent(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void hostilePackagesAreRefused() throws IOException {
    Path file = folder.resolve("a.lantu");
    Files.writeString(file, "不是规划包");
    refused("parcel.foreign", file, null);
    for (String name : List.of("../plan.json", "evidence/../../x", "/etc/passwd", "a.exe")) {
      Files.write(file, zip(name, new byte[] {1}));
      refused("parcel.hostile", file, null);
    }
    // A bomb: far more than its bytes can honestly hold.
    Files.write(file, zip("plan.json", new byte[40 << 20]));
    refused("parcel.hostile", file, null);
    Files.write(file, zip("manifest.json", "{\"format\":\"x\"}".getBytes(StandardCharsets.UTF_8)));
    refused("exchange.foreign", file, null);
    Files.write(file, twice(zip("plan.json", new byte[] {1})));
    refused("parcel.hostile", file, null);
  }

  @Test
  void anEntryTooManyIsRefused() throws IOException {
    Path file = written(null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry("evidence/" + Sha256.of(new byte[0])));
    }
    Files.write(file, bytes.toByteArray());

    refused("parcel.damaged", file, null);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  /** The local entry of a zip twice, which a zip library would not write. */
  private static byte[] twice(byte[] zip) {
    int end = 0;
    while (!(zip[end] == 'P' && zip[end + 1] == 'K' && zip[end + 2] == 1 && zip[end + 3] == 2)) {
      end++;
    }
    byte[] twice = Arrays.copyOf(zip, end + zip.length);
    System.arraycopy(zip, 0, twice, end, zip.length);
    return twice;
  }

  private static void refused(String key, Path file, char @Nullable [] password) {
    assertThatThrownBy(() -> PackageFile.read(file, password))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertSaid(refusal);
            });
  }

  private static void assertSaid(Refusal refusal) {
    for (Messages messages : List.of(Messages.chinese(), Messages.of(Locale.ENGLISH))) {
      assertThat(messages.sentence(refusal)).doesNotContain("{").doesNotContain("虹口 2025");
    }
  }
}
