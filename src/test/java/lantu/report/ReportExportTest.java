package lantu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lantu.exchange.PlanJson;
import lantu.plan.Judgement;
import lantu.plan.Plan;
import lantu.plan.PlanProfile;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.value.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportExportTest {
  private final ReportExport export = new ReportExport(List.of(new Plain("a"), new Plain("b")));

  @TempDir private Path folder;

  @Test
  void everyFormatBecomesAFileOnceInTheOrderAsked() {
    List<Path> files = export.export(Reports.mixed(), List.of("b", " A ", "b"), folder);
    assertThat(files).containsExactly(folder.resolve("混排.b"), folder.resolve("混排.a"));
    assertThat(files).allSatisfy(file -> assertThat(file).hasContent("混排样张"));
  }

  @Test
  void aMissingFolderIsMade() {
    Path deeper = folder.resolve("报表 2026").resolve("一季度");
    assertThat(export.export(Reports.mixed(), List.of("a"), deeper)).allMatch(Files::exists);
  }

  @Test
  void anUnknownFormatIsNamedAndNothingIsWritten() {
    Path untouched = folder.resolve("新");
    assertThatThrownBy(() -> export.export(Reports.mixed(), List.of("a", "wps"), untouched))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(Messages.chinese().sentence(refusal))
                  .contains("“wps”", "a, b", "没有写入任何文件");
              assertThat(Messages.of(Locale.ENGLISH).sentence(refusal)).contains("“wps”", "a, b");
            });
    assertThat(untouched).doesNotExist();
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("占位"), "原样");
    assertThatThrownBy(() -> export.export(Reports.mixed(), List.of("a"), file))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("report.noFolder"));
    assertThat(file).hasContent("原样");
  }

  @Test
  void aPlanWithAnAwkwardTitleStillHasAFileNameThatWindowsTakes() {
    Report report = Reports.register(titled("../a\\b:c*d?e\"f<g>h|i\n"), Messages.chinese());
    assertThat(report.fileName()).startsWith("指标一览表-").doesNotContainPattern("[\\\\/:*?\"<>|\n]");
    assertThat(export.export(report, List.of("a"), folder))
        .allMatch(file -> folder.equals(file.getParent()));
  }

  private static Plan titled(String shortTitle) {
    Plan plan = PlanJson.shipped();
    PlanProfile real = plan.profile();
    PlanProfile profile =
        new PlanProfile(
            real.id(),
            real.title(),
            shortTitle,
            real.region(),
            real.period(),
            real.baseYear(),
            real.outlookYear(),
            real.adoptedOn(),
            real.adoptedBy(),
            real.demo());
    return new Plan(
        profile,
        plan.outline(),
        plan.areas(),
        plan.sources(),
        plan.indicators(),
        plan.projects(),
        plan.figures(),
        Judgement.NONE,
        List.of(),
        List.of());
  }

  private record Plain(String format) implements ReportWriter {
    @Override
    public void write(Report report, Path file) {
      WholeFile.write(file, out -> out.write(report.title().getBytes(StandardCharsets.UTF_8)));
    }
  }
}
