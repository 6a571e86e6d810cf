package lantu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import lantu.Answer;
import lantu.BesideWindows;
import lantu.Commands;
import lantu.ReadyWorkspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that the program writes, opened again as a reader would. */
@BesideWindows
class ExportedFilesTest {
  @TempDir Path folder;
  private Commands program;

  @BeforeEach
  void start() throws IOException {
    ReadyWorkspace.SAMPLE.copyTo(folder.resolve("工作区"));
    program = new Commands(folder.resolve("工作区"));
  }

  @Test
  void theRegisterIsWrittenInAllThreeFormats() throws Exception {
    enter("4", "2021", "301.50");
    Path out = folder.resolve("报表 一");
    Answer result =
        program.run("report", "register", "--format", "docx,xlsx,pdf", "--out", out.toString());
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out().lines().filter(line -> line.startsWith("已写入 "))).hasSize(3);
    assertThat(result.out()).contains("核对：页边距为", "核对：正文行距28.95磅");
    assertThat(files(out)).hasSize(3);
    for (Path file : files(out)) {
      assertThat(words(file))
          .as(file.toString())
          .contains("地区生产总值年均增长率", "约束性", "301.50", "新增建筑体量", "主要指标");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"annual --year 2023", "midterm --year 2023 --mid-year", "final"})
  void everyFormatOfAReportThatJudgesSaysTheSame(String kind) throws Exception {
    Path out = folder.resolve("报表 二");
    List<String> words = new ArrayList<>(List.of("report"));
    words.addAll(List.of(kind.split(" ")));
    words.addAll(List.of("--plan", "demo", "--format", "docx,xlsx,pdf", "--out", out.toString()));
    Answer result = program.run(words.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(files(out)).hasSize(3);
    String counts = null;
    for (Path file : files(out)) {
      String text = words(file).replaceAll("\\s", "");
      assertThat(text).as(file.toString()).contains("演示数据", "附件1", "附件2", "评估方法", "一致性检查");
      Matcher found = Pattern.compile("约束性指标8个：[^。]*。").matcher(text);
      assertThat(found.find()).as(file.toString()).isTrue();
      assertThat(counts == null || counts.equals(found.group())).isTrue();
      counts = found.group();
    }
  }

  @Test
  void numbersInTheWorkbookAreNumbers() throws Exception {
    enter("4", "2021", "301.50");
    Path out = folder.resolve("r");
    program.run("report", "register", "--format", "xlsx", "--out", out.toString());
    List<Double> numbers = new ArrayList<>();
    try (InputStream in = Files.newInputStream(files(out).getFirst());
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      workbook
          .getSheetAt(0)
          .forEach(
              row ->
                  row.forEach(
                      cell -> {
                        if (cell.getCellType() == CellType.NUMERIC) {
                          numbers.add(cell.getNumericCellValue());
                        }
                      }));
    }
    assertThat(numbers).contains(301.5, 1500.0);
  }

  @Test
  void theRegisterOfTheSyntheticPlanIsMarkedInEveryFormat() throws Exception {
    String out = folder.resolve("r").toString();
    program.run("report", "register", "--plan", "demo", "--format", "pdf,docx,xlsx", "--out", out);
    assertThat(files(Path.of(out))).hasSize(3);
    for (Path file : files(Path.of(out))) {
      assertThat(words(file)).as(file.toString()).contains("演示数据");
    }
  }

  @Test
  void everyChartOfTheListIsDrawnInEveryFormat() throws Exception {
    JsonNode charts = program.run("chart", "list", "--json").json();
    assertThat(charts).isNotEmpty();
    for (JsonNode chart : charts) {
      String name = chart.get("name").asText();
      for (String format : List.of("svg", "png", "pdf")) {
        Path file = folder.resolve(name + "." + format);
        Answer result = program.run("chart", name, "--plan", "demo", "--out", file.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        drawn(file, format);
      }
    }
  }

  private void enter(String indicator, String year, String value) throws Exception {
    String line =
        "figure set --indicator %s --area 全区 --year %s --series ACTUAL --value %s"
            .formatted(indicator, year, value);
    assertThat(program.run(line.split(" ")).out().strip()).isEqualTo("已保存");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void drawn(Path file, String format) throws Exception {
    switch (format) {
      case "png" -> assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(1000);
      case "svg" -> {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertThat(
                factory
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement()
                    .getTextContent())
            .contains("演示数据");
      }
      default -> assertThat(words(file)).contains("演示数据");
    }
  }

  /** All words of a document without the spaces between them. */
  private static String words(Path file) throws IOException {
    String name = file.toString();
    StringBuilder words = new StringBuilder();
    try (InputStream in = Files.newInputStream(file)) {
      if (name.endsWith("pdf")) {
        // Another library than the one that wrote it.
        try (PDDocument document = Loader.loadPDF(in.readAllBytes())) {
          words.append(new PDFTextStripper().getText(document));
        }
      } else if (name.endsWith("docx")) {
        try (XWPFDocument document = new XWPFDocument(in);
            XWPFWordExtractor text = new XWPFWordExtractor(document)) {
          words.append(text.getText());
          document.getHeaderList().forEach(header -> words.append(header.getText()));
        }
      } else {
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
          DataFormatter shown = new DataFormatter();
          workbook.forEach(
              sheet ->
                  sheet.forEach(
                      row -> row.forEach(cell -> words.append(shown.formatCellValue(cell)))));
        }
      }
    }
    return words.toString().replaceAll("\\s+", "");
  }
}
