package lantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive of classes makes the start quicker and nothing else: with the very options that the
 * launchers have, a jar that was replaced runs as it is now, and an archive that is missing, of
 * another program or damaged does no harm and says nothing.
 */
@BesideWindows
class ClassArchiveTest {
  private static final int LONGEST_START = 120;

  @TempDir private Path folder;

  private Path jar;
  private Path archive;

  @BeforeEach
  void build() throws Exception {
    jar = folder.resolve("程序 一.jar");
    archive = folder.resolve("lantu.jsa");
    jar(jar, "old");
    assertThat(run("-XX:ArchiveClassesAtExit=" + archive)).isEqualTo("old");
    assertThat(archive).isNotEmptyFile();
  }

  @Test
  void theArchiveIsUsedWhileItFits() throws Exception {
    assertThat(
            run(
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:class+load:file=" + folder.resolve("log")))
        .isEqualTo("old");
    assertThat(Files.readString(folder.resolve("log")))
        .containsPattern("Said source: shared objects file \\(top\\)");
  }

  @Test
  void aJarThatWasReplacedRunsAsItIsNow() throws Exception {
    long size = Files.size(jar);
    jar(jar, "new");
    // The new one is of the same size and later, as every replaced file is.
    assertThat(Files.size(jar)).isEqualTo(size);
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));

    assertThat(run("-XX:SharedArchiveFile=" + archive)).isEqualTo("new");
  }

  @Test
  void anArchiveThatIsMissingForeignOrDamagedDoesNoHarm() throws Exception {
    Path other = folder.resolve("other.jar");
    jar(other, "other");
    assertThat(runOf(other, "-XX:SharedArchiveFile=" + archive)).isEqualTo("other");

    byte[] bytes = Files.readAllBytes(archive);
    Files.write(archive, List.of("no archive"), StandardCharsets.UTF_8);
    assertThat(run("-XX:SharedArchiveFile=" + archive)).isEqualTo("old");
    try (OutputStream out = Files.newOutputStream(archive)) {
      out.write(bytes, 0, bytes.length / 2);
    }
    assertThat(run("-XX:SharedArchiveFile=" + archive)).isEqualTo("old");

    Files.delete(archive);
    assertThat(run("-XX:SharedArchiveFile=" + archive)).isEqualTo("old");
  }

  /** A program that says a word. */
  private void jar(Path into, String word) throws IOException {
    Path source = Files.createDirectories(folder.resolve(word)).resolve("Said.java");
    Files.writeString(
        source,
        "public class Said { public static void main(String[] a) { System.out.print(\""
            + word
            + "\"); } }");
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
        .isZero();
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(into))) {
      out.setMethod(ZipOutputStream.DEFLATED);
      out.setLevel(0);
      ZipEntry entry = new ZipEntry("Said.class");
      entry.setTime(0);
      out.putNextEntry(entry);
      out.write(Files.readAllBytes(source.resolveSibling("Said.class")));
      out.closeEntry();
    }
  }

  private String run(String... options) throws Exception {
    return runOf(jar, options);
  }

  /** Everything that the program prints, to either stream. */
  private String runOf(Path program, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(shipped());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", program.toString(), "Said"));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(LONGEST_START, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    return Files.readString(said);
  }

  /** The options that the launchers start the program with, as the build has them. */
  private static List<String> shipped() throws IOException {
    String build = Files.readString(Path.of("pom.xml"));
    String options =
        property(build, "jvm.options").replace("${jvm.access}", property(build, "jvm.access"));
    return List.of(options.split(" "));
  }

  private static String property(String build, String name) {
    Matcher value = Pattern.compile("<" + name + ">([^<]+)</").matcher(build);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }
}
