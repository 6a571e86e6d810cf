package lantu;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import lantu.chart.ChartFonts;
import lantu.chart.ChartModel;
import lantu.chart.ChartRenderer;
import lantu.chart.ChartTheme;
import lantu.chart.file.ChartFile;
import lantu.cli.BenchScreen;
import lantu.cli.Console;
import lantu.cli.Surroundings;
import lantu.exchange.EditJson;
import lantu.exchange.PlanJson;
import lantu.log.FailureLog;
import lantu.manual.Manual;
import lantu.plan.Authorship;
import lantu.plan.Plan;
import lantu.report.Check;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.report.ReportWriter;
import lantu.report.apart.ApartWriter;
import lantu.report.apart.WritingProcess;
import lantu.report.docx.DocxReportWriter;
import lantu.report.handout.HandoutWriter;
import lantu.report.pdf.ManualWriter;
import lantu.report.pdf.PdfWriter;
import lantu.report.pptx.PptxReportWriter;
import lantu.report.xlsx.XlsxReportWriter;
import lantu.seal.PasswordKeeper;
import lantu.seal.PasswordSource;
import lantu.seal.Vault;
import lantu.settings.Settings;
import lantu.slide.Handout;
import lantu.store.HandOver;
import lantu.store.Workspace;
import lantu.store.WorkspacePassword;
import lantu.text.Messages;
import lantu.work.AddPlan;
import lantu.work.EvidenceFiles;
import lantu.work.FirstStart;
import lantu.work.OfficePeer;
import lantu.work.OpenWorkspace;
import lantu.work.Peer;
import lantu.work.ReportTemplates;
import lantu.work.SamplePlan;
import lantu.work.SecondBackup;
import lantu.work.UserName;
import org.jspecify.annotations.Nullable;

/** Wires the product together; the only place that names the store and the writers. */
final class Lantu implements Surroundings {
  /** What makes a folder a workspace. */
  private static final String DATABASE = "lantu.mv.db";

  private static final int MANUAL_WIDTH = 1280;
  private static final int MANUAL_HEIGHT = 800;

  private final Messages messages;
  private final Map<String, String> environment;
  private final FailureLog log;
  private final Map<Path, Settings> opened = new HashMap<>();
  private @Nullable ChartRenderer charts;
  private @Nullable UserName user;
  private @Nullable EvidenceFiles evidence;
  private @Nullable ReportTemplates templates;
  private @Nullable Path openFolder;
  private @Nullable SecondBackup second;
  private @Nullable ReportExport apart;

  Lantu(Messages messages, Map<String, String> environment, FailureLog log) {
    this.messages = messages;
    this.environment = environment;
    this.log = log;
  }

  Messages messages() {
    return messages;
  }

  @Override
  public Path defaultWorkspace() {
    return Workspace.defaultFolder();
  }

  @Override
  public OpenWorkspace open(Path folder, PasswordSource passwords) {
    Workspace workspace = opened(folder, passwords);
    log.into(folder.toAbsolutePath(), workspace.vault().sealed());
    Settings settings = settings(folder);
    user = userName(settings);
    EvidenceFiles files = new EvidenceFiles(folder.toAbsolutePath(), workspace.vault());
    evidence = files;
    templates = ReportTemplates.in(folder.toAbsolutePath(), messages);
    openFolder = folder.toAbsolutePath();
    FirstStart.prepare(workspace, user(), messages.get("work.firstStart"));
    SecondBackup copies = new SecondBackup(settings, workspace.backups(), folder);
    copies.begin();
    second = copies;
    return new OpenWorkspace(
        workspace,
        workspace,
        workspace,
        workspace,
        workspace.backups(),
        workspace.notices(),
        workspace.vault(),
        () -> {
          workspace.close();
          files.clearViews();
        });
  }

  @Override
  public PasswordKeeper password(Path folder) {
    return new WorkspacePassword(folder, new EditJson());
  }

  /** Whether there is a workspace in a folder already. */
  boolean hasWorkspace(Path folder) {
    return Files.isRegularFile(folder.resolve(DATABASE));
  }

  /** How the window on a workspace looked when it was closed. */
  LastView lastView(Path folder) {
    return new LastView(folder, folder.resolve(DATABASE));
  }

  /** What fails at a workspace goes into its log; what is none is left alone. */
  private Workspace opened(Path folder, PasswordSource passwords) {
    try {
      return Workspace.openOrLook(folder, new EditJson(), passwords);
    } catch (RuntimeException e) {
      if (hasWorkspace(folder)) {
        log.into(folder.toAbsolutePath(), Workspace.hasPassword(folder));
      }
      throw e;
    }
  }

  @Override
  public SecondBackup second() {
    SecondBackup copies = second;
    if (copies == null) {
      throw new IllegalStateException("no workspace is open");
    }
    return copies;
  }

  /** Between two starts of the window on a workspace. */
  HandOver handOver(Path folder) {
    return new HandOver(folder.toAbsolutePath(), environment);
  }

  /** The settings of a workspace, the same on every call; opened once it is there. */
  Settings settings(Path folder) {
    return opened.computeIfAbsent(
        folder.toAbsolutePath(),
        at ->
            Settings.open(at.resolve("settings.properties"), Clock.system(ZoneId.systemDefault())));
  }

  /** The files behind the figures, in the workspace that was opened last. */
  EvidenceFiles evidence() {
    EvidenceFiles files = evidence;
    if (files == null) {
      throw new IllegalStateException("no workspace is open");
    }
    return files;
  }

  /** The templates of reports, of the workspace that was opened last. */
  ReportTemplates templates() {
    ReportTemplates own = templates;
    return own == null ? ReportTemplates.shipped(messages) : own;
  }

  /** The folder of the workspace that was opened last. */
  Path folder() {
    Path folder = openFolder;
    if (folder == null) {
      throw new IllegalStateException("no workspace is open");
    }
    return folder;
  }

  /** The name for the journal, as the settings of a workspace have it. */
  UserName userName(Settings settings) {
    return new UserName(
        settings,
        given(environment.get("LANTU_USER")),
        System.getProperty("user.name", messages.get("work.unnamed")));
  }

  /** A variable that is set to nothing gives no name. */
  private static @Nullable String given(@Nullable String name) {
    return name == null || name.isBlank() ? null : name;
  }

  @Override
  public String user() {
    UserName name = user;
    return name == null ? messages.get("work.unnamed") : name.get();
  }

  @Override
  public List<Path> tour(OpenWorkspace workspace, Plan plan, Path folder, int width, int height) {
    return new Desktop(this).tour(workspace, plan, folder, width, height);
  }

  @Override
  public Path manual(Path folder) {
    // No workspace is opened; the pictures show that there are no files beside the plan.
    evidence = new EvidenceFiles(folder.toAbsolutePath(), Vault.PLAIN);
    openFolder = folder.toAbsolutePath();
    Plan shipped = PlanJson.shipped();
    Plan sample = SamplePlan.of(shipped, AddPlan.SAMPLE, messages);
    Workspace memory = Workspace.showing(sample, new Authorship(user(), null), new EditJson());
    try (OpenWorkspace demo = new OpenWorkspace(memory, memory, memory, memory, memory::close)) {
      Map<String, byte[]> pictures =
          new Desktop(this).pictures(demo, sample, MANUAL_WIDTH, MANUAL_HEIGHT);
      return new ManualWriter(messages).writeInto(Manual.of(shipped, messages), pictures, folder);
    }
  }

  @Override
  public List<Path> write(Report report, List<String> formats, Path folder) {
    return reports().export(report, formats, folder);
  }

  @Override
  public List<Check> check(Path file) {
    return reports().check(file);
  }

  @Override
  public ReportExport reports() {
    return new ReportExport(writers(this::wordTemplate));
  }

  @Override
  public synchronized ReportExport reportsApart() {
    ReportExport there = apart;
    if (there == null) {
      WritingProcess process = new WritingProcess(WritingProgram.command());
      there =
          new ReportExport(
              writers(this::wordTemplate).stream()
                  .<ReportWriter>map(writer -> new ApartWriter(writer, process, this::wordTemplate))
                  .toList());
      apart = there;
    }
    return there;
  }

  private Optional<byte[]> wordTemplate() {
    return templates().word().content();
  }

  /** One writer a format; the document of the office's own lends Word reports its styles. */
  List<ReportWriter> writers(Supplier<Optional<byte[]>> template) {
    return List.of(
        new DocxReportWriter(this::charts, template),
        new XlsxReportWriter(this::charts),
        new PdfWriter(this::charts),
        new PptxReportWriter(this::charts));
  }

  @Override
  public Path print(Handout handout, Path folder) {
    return handouts().writeInto(handout, folder);
  }

  /** Writes the hand-outs of review meetings. */
  HandoutWriter handouts() {
    return new HandoutWriter(charts(), messages);
  }

  @Override
  public BenchScreen benchScreen(boolean shown, Console console) {
    return new Desktop(this).measured(shown, console);
  }

  @Override
  public List<Peer> peers(Path folder, LongSupplier nanos) {
    List<Peer> peers = new ArrayList<>();
    OfficePeer.on(environment.getOrDefault("PATH", ""), folder, nanos).ifPresent(peers::add);
    peers.add(new LibraryPeer(folder, nanos));
    return peers;
  }

  @Override
  public void draw(ChartModel model, Path file) {
    new ChartFile(charts()).write(model, file, ChartTheme.LIGHT);
  }

  /** Draws charts, for files and for the window; the first call loads the fonts. */
  synchronized ChartRenderer charts() {
    ChartRenderer there = charts;
    if (there == null) {
      there = new ChartRenderer(ChartFonts.load());
      charts = there;
    }
    return there;
  }
}
