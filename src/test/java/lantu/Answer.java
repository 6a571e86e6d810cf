package lantu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * What a command left behind.
 *
 * @param code the exit code
 * @param out all of standard output
 * @param err all of standard error
 */
public record Answer(int code, String out, String err) {
  /** Standard output read as the one document that it has to be. */
  public JsonNode json() throws IOException {
    return new ObjectMapper().readTree(out);
  }
}
