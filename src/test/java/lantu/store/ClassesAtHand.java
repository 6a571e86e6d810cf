package lantu.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import lantu.ReadyWorkspace;

/**
 * The classes of this build for a program that is started over and over: packed into jars, with an
 * archive of those that it loads, which takes a third off each start. Made once in each process.
 */
final class ClassesAtHand {
  private static List<String> made = List.of();

  private ClassesAtHand() {}

  /** What a program with these classes is started with. */
  static synchronized List<String> options() throws IOException, InterruptedException {
    if (made.isEmpty()) {
      Path folder = Files.createDirectories(ReadyWorkspace.folder().resolve("classes"));
      List<String> path = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        // A folder in the path keeps an archive from being made; some launchers add one of no use.
        if (Files.isDirectory(Path.of(entry, "lantu"))) {
          path.add(packed(entry, folder, path.size()));
        } else if (!Files.isDirectory(Path.of(entry))) {
          path.add(entry);
        }
      }
      List<String> classes = List.of("-cp", String.join(File.pathSeparator, path));
      String archive = folder.resolve("program.jsa").toString();
      Process training =
          OtherProgram.start(
              options("-XX:ArchiveClassesAtExit=" + archive, classes),
              "open",
              folder.resolve("workspace").toString());
      training.getInputStream().readAllBytes();
      if (training.waitFor() != 0) {
        throw new IllegalStateException("no archive of classes was made");
      }
      made = options("-XX:SharedArchiveFile=" + archive, classes);
    }
    return made;
  }

  private static List<String> options(String archive, List<String> classes) {
    List<String> options =
        new ArrayList<>(List.of(archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
    options.addAll(classes);
    return options;
  }

  private static String packed(String classes, Path folder, int number) {
    String jar = folder.resolve(number + ".jar").toString();
    ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
    if (tool.run(System.err, System.err, "-c", "-0", "-f", jar, "-C", classes, ".") != 0) {
      throw new IllegalStateException(classes);
    }
    return jar;
  }
}
