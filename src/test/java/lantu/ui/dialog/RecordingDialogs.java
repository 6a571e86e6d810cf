package lantu.ui.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Answers for the reader and remembers what was said. */
public final class RecordingDialogs implements DialogService {
  private final List<String> said = new ArrayList<>();
  private final List<String> held = new ArrayList<>();
  private boolean answer = true;
  private @Nullable Path choice;
  private @Nullable String words;
  private @Nullable Node shown;
  private @Nullable Runnable stopping;
  private Runnable whenTold = () -> {};

  /** Everything asked and told, in order; errors begin with {@code error: }. */
  public List<String> said() {
    return said;
  }

  /**
   * What the reader was held for, in order: the sentence when it began and {@code end} when it had
   * ended.
   */
  public List<String> held() {
    return held;
  }

  /** The reader asks that to stop which is held for, where that can be. */
  public void stopHeld() {
    if (stopping != null) {
      stopping.run();
    }
  }

  /** What was shown with the last question that showed something; empty before. */
  public Optional<Node> shown() {
    return Optional.ofNullable(shown);
  }

  /** What the reader answers from now on. */
  public void answer(boolean goAhead) {
    answer = goAhead;
  }

  /** The file or folder that the reader chooses from now on; null for none. */
  public void choose(@Nullable Path path) {
    choice = path;
  }

  /** What the reader types from now on when asked for text; null for leaving it. */
  public void type(@Nullable String text) {
    words = text;
  }

  /** What happens while an error is being read. */
  public void whenTold(Runnable meanwhile) {
    whenTold = meanwhile;
  }

  @Override
  public void error(String sentence) {
    said.add("error: " + sentence);
    whenTold.run();
  }

  @Override
  public void inform(String sentence) {
    said.add("inform: " + sentence);
  }

  @Override
  public boolean offer(String sentence, String verb) {
    said.add("offer " + verb + ": " + sentence);
    return answer;
  }

  @Override
  public boolean confirm(String sentence, String verb) {
    said.add("confirm " + verb + ": " + sentence);
    return answer;
  }

  @Override
  public boolean confirm(String sentence, Node node, String verb) {
    shown = node;
    return confirm(sentence, verb);
  }

  @Override
  public Runnable holding(String sentence, @Nullable Runnable stop) {
    held.add(sentence);
    stopping = stop;
    return () -> held.add("end");
  }

  @Override
  public Optional<String> ask(String sentence, String text, String verb) {
    said.add("ask " + verb + ": " + sentence + " [" + text + "]");
    return Optional.ofNullable(words);
  }

  @Override
  public Optional<Path> chooseSave(String title, String name, FileKind... kinds) {
    said.add("save " + title + ": " + name);
    return Optional.ofNullable(choice);
  }

  @Override
  public Optional<Path> chooseOpen(String title, FileKind... kinds) {
    said.add("open " + title);
    return Optional.ofNullable(choice);
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    said.add("folder " + title);
    return Optional.ofNullable(choice);
  }
}
