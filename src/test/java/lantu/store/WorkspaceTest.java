package lantu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lantu.edit.Edit;
import lantu.edit.JournalEntry;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.plan.AreaCode;
import lantu.plan.Authorship;
import lantu.plan.DataStatus;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.Series;
import lantu.text.Messages;
import lantu.value.PlanYear;
import lantu.value.Refusal;
import lantu.work.SamplePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store on a real database in a real folder. */
class WorkspaceTest {
  private static final PlanId HONGKOU = PlanId.of("hongkou-14fyp");
  private static final Authorship SOMEONE = new Authorship("张三", "试填");

  @TempDir Path folder;

  private static FigureKey cell(String indicator, int year) {
    return new FigureKey(
        IndicatorCode.of(indicator), AreaCode.of("hongkou"), PlanYear.of(year), Series.ACTUAL);
  }

  private static Figure figure(FigureKey key, String value) {
    return new Figure(key, new BigDecimal(value), DataStatus.FINAL, "统计局", "备注");
  }

  private Workspace withPlan() {
    Workspace workspace = Workspace.open(folder, new EditJson());
    if (workspace.plans().isEmpty()) {
      workspace.add(PlanJson.shipped(), SOMEONE);
    }
    return workspace;
  }

  @Test
  void aPlanComesBackAsItWasAdded() {
    Plan shipped = PlanJson.shipped();
    Plan sample = SamplePlan.of(shipped, PlanId.of("demo"), Messages.chinese());
    try (Workspace workspace = withPlan()) {
      workspace.add(sample, SOMEONE);
    }
    try (Workspace again = Workspace.open(folder, new EditJson())) {
      assertThat(again.plans())
          .extracting(PlanProfile::id)
          .containsExactly(HONGKOU, sample.profile().id());
      assertSame(again.load(HONGKOU), shipped);
      assertSame(again.load(sample.profile().id()), sample);
    }
  }

  private static void assertSame(Plan kept, Plan given) {
    assertThat(kept.profile()).isEqualTo(given.profile());
    assertThat(kept.outline()).isEqualTo(given.outline());
    assertThat(kept.areas()).isEqualTo(given.areas());
    assertThat(kept.sources()).isEqualTo(given.sources());
    assertThat(kept.indicators()).isEqualTo(given.indicators());
    assertThat(kept.projects()).isEqualTo(given.projects());
    assertThat(kept.figures()).isEqualTo(given.figures());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.010",
        "0",
        "0.00",
        "1000",
        "-12.50",
        "0.000000001",
        "0.000000000000000000000000000001",
        "12345678901234567890123456789012345678.90"
      })
  void aFigureComesBackDigitForDigit(String typed) {
    FigureKey key = cell("I16", 2021);
    try (Workspace workspace = withPlan()) {
      workspace.apply(HONGKOU, new Edit.SetFigure(key, null, figure(key, typed)), SOMEONE);
    }
    try (Workspace again = Workspace.open(folder, new EditJson())) {
      assertThat(again.load(HONGKOU).figure(key)).contains(figure(key, typed));
    }
  }

  @Test
  void everyChangeLeavesItsJournalRow() {
    FigureKey key = cell("I04", 2022);
    Figure first = figure(key, "290.5");
    try (Workspace workspace = withPlan()) {
      workspace.apply(HONGKOU, new Edit.SetFigure(key, null, first), SOMEONE);
      workspace.apply(HONGKOU, new Edit.SetFigure(key, first, null), new Authorship("李四", null));
      List<JournalEntry> entries = workspace.entries(HONGKOU);
      assertThat(entries).hasSize(3);
      assertThat(entries.getFirst().who()).isEqualTo("李四");
      assertThat(entries.getFirst().oldValue()).isEqualTo("290.5 | FINAL | 统计局 | 备注");
      assertThat(entries.getFirst().newValue()).isNull();
      assertThat(entries.get(1).key()).isEqualTo(key);
      assertThat(entries.get(1).why()).isEqualTo("试填");
      assertThat(entries.get(2).what()).isEqualTo(JournalEntry.What.PLAN_ADDED);
      assertThat(workspace.load(HONGKOU).figure(key)).isEmpty();
    }
  }

  @Test
  void aCellThatChangedMeanwhileIsNotOverwritten() {
    FigureKey key = cell("I04", 2022);
    try (Workspace workspace = withPlan()) {
      workspace.apply(HONGKOU, new Edit.SetFigure(key, null, figure(key, "1")), SOMEONE);
      refused(
          "store.changedMeanwhile",
          () -> workspace.apply(HONGKOU, new Edit.SetFigure(key, null, figure(key, "2")), SOMEONE));
      assertThat(workspace.load(HONGKOU).figure(key)).contains(figure(key, "1"));
      assertThat(workspace.entries(HONGKOU)).hasSize(2);
    }
  }

  @Test
  void aFigureThatBreaksTheSchemaLeavesNothingBehind() {
    FigureKey key = cell("I04", 2022);
    FigureKey nowhere = cell("不存在", 2022);
    try (Workspace workspace = withPlan()) {
      refused(
          "store.notStorable",
          () ->
              workspace.apply(
                  HONGKOU, new Edit.SetFigure(nowhere, null, figure(nowhere, "1")), SOMEONE));
      assertThat(workspace.entries(HONGKOU)).hasSize(1);
      workspace.apply(HONGKOU, new Edit.SetFigure(key, null, figure(key, "1")), SOMEONE);
      assertThat(workspace.entries(HONGKOU)).hasSize(2);
    }
  }

  @Test
  void aPlanIsAddedOnlyOnce() {
    try (Workspace workspace = withPlan()) {
      refused("store.planExists", () -> workspace.add(PlanJson.shipped(), SOMEONE));
      assertThat(workspace.plans()).hasSize(1);
    }
  }

  @Test
  void aSecondProgramIsTurnedAway() {
    try (Workspace workspace = withPlan()) {
      refused("store.inUse", () -> Workspace.open(folder, new EditJson()));
      assertThat(workspace.plans()).hasSize(1);
    }
    Workspace.open(folder, new EditJson()).close();
  }

  @Test
  void aDamagedFileWithNothingToMakeItAnewFromIsLeftAsItIs() throws Exception {
    withPlan().close();
    Files.delete(folder.resolve("journal/00000001.lj"));
    Path file = folder.resolve("lantu.mv.db");
    byte[] noise = new byte[(int) Files.size(file)];
    new Random(1).nextBytes(noise);
    Files.write(file, noise);
    refused("store.damaged", () -> Workspace.open(folder, new EditJson()));
    assertThat(Files.readAllBytes(file)).isEqualTo(noise);
  }

  @Test
  void aForeignFileIsLeftAsItIs() throws Exception {
    byte[] foreign = "这不是数据库".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("lantu.mv.db"), foreign);
    refused("store.damaged", () -> Workspace.open(folder, new EditJson()));
    assertThat(Files.readAllBytes(file)).isEqualTo(foreign);
  }

  @Test
  void aNewerSchemaIsNotTouched() throws Exception {
    withPlan().close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("lantu"), "lantu", "");
        var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO \"schema_version\" SELECT \"installed_rank\" + 98, '99', \"description\","
              + " \"type\", \"script\", \"checksum\", \"installed_by\", \"installed_on\","
              + " \"execution_time\", TRUE FROM \"schema_version\" WHERE \"version\" = '1'");
    }
    refused("store.newerSchema", () -> Workspace.open(folder, new EditJson()));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidSo() throws Exception {
    Path file = Files.writeString(folder.resolve("a"), "a file, no folder");
    refused("store.readOnlyFolder", () -> Workspace.open(file, new EditJson()));
    refused("store.readOnlyFolder", () -> Workspace.open(Path.of("/proc/lantu"), new EditJson()));
  }

  @Test
  void aWorkspaceLiesWhereThePlatformKeepsData() {
    assertThat(Workspace.defaultFolder("Windows 11", "h", Map.of("LOCALAPPDATA", "local")))
        .isEqualTo(Path.of("local", "Lantu"));
    assertThat(Workspace.defaultFolder("Linux", "h", Map.of()))
        .isEqualTo(Path.of("h", ".local", "share", "lantu"));
    assertThat(Workspace.defaultFolder("Linux", "h", Map.of("XDG_DATA_HOME", "data")))
        .isEqualTo(Path.of("data", "lantu"));
  }

  private static void refused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertThat(Messages.chinese().sentence(refusal)).doesNotContain("{0}");
            });
  }
}
