package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lantu.Answer;
import lantu.ReadyWorkspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What only the built program can show: its launcher, its own runtime, the character sets of its
 * streams, its exit code. What the commands do is tested without starting a process for each.
 */
class LauncherIT {
  private static final String FLOORSPACE =
      "figure set --indicator 11 --area 北外滩 --year 2021 --series ACTUAL";

  @TempDir Path folder;

  private Program program() {
    return new Program(folder.resolve("工作区 一"));
  }

  @Test
  void aFigureIsSavedAndListedWithWhoChangedItAndWhen() throws Exception {
    Instant before = Instant.now();
    Answer set = program().run((FLOORSPACE + " --value ６８.０１０ --status 快报 --why 首报").split(" "));
    assertThat(set.err()).isEmpty();
    assertThat(set.out().strip()).isEqualTo("已保存");
    assertThat(set.code()).isZero();
    JsonNode newest = program().run("history", "--json").json().get(0);
    assertThat(newest.get("who").asText()).isEqualTo("张三");
    assertThat(newest.get("new").asText()).isEqualTo("68.010");
    assertThat(newest.get("why").asText()).isEqualTo("首报");
    assertThat(Instant.parse(newest.get("when").asText())).isAfterOrEqualTo(before);
    assertThat(program().run("verify").code()).isZero();
  }

  @Test
  void chineseArgumentsArriveWhereNoLocaleIsSet() throws Exception {
    Program bare = program().bare();
    Path file = folder.resolve("规划.json");
    assertThat(bare.run((FLOORSPACE + " --value 1").split(" ")).err()).isEmpty();
    assertThat(bare.run("plan", "export", file.toString()).err()).isEmpty();
    assertThat(file).exists();
    assertThat(folder.resolve("工作区 一")).isDirectory();
  }

  @Test
  void linesComeInOnStandardInput() throws Exception {
    Process process = program().start("figure", "set", "--batch", "-");
    try (Writer lines = process.outputWriter(StandardCharsets.UTF_8)) {
      lines.write("11\t北外滩\t2021\tACTUAL\t1\n");
    }
    assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).startsWith("已保存");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void theExitCodeTellsWhatCannotBeDoneFromWhatIsMistyped() throws Exception {
    Answer refused = program().run("figure", "list", "--area", "浦东");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("没有区域“浦东”").hasLineCount(1);
    assertThat(refused.out()).isEmpty();
    Answer mistyped = program().run("figure", "jump");
    assertThat(mistyped.code()).isEqualTo(2);
    assertThat(mistyped.err()).contains("不认识“jump”");
    Answer help = program().run("figure", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).startsWith("用法：lantu");
  }

  @Test
  void theSampleIsAssessedCheckedAndSearched() throws Exception {
    assertThat(program().run("plan", "sample").out()).contains("演示数据");
    String[] assess = "assess --plan demo --year 2023 --json".split(" ");
    assertThat(program().run(assess).json()).hasSizeGreaterThan(45);
    assertThat(program().run("check", "--json").json()).hasSize(4);
    assertThat(program().run("search", "dqsczz").out()).contains("地区生产总值");
    Answer shown = program().run("review", "show", "默认议程", "--plan", "demo");
    assertThat(shown.out()).contains("演示数据", "第 1 页");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":4711"})
  void withoutADisplayTheWindowSaysSoInOneLine(String display) throws Exception {
    Answer result = new Program(folder).with("DISPLAY", display).run();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.err()).contains("没有可用的显示器", "lantu plan");
    assertThat(folder.resolve("lantu.mv.db")).doesNotExist();
  }

  @Test
  void aReportAndAChartAreWritten() throws Exception {
    ReadyWorkspace.SAMPLE.copyTo(folder.resolve("工作区 一"));
    Path out = folder.resolve("报表 一");
    String[] report =
        "report annual --year 2023 --plan demo --format docx,xlsx,pdf,pptx --out".split(" ");
    List<String> words = new ArrayList<>(List.of(report));
    words.add(out.toString());
    Answer written = program().run(words.toArray(String[]::new));
    assertThat(written.err()).isEmpty();
    assertThat(written.out().lines().filter(line -> line.startsWith("已写入 "))).hasSize(4);
    assertThat(files(out)).hasSize(4);
    for (String format : List.of("svg", "png", "pdf")) {
      Path file = folder.resolve("图." + format);
      Answer drawn =
          program().run("chart", "zone-paths", "--plan", "demo", "--out", file.toString());
      assertThat(drawn.err()).isEmpty();
      assertThat(file).isNotEmptyFile();
    }
  }

  @Test
  void theTourShowsEveryScreenInBothThemesAtTheSizeAskedFor() throws Exception {
    Path out = folder.resolve("画面");
    Answer result = program().run("tour", "--out", out.toString(), "--size", "1000x760");
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    List<Path> pictures = files(out);
    assertThat(pictures).hasSizeGreaterThanOrEqualTo(10);
    long light = pictures.stream().filter(file -> file.toString().endsWith("-light.png")).count();
    assertThat(light * 2).isEqualTo(pictures.size());
    for (Path file : pictures) {
      BufferedImage image = ImageIO.read(file.toFile());
      boolean page = file.getFileName().toString().startsWith("review-");
      assertThat(image.getWidth()).isEqualTo(page ? 1920 : 1000);
      assertThat(image.getHeight()).isEqualTo(page ? 1080 : 760);
    }
  }

  @Test
  void theManualIsWrittenWithItsPictures() throws Exception {
    Path out = folder.resolve("手册");
    Answer result = program().run("manual", "--out", out.toString());
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    try (PDDocument document = Loader.loadPDF(files(out).getFirst().toFile())) {
      assertThat(document.getNumberOfPages()).isGreaterThan(20);
      assertThat(new PDFTextStripper().getText(document)).contains("年度数据", "演示数据");
      assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
