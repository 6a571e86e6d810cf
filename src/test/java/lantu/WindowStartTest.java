package lantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowStartTest {
  @Test
  void nothingAWorkspaceOrAFileOpenTheWindow() {
    Path file = Path.of("某区 规划.lantu");

    assertThat(WindowStart.of()).contains(new WindowStart(null, null));
    assertThat(WindowStart.of("--workspace", "甲")).contains(new WindowStart(Path.of("甲"), null));
    assertThat(WindowStart.of("--workspace=甲")).contains(new WindowStart(Path.of("甲"), null));
    assertThat(WindowStart.of("某区 规划.lantu"))
        .contains(new WindowStart(null, file.toAbsolutePath()));
    assertThat(WindowStart.of("--workspace", "甲", "某区 规划.LANTU"))
        .contains(new WindowStart(Path.of("甲"), Path.of("某区 规划.LANTU").toAbsolutePath()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan list",
        "--workspace",
        "--workspace --json",
        "--workspace=",
        "--help",
        "a.lantu b.lantu",
        "package open a.lantu",
        "--workspace a --workspace b"
      })
  void everythingElseIsACommand(String line) {
    assertThat(WindowStart.of(line.split(" "))).isEmpty();
  }
}
