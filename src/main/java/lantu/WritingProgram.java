package lantu;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantu.report.apart.WritingLoop;

/** This program, started a second time beside its window to write reports. */
final class WritingProgram {
  /** Asks for it; no command of the user's begins with two strokes. */
  static final String ARGUMENT = "--write-reports";

  private static final long PATIENCE_MILLIS = 10_000;

  private WritingProgram() {}

  /** How to start it: by the same Java, from the same files. */
  static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(java(Path.of(System.getProperty("java.home"), "bin")).toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true"));
    String classPath = System.getProperty("java.class.path");
    Path archive = Path.of(classPath.split(File.pathSeparator, 2)[0]).resolveSibling("lantu.jsa");
    if (Files.isRegularFile(archive)) {
      command.add("-XX:SharedArchiveFile=" + archive);
    }
    for (String property : List.of("lantu.home", "java.library.path")) {
      String value = System.getProperty(property);
      if (value != null) {
        command.add("-D" + property + "=" + value);
      }
    }
    command.addAll(List.of("-cp", classPath, Launcher.class.getName(), ARGUMENT));
    return command;
  }

  /** On Windows the one that opens no console. */
  private static Path java(Path folder) {
    Path windows = folder.resolve("javaw.exe");
    return Files.isRegularFile(windows) ? windows : folder.resolve("java");
  }

  /** Writes what it is asked for, until nothing is asked for. */
  static void run(Lantu lantu) throws IOException {
    // Answers go through the pipe, so nothing else may.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    try (FileInputStream requests = new FileInputStream(FileDescriptor.in);
        FileOutputStream answers = new FileOutputStream(FileDescriptor.out)) {
      new WritingLoop(lantu::writers, PATIENCE_MILLIS).run(requests, answers);
    }
  }
}
