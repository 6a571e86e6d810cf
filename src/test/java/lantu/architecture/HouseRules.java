package lantu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of the house under any root package, so that a guilty root can prove that they bite.
 */
final class HouseRules {
  /** Parts that screens share → what they may use of ours; they know no feature. */
  private static final Map<String, List<String>> SHARED_MAY_USE =
      Map.of(
          "ui.control", List.of("value", "text", "settings", "ui.theme"),
          "ui.theme", List.of("value", "text", "settings"),
          "ui.dialog", List.of("value", "job", "text", "settings", "ui.theme"),
          "ui.chart",
              List.of(
                  "value",
                  "chart",
                  "job",
                  "text",
                  "settings",
                  "ui.control",
                  "ui.dialog",
                  "ui.theme"));

  /** Package below the root → what it may use of ours. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("value", List.of()),
          Map.entry("plan", List.of("value")),
          Map.entry("assess", List.of("value", "plan")),
          Map.entry("explain", List.of("value", "plan", "assess", "text")),
          Map.entry("manual", List.of("value", "plan", "explain", "text")),
          Map.entry("edit", List.of("value", "plan")),
          Map.entry("text", List.of("value")),
          Map.entry("log", List.of("value", "text")),
          Map.entry("gate", List.of("value", "text")),
          Map.entry("settings", List.of("value", "gate", "text")),
          Map.entry("job", List.of("value")),
          Map.entry("search", List.of("value", "plan", "text")),
          Map.entry("review", List.of("value", "plan")),
          Map.entry("edition", List.of("value", "plan")),
          Map.entry(
              "slide", List.of("value", "plan", "assess", "explain", "chart", "review", "text")),
          Map.entry("seal", List.of("value")),
          Map.entry("store", List.of("value", "plan", "edit", "review", "edition", "seal")),
          Map.entry("exchange", List.of("value", "plan", "edit", "gate", "seal", "text")),
          Map.entry("merge", List.of("value", "plan", "edit", "exchange")),
          Map.entry("chart", List.of("value", "plan", "assess", "text")),
          Map.entry(
              "report",
              List.of("value", "plan", "assess", "explain", "chart", "slide", "manual", "text")),
          Map.entry(
              "work",
              List.of(
                  "value",
                  "plan",
                  "assess",
                  "explain",
                  "edit",
                  "exchange",
                  "gate",
                  "merge",
                  "chart",
                  "report",
                  "review",
                  "edition",
                  "seal",
                  "slide",
                  "text",
                  "settings",
                  "search",
                  "job")),
          Map.entry(
              "cli",
              List.of(
                  "work",
                  "value",
                  "plan",
                  "assess",
                  "explain",
                  "edit",
                  "exchange",
                  "gate",
                  "merge",
                  "report",
                  "review",
                  "edition",
                  "seal",
                  "slide",
                  "chart",
                  "search",
                  "text",
                  "job")));

  private static final List<String> FEATURE_MAY_USE =
      List.of(
          "work",
          "value",
          "plan",
          "assess",
          "explain",
          "edit",
          "chart",
          "review",
          "slide",
          "manual",
          "job",
          "text",
          "settings",
          "ui.control",
          "ui.dialog",
          "ui.theme",
          "ui.chart",
          "ui.verdict");

  private static final List<String> SHARED_UI =
      List.of("control", "dialog", "theme", "chart", "verdict");

  private final String root;

  HouseRules(String root) {
    this.root = root;
  }

  /** Every rule by what it promises. */
  Map<String, ArchRule> all(List<String> features) {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    MAY_USE.forEach((name, allowed) -> rules.put(name + " keeps to its list", only(name, allowed)));
    SHARED_MAY_USE.forEach(
        (name, allowed) -> rules.put(name + " keeps to its list", only(name, allowed)));
    for (String feature : features) {
      rules.put("ui." + feature + " keeps to its list", only("ui." + feature, FEATURE_MAY_USE));
    }
    rules.put(
        "no cycles",
        slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true));
    rules.put("javafx only in ui and the root", javafxOnlyInUi());
    rules.put(
        "SQL only in the store", confined("store", "java.sql..", "org.h2..", "org.flywaydb.."));
    rules.put(
        "office formats only in writers and exchange",
        confinedTo(
            List.of("report", "exchange", "chart"),
            "org.apache.poi..",
            "org.openpdf..",
            "com.lowagie..",
            "org.apache.pdfbox..",
            "org.apache.fontbox.."));
    rules.put(
        "drawing on paper only in chart, writers and chart views",
        confinedTo(List.of("chart", "report", "ui.chart", ""), "java.awt..", "org.jfree.."));
    rules.put("no network", noNetwork());
    rules.put("no standard output outside cli", noStandardOutput());
    rules.put("threads only in job", threadsOnlyInJob());
    rules.put("view models see no scene", viewModelsSeeNoScene());
    return rules;
  }

  static boolean sharedUi(String name) {
    return SHARED_UI.contains(name);
  }

  private ArchRule only(String name, List<String> allowed) {
    List<String> packages = new ArrayList<>(List.of(root + "." + name + ".."));
    allowed.forEach(other -> packages.add(root + "." + other + ".."));
    DescribedPredicate<JavaClass> oursButNotAllowed =
        JavaClass.Predicates.resideInAnyPackage(root, root + "..")
            .and(
                DescribedPredicate.not(
                    JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new))));
    return noClasses()
        .that()
        .resideInAPackage(root + "." + name + "..")
        .should()
        .dependOnClassesThat(oursButNotAllowed)
        .allowEmptyShould(true);
  }

  private ArchRule confined(String name, String... foreign) {
    return confinedTo(List.of(name), foreign);
  }

  private ArchRule confinedTo(List<String> names, String... foreign) {
    String[] homes =
        names.stream()
            .map(name -> name.isEmpty() ? root : root + "." + name + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(foreign)
        .allowEmptyShould(true);
  }

  private ArchRule javafxOnlyInUi() {
    return confinedTo(List.of("ui", ""), "javafx..", "atlantafx..", "org.controlsfx..");
  }

  private ArchRule noNetwork() {
    DescribedPredicate<JavaClass> network =
        JavaClass.Predicates.resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..")
            .and(
                DescribedPredicate.describe(
                    "that can reach a network",
                    type ->
                        (type.getPackageName().startsWith("java.net") && !harmless(type))
                            || type.getPackageName().startsWith("javax.net")
                            || type.getSimpleName().contains("Socket")));
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat(network)
        .allowEmptyShould(true);
  }

  private static boolean harmless(JavaClass type) {
    return List.of("URI", "URISyntaxException", "URL", "URLEncoder", "MalformedURLException")
        .contains(type.getSimpleName());
  }

  private ArchRule noStandardOutput() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(root + ".cli..", root)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .allowEmptyShould(true);
  }

  private ArchRule threadsOnlyInJob() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(root + ".job..")
        .should()
        .callConstructorWhere(
            DescribedPredicate.describe(
                "it makes a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
        .allowEmptyShould(true);
  }

  private ArchRule viewModelsSeeNoScene() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("javafx.scene..")))
        .allowEmptyShould(true);
  }
}
