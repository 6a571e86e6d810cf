package lantu.report.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import lantu.assess.EntryDates;
import lantu.chart.ChartFonts;
import lantu.chart.ChartRenderer;
import lantu.exchange.PlanJson;
import lantu.plan.CutOff;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.VerdictStatus;
import lantu.slide.DefaultAgenda;
import lantu.slide.Handout;
import lantu.slide.Part;
import lantu.slide.Situation;
import lantu.slide.Slide;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.SamplePlan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutWriterTest {
  private static final Messages MESSAGES = Messages.chinese();

  @TempDir Path folder;

  private final HandoutWriter writer =
      new HandoutWriter(new ChartRenderer(ChartFonts.load()), MESSAGES);

  @Test
  void everyPageHasItsSheetWithItsNumberItsHeadlineAndTheMark() throws IOException {
    Plan demo = SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), MESSAGES);
    Situation now =
        new Situation(demo, CutOff.endOf(PlanYear.of(2024)), EntryDates.UNKNOWN, MESSAGES);
    Handout handout = Handout.of(DefaultAgenda.of(now), now);

    Path file = writer.writeInto(handout, folder.resolve("新文件夹"));

    List<String> sheets = sheets(file);
    assertThat(sheets).hasSize(handout.slides().size());
    for (int i = 0; i < sheets.size(); i++) {
      assertThat(sheets.get(i))
          .contains("第 %d 页，共 %d 页".formatted(i + 1, sheets.size()))
          .contains(handout.slides().get(i).title())
          .contains("演示数据");
      assertThat(sheets.get(i).lines()).noneMatch(line -> line.matches("[，。、；：）”].*"));
    }
    // A chart's words are words, not a picture of them.
    assertThat(sheets.getFirst()).contains("填报完整度");
  }

  @Test
  void muchTextIsSetSmallerAndNothingIsCutOff() throws IOException {
    List<Part.Entry> many =
        IntStream.range(0, 18)
            .mapToObj(
                i ->
                    new Part.Entry(
                        VerdictStatus.BEHIND, "滞后", true, "第" + i + "条", List.of("说明" + i)))
            .toList();
    Handout handout =
        new Handout(
            "多", "多", "脚注", "", List.of(new Slide("多", "", List.of(new Part.Entries(many)))));

    Path file = writer.writeInto(handout, folder);

    List<String> sheets = sheets(file);
    assertThat(sheets).hasSize(1);
    assertThat(sheets.getFirst()).contains("第0条", "第17条", "说明17");
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedAndNothingIsLeft() throws IOException {
    Path taken = Files.writeString(folder.resolve("占用"), "x");
    Handout handout =
        new Handout(
            "一", "一", "", "", List.of(new Slide("一", "", List.of(new Part.Words(List.of("一"))))));

    assertThatThrownBy(() -> writer.writeInto(handout, taken))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("report.noFolder"));
    assertThat(folder.toFile().list()).containsExactly("占用");
  }

  private static List<String> sheets(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return IntStream.rangeClosed(1, document.getNumberOfPages())
          .mapToObj(page -> text(document, page))
          .toList();
    }
  }

  private static String text(PDDocument document, int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
