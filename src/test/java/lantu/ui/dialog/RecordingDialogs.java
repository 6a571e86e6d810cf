package lantu.ui.dialog;

import java.util.ArrayList;
import java.util.List;

/** Answers for the reader and remembers what was said. */
public final class RecordingDialogs implements DialogService {
  private final List<String> said = new ArrayList<>();
  private boolean answer = true;

  /** Everything asked and told, in order; errors begin with {@code error: }. */
  public List<String> said() {
    return said;
  }

  /** What the reader answers from now on. */
  public void answer(boolean goAhead) {
    answer = goAhead;
  }

  @Override
  public void error(String sentence) {
    said.add("error: " + sentence);
  }

  @Override
  public void inform(String sentence) {
    said.add("inform: " + sentence);
  }

  @Override
  public boolean confirm(String sentence, String verb) {
    said.add("confirm " + verb + ": " + sentence);
    return answer;
  }
}
