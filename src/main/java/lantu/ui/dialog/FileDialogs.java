package lantu.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs for files; each begins in the folder that was used last. */
final class FileDialogs {
  /**
   * A file to save to.
   *
   * @param mayReplace whether it is there although the system's dialog has not asked about it
   */
  record Chosen(Path file, boolean mayReplace) {}

  private final Supplier<? extends @Nullable Window> owner;
  private @Nullable File folder;

  FileDialogs(Supplier<? extends @Nullable Window> owner) {
    this.owner = owner;
  }

  Optional<Chosen> save(String title, String name, FileKind... kinds) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(name);
    File file = chooser.showSaveDialog(owner.get());
    if (file == null) {
      return Optional.empty();
    }
    folder = file.getParentFile();
    String kind = ending(kinds[chosenKind(chooser)]);
    if (Arrays.stream(kinds).anyMatch(known -> ends(file, ending(known)))) {
      return Optional.of(new Chosen(file.toPath(), false));
    }
    Path whole = file.toPath().resolveSibling(file.getName() + kind);
    return Optional.of(new Chosen(whole, Files.exists(whole)));
  }

  Optional<Path> open(String title, FileKind... kinds) {
    File file = chooser(title, kinds).showOpenDialog(owner.get());
    if (file != null) {
      folder = file.getParentFile();
    }
    return Optional.ofNullable(file).map(File::toPath);
  }

  Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(usable());
    File file = chooser.showDialog(owner.get());
    if (file != null) {
      folder = file;
    }
    return Optional.ofNullable(file).map(File::toPath);
  }

  private FileChooser chooser(String title, FileKind... kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(usable());
    for (FileKind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.name(), "*" + ending(kind)));
    }
    return chooser;
  }

  /** The system's dialog refuses to open on a folder that has gone. */
  private @Nullable File usable() {
    return folder != null && folder.isDirectory() ? folder : null;
  }

  private static int chosenKind(FileChooser chooser) {
    return Math.max(0, chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter()));
  }

  private static String ending(FileKind kind) {
    return "." + kind.extension();
  }

  private static boolean ends(File file, String ending) {
    return file.getName().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
