import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lists what an image bundles: {@code java installer/Inventory.java LIBRARIES FONTS RUNTIME VERSION
 * OUT} writes {@code sbom.json} (CycloneDX 1.6) and the folder {@code licences} with the text for
 * every part. A jar that {@code licences/parts.txt} does not know is an error, so that nothing goes
 * out unlisted.
 */
class Inventory {
  private static final Path TEXTS = Path.of("installer", "licences");
  private static final Pattern JAR =
      Pattern.compile("(.+?)-(\\d[\\w.]*?)(-(linux|win|mac)[\\w-]*)?\\.jar");
  private static final Pattern LICENCE =
      Pattern.compile("META-INF/(.*/)?[\\w.-]*(LICEN[CS]E|NOTICE|licenses)[\\w.-]*(\\.txt|\\.md)?");

  private record Known(String group, String licence, String holder) {}

  private record Part(String name, String version, String file, Known known, String sha256) {}

  public static void main(String[] arguments) throws Exception {
    Path libraries = Path.of(arguments[0]);
    Path out = Path.of(arguments[4]);
    Path licences = Files.createDirectories(out.resolve("licences"));
    Map<String, Known> known = known();
    List<Part> parts = new ArrayList<>();
    for (Path jar : files(libraries, ".jar")) {
      String file = jar.getFileName().toString();
      if (file.equals("lantu.jar")) {
        continue;
      }
      Matcher name = JAR.matcher(file);
      if (!name.matches() || !known.containsKey(name.group(1))) {
        throw new IllegalStateException("installer/licences/parts.txt 里没有 " + file);
      }
      parts.add(
          new Part(name.group(1), name.group(2), file, known.get(name.group(1)), sha256(jar)));
      texts(jar, licences.resolve(name.group(1)));
    }
    for (Path font : files(Path.of(arguments[1]), ".ttf")) {
      String file = font.getFileName().toString();
      String name = file.replaceAll("_.*", "");
      parts.add(
          new Part(
              name,
              "",
              file,
              new Known("google-fonts", "OFL-1.1", "The Noto Project Authors"),
              sha256(font)));
    }
    Files.copy(
        Path.of(arguments[1], "OFL.txt"),
        licences.resolve("OFL-1.1.txt"),
        StandardCopyOption.REPLACE_EXISTING);
    parts.add(runtime(Path.of(arguments[2])));
    for (String licence : parts.stream().map(part -> part.known().licence()).distinct().toList()) {
      Path text = TEXTS.resolve(licence + ".txt");
      if (Files.exists(text)) {
        Files.copy(text, licences.resolve(licence + ".txt"), StandardCopyOption.REPLACE_EXISTING);
      } else if (!licence.equals("OFL-1.1")) {
        throw new IllegalStateException("没有许可文本 " + text);
      }
    }
    Files.writeString(licences.resolve("README.txt"), list(parts));
    Files.writeString(out.resolve("sbom.json"), sbom(parts, arguments[3]));
    System.out.println(parts.size() + " 个部件：" + out.resolve("sbom.json") + "，" + licences);
  }

  private static Map<String, Known> known() throws IOException {
    Map<String, Known> known = new TreeMap<>();
    for (String line : Files.readAllLines(TEXTS.resolve("parts.txt"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] cells = line.split("\\|");
        known.put(cells[0], new Known(cells[1], cells[2], cells[3]));
      }
    }
    return known;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The texts that a jar carries itself. */
  private static void texts(Path jar, Path into) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
        if (LICENCE.matcher(entry.getName()).matches()) {
          Files.createDirectories(into);
          String name = entry.getName().replace("META-INF/", "").replace('/', '-');
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(
                in,
                into.resolve(name.contains(".") ? name : name + ".txt"),
                StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  /** The Java runtime; its own texts lie in its folder legal. */
  private static Part runtime(Path runtime) throws Exception {
    Path release = runtime.resolve("release");
    String version = "";
    String vendor = "";
    if (Files.exists(release)) {
      for (String line : Files.readAllLines(release)) {
        if (line.startsWith("JAVA_VERSION=")) {
          version = line.replaceAll(".*=\"?|\"", "");
        }
        if (line.startsWith("IMPLEMENTOR=")) {
          vendor = line.replaceAll(".*=\"?|\"", "");
        }
      }
    }
    Known known =
        new Known(
            "java",
            "GPL-2.0-with-classpath-exception",
            vendor.isEmpty() ? "Oracle and/or its affiliates" : vendor);
    return new Part(
        "openjdk", version, "runtime", known, Files.exists(release) ? sha256(release) : "");
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  private static String list(List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                "%s %s（%s）%n    %s，版权：%s%n"
                    .formatted(
                        part.name(),
                        part.version(),
                        part.file(),
                        part.known().licence(),
                        part.known().holder()))
        .collect(
            Collectors.joining(
                "",
                "本程序随附下列部件。许可全文在本文件夹里：以许可命名的是通用文本，以部件命名的文件夹是部件自带的文本；Java 的在 runtime/legal。\n\n",
                ""));
  }

  private static String sbom(List<Part> parts, String version) {
    String components =
        parts.stream().map(Inventory::component).collect(Collectors.joining(",\n    "));
    return """
    {
      "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
      "bomFormat": "CycloneDX",
      "specVersion": "1.6",
      "version": 1,
      "metadata": {
        "component": {"type": "application", "bom-ref": "lantu", "name": "lantu", "version": "%s"}
      },
      "components": [
        %s
      ]
    }
    """
        .formatted(version, components);
  }

  private static String component(Part part) {
    boolean jar = part.file().endsWith(".jar");
    String purl =
        "pkg:%s/%s/%s%s"
            .formatted(
                jar ? "maven" : "generic",
                part.known().group(),
                part.name(),
                part.version().isEmpty() ? "" : "@" + part.version());
    // Two files of one part, such as a library's own jar and the one for this system, differ in the
    // reference.
    String reference = purl + "#" + part.file();
    String hashes =
        part.sha256().isEmpty() || part.file().equals("runtime")
            ? ""
            : ", \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"%s\"}]"
                .formatted(part.sha256());
    return ("{\"type\": \"%s\", \"bom-ref\": \"%s\", \"group\": \"%s\", \"name\": \"%s\"%s,"
            + " \"copyright\": \"%s\", \"licenses\": [{\"license\": {\"%s\": \"%s\"}}],"
            + " \"purl\": \"%s\"%s}")
        .formatted(
            part.file().equals("runtime") ? "platform" : jar ? "library" : "file",
            reference,
            part.known().group(),
            part.name(),
            part.version().isEmpty() ? "" : ", \"version\": \"" + part.version() + "\"",
            part.known().holder(),
            // A licence that is no more exact than that has no identifier.
            part.known().licence().equals("BSD") ? "name" : "id",
            part.known().licence(),
            purl,
            hashes);
  }
}
