package lantu.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.OptionalInt;
import lantu.text.PlainText;
import lantu.value.Refusal;
import lantu.value.Stopping;

/**
 * Goes through a JSON document from outside once, keeping nothing of it, before it is put together
 * in memory: how many parts, how deep, and whether its texts have signs that cannot be seen.
 */
final class JsonGate {
  /**
   * A plan with every text loaded and ten years of figures has below 100,000, one of a hundred
   * times as much and 15 years has 7.8 million.
   */
  private static final int MOST_PARTS = 10_000_000;

  /** What a part takes of the heap at most until a plan is made of it, measured 70 and more. */
  private static final int BYTES_A_PART = 200;

  private static final int DEEPEST = 100;

  private JsonGate() {}

  /** As many parts as a heap of so many bytes has room for; never more than any plan has. */
  static int mostParts(long heap) {
    return (int) Math.min(MOST_PARTS, heap / BYTES_A_PART);
  }

  /**
   * Checks a document.
   *
   * @throws Refusal {@code gate.json.*}, or {@code exchange.notJson} with the line
   */
  static void check(byte[] bytes, String name) {
    try (JsonParser parser = PlanJson.MAPPER.createParser(bytes)) {
      int depth = 0;
      int parts = 0;
      int most = mostParts(Runtime.getRuntime().maxMemory());
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth > DEEPEST) {
          throw new Refusal("gate.json.deep", name, DEEPEST);
        }
        Stopping.check();
        if (++parts > most) {
          throw new Refusal("gate.json.many", name, most);
        }
        if (token == JsonToken.VALUE_STRING) {
          refuseHidden(parser, name);
        }
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new Refusal(e, "exchange.notJson", name, line);
    } catch (IOException e) {
      throw new Refusal(e, "gate.unreadable", name);
    }
  }

  private static void refuseHidden(JsonParser parser, String name) throws IOException {
    OptionalInt hidden = PlainText.firstHidden(parser.getText());
    if (hidden.isPresent()) {
      throw new Refusal(
          "gate.json.hidden",
          name,
          Math.max(1, parser.currentTokenLocation().getLineNr()),
          "U+%04X".formatted(hidden.getAsInt()));
    }
  }
}
