package lantu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lantu.cli.Cli;
import lantu.cli.Console;
import lantu.exchange.PlanJson;
import lantu.gate.HostileOffice;
import lantu.gate.HostilePdf;
import lantu.gate.HostileText;
import lantu.gate.Intake;
import lantu.log.FailureLog;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.seal.PasswordSource;
import lantu.text.Messages;
import lantu.value.Refusal;
import lantu.work.AddPlan;
import lantu.work.AttachText;
import lantu.work.ChoosePlan;
import lantu.work.ImportFigures;
import lantu.work.OpenWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files from strangers against a real workspace: each is refused, and not a row of it changes. */
class HostileFilesTest {
  private static final Messages MESSAGES = Messages.chinese();

  @TempDir private Path folder;

  /** Reads a file in one of the ways that the program has. */
  private interface Reading {
    void read(Path file);
  }

  @Test
  void everyHostileFileIsRefusedWithASentenceAndNothingIsChanged() throws Exception {
    Path workspace = folder.resolve("工作区");
    Lantu lantu = lantu();
    lantu.open(workspace, PasswordSource.NONE).close();
    String before = rows(workspace);
    List<String> told = new ArrayList<>();
    try (OpenWorkspace open = lantu.open(workspace, PasswordSource.NONE)) {
      PlanId id = ChoosePlan.choose(open.plans(), null);
      Plan plan = open.plans().load(id);
      AddPlan add = new AddPlan(open.plans(), () -> "某人", MESSAGES);
      Reading attach = file -> AttachText.preview(plan, file);
      HostileOffice.all().forEach((name, one) -> refuse(name + ".docx", one, attach, told));
      HostilePdf.all().forEach((name, one) -> refuse(name + ".pdf", one, attach, told));
      HostileText.tables()
          .forEach(
              (name, one) ->
                  refuse(
                      name + ".tsv",
                      one,
                      file ->
                          new ImportFigures(plan, MESSAGES)
                              .propose(
                                  Intake.bytes(file, ImportFigures.LARGEST),
                                  plan.district(),
                                  Series.ACTUAL,
                                  Set.of()),
                      told));
      HostileText.plans(PlanJson.write(plan))
          .forEach((name, one) -> refuse(name + ".json", one, add::from, told));
      HostileOffice.all().entrySet().stream()
          .filter(one -> Set.of("宏", "控件", "远程模板", "解压炸弹").contains(one.getKey()))
          .forEach(
              one ->
                  refuse(
                      "证明" + one.getKey() + ".docx", one.getValue(), lantu.evidence()::take, told));
      refuse(
          "发票.pdf",
          new HostileOffice.Case("gate.program", () -> new byte[] {'M', 'Z', 0, 1}),
          lantu.evidence()::take,
          told);
    }
    assertThat(rows(workspace)).isEqualTo(before);
    told.forEach(System.out::println);
    assertThat(told).hasSizeGreaterThan(50);
  }

  @Test
  void theCommandsSayItInOneLineAndLeaveTheWorkspaceAsItWas() throws Exception {
    Path workspace = folder.resolve("工作区");
    lantu().open(workspace, PasswordSource.NONE).close();
    String before = rows(workspace);
    Path macro = write("宏.docx", Objects.requireNonNull(HostileOffice.all().get("宏")).bytes());
    Path table = write("表.tsv", Objects.requireNonNull(HostileText.tables().get("两种编码")).bytes());
    Path deep = write("深.json", "[".repeat(5000).getBytes(StandardCharsets.UTF_8));

    assertThat(run(workspace, "outline", "attach", macro)).contains("宏");
    assertThat(run(workspace, "figure", "import", table)).contains("UTF-8");
    assertThat(run(workspace, "figure", "set", "--batch", table)).contains("UTF-8");
    assertThat(run(workspace, "plan", "import", deep)).contains("层");
    assertThat(run(workspace, "plan", "import", Path.of("/dev/zero"))).contains("不是一个文件");
    assertThat(rows(workspace)).isEqualTo(before);
  }

  @Test
  void whatIsOnlyDressedUpIsTakenWithoutItsDress() throws Exception {
    Path workspace = folder.resolve("工作区");
    Path lines =
        write(
            "批量.txt",
            "GDP\t全区\t2021\tACTUAL\t1100\t\t=cmd|'/c calc'!A1\t备\u202Exslx\u200F注\n"
                .getBytes(Charset.forName("GB18030")));
    Lantu lantu = lantu();
    try (OpenWorkspace open = lantu.open(workspace, PasswordSource.NONE)) {
      PlanId id = ChoosePlan.choose(open.plans(), null);
      String code = open.plans().load(id).indicators().getFirst().code().value();
      String text = Files.readString(lines, Charset.forName("GB18030")).replace("GDP", code);
      Files.write(lines, text.getBytes(Charset.forName("GB18030")));
    }
    assertThat(done(workspace, "figure", "set", "--batch", lines)).contains("1");
    try (OpenWorkspace open = lantu.open(workspace, PasswordSource.NONE)) {
      Plan plan = open.plans().load(ChoosePlan.choose(open.plans(), null));
      assertThat(plan.figures())
          .filteredOn(figure -> figure.key().year().value() == 2021)
          .singleElement()
          .satisfies(
              figure -> {
                assertThat(figure.source()).isEqualTo("=cmd|'/c calc'!A1");
                assertThat(figure.note()).isEqualTo("备xslx注");
              });
    }
  }

  private void refuse(String name, HostileOffice.Case one, Reading reading, List<String> told) {
    byte[] bytes = one.bytes();
    Path file = write(name, bytes);
    long before = allocated();
    long began = System.nanoTime();
    Throwable failure = catchThrowable(() -> reading.read(file));
    long took = (System.nanoTime() - began) / 1_000_000;
    assertThat(failure).as(name).isInstanceOf(Refusal.class);
    Refusal refusal = (Refusal) failure;
    assertThat(refusal.key()).as(name).isEqualTo(one.key());
    String sentence = MESSAGES.sentence(refusal);
    assertThat(sentence).as(name).doesNotContain("{", "Exception").contains("没有");
    told.add(
        "hostile %s: %d KB, %d ms, %d MB allocated: %s"
            .formatted(
                name, bytes.length / 1024, took, (allocated() - before) >> 20, refusal.key()));
  }

  private Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Runs a command that must not work; what it says, which must be one line. */
  private static String run(Path workspace, String command, String verb, Object... more) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(workspace, new ByteArrayOutputStream(), err, command, verb, more);
    String said = err.toString(StandardCharsets.UTF_8);
    assertThat(code).as(said).isEqualTo(Cli.COULD_NOT);
    assertThat(said.lines()).as(said).hasSize(1);
    return said;
  }

  /** Runs a command that must work; what it says. */
  private static String done(Path workspace, String command, String verb, Object... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(workspace, out, err, command, verb, more);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(Cli.DONE);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int run(
      Path workspace,
      ByteArrayOutputStream out,
      ByteArrayOutputStream err,
      String command,
      String verb,
      Object... more) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            MESSAGES);
    List<String> words = new ArrayList<>(List.of(command, verb));
    for (Object word : more) {
      words.add(word.toString());
    }
    words.addAll(List.of("--workspace", workspace.toString()));
    return new Cli(lantu(), console).run(words.toArray(String[]::new));
  }

  private static String rows(Path workspace) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + workspace.resolve("lantu"), "lantu", "");
        ResultSet script = connection.createStatement().executeQuery("SCRIPT")) {
      while (script.next()) {
        digest.update(script.getString(1).getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Bytes that this thread has ever taken of the heap: it cannot hold more than it took. */
  private static long allocated() {
    return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
  }

  private static Lantu lantu() {
    return new Lantu(MESSAGES, Map.of(), new FailureLog(Clock.systemUTC(), false, MESSAGES));
  }
}
