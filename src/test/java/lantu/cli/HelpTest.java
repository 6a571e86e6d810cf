package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lantu.Answer;
import lantu.BesideWindows;
import lantu.Commands;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of every command is there and in Chinese. */
@BesideWindows
class HelpTest {
  /** An option, or a word in Latin letters. */
  private static final Pattern LATIN = Pattern.compile("-?-?[A-Za-z]+([-_][A-Za-z0-9]+)*");

  /** What is typed, and what has no Chinese name. */
  private static final Set<String> TYPED =
      Set.of(
          ("lantu plan outline indicator figure year project check history chart report assess"
               + " revert search method tour review scenario handout list show sample export import"
               + " set register close reopen bench annual midterm final ACTUAL PLANNED REFERENCE"
               + " ASSIGNED ESTIMATED FLASH FINAL REVISED MISSING Lantu Excel WPS TARGET_DIRECTION"
               + " I I03 hongkou docx xlsx pdf txt attach svg png JSON UTF-8 x csv P03 HIGH MEDIUM"
               + " LOW pptx Word PDF zone brief projects changes auto full log backup restore"
               + " verify manual templates freeze edition package write open merge mine theirs both"
               + " editions SHA-256 word password change remove copy GB T reports window")
              .split(" "));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plan",
        "plan list",
        "plan show",
        "plan sample",
        "plan export",
        "plan import",
        "package",
        "package merge",
        "outline",
        "outline attach",
        "indicator",
        "indicator list",
        "indicator set",
        "figure",
        "figure list",
        "figure set",
        "password",
        "password set",
        "password change",
        "password remove",
        "edition copy",
        "figure import",
        "year",
        "year list",
        "year close",
        "year reopen",
        "project",
        "project list",
        "project set",
        "assess",
        "method",
        "check",
        "history",
        "revert",
        "search",
        "review",
        "review list",
        "review show",
        "review handout",
        "scenario",
        "scenario list",
        "scenario show",
        "chart",
        "report",
        "report register",
        "report annual",
        "report midterm",
        "report final",
        "report zone",
        "report brief",
        "report projects",
        "report changes",
        "report templates",
        "report word",
        "report freeze",
        "edition",
        "edition list",
        "edition verify",
        "bench",
        "tour",
        "manual"
      })
  void helpIsInChinese(String command) throws Exception {
    Answer result = new Commands(folder).run((command + " --help").strip().split(" "));
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("用法：lantu").contains("选项：");
    List<String> english =
        LATIN
            .matcher(result.out())
            .results()
            .map(MatchResult::group)
            .filter(word -> !word.startsWith("-") && !TYPED.contains(word))
            .toList();
    assertThat(english).isEmpty();
  }
}
