package lantu.text;

import java.util.Optional;
import lantu.value.Refusal;

/** Hears of each failure that a person is told, and keeps what there is to know about it. */
public interface Told {
  /** Keeps nothing. */
  Told NOBODY =
      new Told() {
        @Override
        public void refused(Refusal refusal, String sentence) {}

        @Override
        public void failed(Throwable failure, String sentence) {}

        @Override
        public Optional<String> details(String sentence) {
          return Optional.empty();
        }
      };

  /** A refusal was put into these words. */
  void refused(Refusal refusal, String sentence);

  /** A failure that nobody foresaw was put into these words. */
  void failed(Throwable failure, String sentence);

  /** What there is to know about a failure, by the words in which it was told; several lines. */
  Optional<String> details(String sentence);
}
