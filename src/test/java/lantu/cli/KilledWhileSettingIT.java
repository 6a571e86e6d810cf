package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import lantu.Answer;
import lantu.BesideWindows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program in the middle of a stream of edits: what it called saved is there. */
@BesideWindows
class KilledWhileSettingIT {
  private static final int ROUNDS = 20;
  private static final int STREAM = 200;

  @TempDir Path folder;

  @Test
  void everyAcknowledgedFigureSurvivesAKill() throws Exception {
    Program program = new Program(folder);
    Random random = new Random(14);
    Map<String, String> acknowledged = new HashMap<>();
    Map<String, String> sent = new HashMap<>();
    int total = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, String> offered = offer(random);
      int acks = killAfter(program, offered, 1 + random.nextInt(60));
      total += acks;
      int n = 0;
      for (Map.Entry<String, String> cell : offered.entrySet()) {
        (n++ < acks ? acknowledged : sent).put(cell.getKey(), cell.getValue());
      }
      Map<String, String> kept = figures(program);
      for (Map.Entry<String, String> cell : acknowledged.entrySet()) {
        // A later line that was sent but not answered may have reached the disk too.
        assertThat(kept.get(cell.getKey())).isIn(cell.getValue(), sent.get(cell.getKey()));
      }
      acknowledged.replaceAll((key, value) -> kept.getOrDefault(key, value));
      sent.clear();
    }
    System.out.println("kills " + ROUNDS + ", acknowledged " + total + ", lost 0");
    assertThat(total).isGreaterThanOrEqualTo(ROUNDS);
    Answer after =
        program.run(
            "figure",
            "set",
            "--indicator",
            "4",
            "--area",
            "全区",
            "--year",
            "2021",
            "--series",
            "ACTUAL",
            "--value",
            "1");
    assertThat(after.out().strip()).isEqualTo("已保存");
  }

  /** Cells in the order in which they are sent. */
  private static Map<String, String> offer(Random random) {
    Map<String, String> cells = new java.util.LinkedHashMap<>();
    String[] areas = {"hongkou", "north-bund", "central", "northern"};
    while (cells.size() < STREAM) {
      String indicator = "I%02d".formatted(1 + random.nextInt(20));
      String key =
          indicator
              + "\t"
              + areas[random.nextInt(4)]
              + "\t"
              + (2021 + random.nextInt(5))
              + "\tACTUAL";
      cells.putIfAbsent(key, random.nextInt(100000) + "." + (10 + random.nextInt(90)));
    }
    return cells;
  }

  private static int killAfter(Program program, Map<String, String> cells, int wanted)
      throws IOException, InterruptedException {
    Process process = program.start("figure", "set", "--batch", "-");
    int acks = 0;
    try (Writer in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        BufferedReader out =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (Map.Entry<String, String> cell : cells.entrySet()) {
        in.write(cell.getKey() + "\t" + cell.getValue() + "\n");
      }
      in.flush();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        assertThat(line).startsWith("已保存");
        if (++acks == wanted) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly();
        }
      }
    } catch (IOException e) {
      // The pipe broke with the process, as intended.
    }
    process.waitFor();
    return acks;
  }

  private static Map<String, String> figures(Program program)
      throws IOException, InterruptedException {
    Map<String, String> kept = new HashMap<>();
    for (JsonNode figure : program.run("figure", "list", "--json").json()) {
      kept.put(
          figure.get("indicator").asText()
              + "\t"
              + figure.get("area").asText()
              + "\t"
              + figure.get("year").asText()
              + "\t"
              + figure.get("series").asText(),
          figure.get("value").asText());
    }
    return kept;
  }
}
