package lantu.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import lantu.edit.Edit;
import lantu.exchange.PlanJson;
import lantu.job.DirectRunner;
import lantu.job.JobRunner;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Series;
import lantu.report.Report;
import lantu.report.ReportExport;
import lantu.report.ReportWriter;
import lantu.seal.MemoryKeeper;
import lantu.seal.Vault;
import lantu.settings.Settings;
import lantu.text.Messages;
import lantu.ui.chart.ChartKits;
import lantu.ui.control.Navigator;
import lantu.ui.control.Place;
import lantu.ui.control.Screen;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.RecordingDialogs;
import lantu.ui.method.MethodScreen;
import lantu.ui.outline.OutlineScreen;
import lantu.ui.overview.OverviewScreen;
import lantu.ui.review.Review;
import lantu.ui.review.ReviewServices;
import lantu.ui.theme.Appearance;
import lantu.value.PlanYear;
import lantu.value.WholeFile;
import lantu.work.AddPlan;
import lantu.work.EvidenceFiles;
import lantu.work.InMemoryStore;
import lantu.work.OpenWorkspace;
import lantu.work.PlanDesk;
import lantu.work.PlanPackages;
import lantu.work.PlanReports;
import lantu.work.PlanSession;
import lantu.work.ReportTemplates;
import lantu.work.Reviews;
import lantu.work.SamplePlan;
import lantu.work.UserName;
import org.jspecify.annotations.Nullable;

/** What the window's tests are made of: real screens where there are any, a stand-in elsewhere. */
final class Bench {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T06:02:11Z"), ZONE);
  static final Messages MESSAGES = Messages.chinese();

  private Bench() {}

  static Plan demo() {
    return SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese());
  }

  /** The menu's services over a store, with everything done at once. */
  static PlanServices services(InMemoryStore store, DialogService dialogs) {
    return services(store, dialogs, new DirectRunner());
  }

  /** The reader's name; {@code given} as from outside, null where it has to be asked. */
  static UserName user(Settings settings, @Nullable String given) {
    return new UserName(settings, given, "account");
  }

  static PlanServices services(InMemoryStore store, DialogService dialogs, JobRunner jobs) {
    PlanDesk desk =
        new PlanDesk(new OpenWorkspace(store, store, store, store, () -> {}), () -> "测试");
    return new PlanServices(
        desk,
        new AddPlan(store, () -> "测试", MESSAGES),
        new PlanPackages(desk, new EvidenceFiles(Path.of("none"), Vault.PLAIN), MESSAGES, CLOCK),
        new PlanReports(
            new ReportExport(List.of(new NamedWriter("docx"), new NamedWriter("pdf"))),
            ReportTemplates.shipped(MESSAGES),
            new InMemoryStore(Clock.systemUTC()),
            MESSAGES,
            CLOCK),
        user(Settings.open(Path.of("none"), CLOCK), "测试"),
        jobs,
        dialogs,
        new MemoryKeeper());
  }

  static Map<Place, Function<Navigator, Screen>> screens(PlanSession session) {
    Map<Place, Function<Navigator, Screen>> screens = new EnumMap<>(Place.class);
    screens.put(
        Place.OVERVIEW,
        navigator ->
            new OverviewScreen(
                session, MESSAGES, navigator, ChartKits.kit(), new RecordingDialogs(), CLOCK));
    screens.put(
        Place.OUTLINE,
        navigator ->
            new OutlineScreen(
                session, MESSAGES, navigator, new RecordingDialogs(), new DirectRunner()));
    screens.put(Place.INDICATORS, navigator -> new StandIn());
    screens.put(Place.METHOD, navigator -> new MethodScreen(session, MESSAGES));
    return screens;
  }

  /** Review views that keep their agendas and scenarios in memory. */
  static Function<PlanSession, Review> reviews(Appearance appearance) {
    ReviewServices services =
        new ReviewServices(
            ChartKits.kit(),
            new RecordingDialogs(),
            new DirectRunner(),
            (handout, file) -> {},
            appearance,
            CLOCK);
    return session ->
        new Review(
            session,
            new Reviews(new InMemoryStore(CLOCK), session.plan().profile().id(), MESSAGES),
            MESSAGES,
            services);
  }

  static Edit setGdpGrowth(PlanSession session, String value) {
    FigureKey key =
        new FigureKey(
            IndicatorCode.of("I01"),
            session.plan().district().code(),
            PlanYear.of(2021),
            Series.ACTUAL);
    Figure before = session.plan().figure(key).orElse(null);
    Figure after = new Figure(key, new java.math.BigDecimal(value), null, null, null);
    return new Edit.SetFigure(key, before, after);
  }

  static void png(int[] argb, int width, int height, Path file) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A screen that shows what it was asked to reveal. */
  private static final class StandIn implements Screen {
    private final Label revealed = new Label();
    private final Parent node = new StackPane(revealed);

    StandIn() {
      revealed.setId("revealed");
    }

    @Override
    public Parent node() {
      return node;
    }

    @Override
    public void reveal(String code) {
      revealed.setText(code);
    }
  }

  /** Writes a report's name into the file. */
  private record NamedWriter(String format) implements ReportWriter {
    @Override
    public void write(Report report, Path file) {
      WholeFile.write(file, out -> out.write(report.fileName().getBytes(StandardCharsets.UTF_8)));
    }
  }
}
