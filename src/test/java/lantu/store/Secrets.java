package lantu.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import lantu.exchange.EditJson;
import lantu.seal.PasswordSource;
import lantu.seal.Scrypt;

/** What the tests of passwords do again and again. */
final class Secrets {
  static final String PASSWORD = "甲乙丙-Correct-7";

  /** So that a test takes no longer than it must; one takes the real cost. */
  static final Scrypt CHEAP = new Scrypt(16, 1, 1);

  private Secrets() {}

  static WorkspacePassword keeper(Path folder) {
    return new WorkspacePassword(folder, new EditJson(), CHEAP, FileSteps.REAL);
  }

  static Workspace open(Path folder, String password) {
    return Workspace.open(folder, new EditJson(), once(password));
  }

  /** Knows one password and no other. */
  static PasswordSource once(String password) {
    return wrong -> wrong == 0 ? password.toCharArray() : null;
  }

  /** The files in a folder that hold one of the texts, in whatever way it is written down. */
  static List<String> open(Path folder, List<String> texts) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(folder)) {
      byte[] all = Files.readAllBytes(file);
      String bytes = latin(all) + latin(inflated(all));
      for (String text : texts) {
        for (Charset charset :
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
          if (bytes.contains(latin(text.getBytes(charset)))) {
            found.add(folder.relativize(file) + ": " + text);
          }
        }
        if (bytes.contains(inDatabase(text))) {
          found.add(folder.relativize(file) + " (H2): " + text);
        }
      }
    }
    return found;
  }

  /** As the engine writes a text down, which is not quite UTF-8. */
  private static String inDatabase(String text) {
    StringBuilder bytes = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes.append(c);
      } else if (c >= 0x800) {
        bytes.append((char) (0xE0 | c >> 12)).append((char) (c >> 6 & 0x3F));
        bytes.append((char) (c & 0x3F));
      } else {
        bytes.append((char) (0xC0 | c >> 6)).append((char) (c & 0x3F));
      }
    }
    return bytes.toString();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** The content of the zips among the files, which no scan of bytes sees. */
  static byte[] inflated(byte[] zip) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (in.getNextEntry() != null) {
        in.transferTo(all);
      }
    }
    return all.toByteArray();
  }
}
