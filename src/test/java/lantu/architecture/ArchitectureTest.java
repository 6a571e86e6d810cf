package lantu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the packages to their arrows, and each rule to a guilty fixture that breaks it. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("lantu");
  private static final JavaClasses GUILTY = new ClassFileImporter().importPackages("guilty");

  @TestFactory
  Stream<DynamicTest> theHouseKeepsItsRules() {
    assertThat(OURS).hasSizeGreaterThan(50);
    return rules("lantu", features()).entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(OURS)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleCanFail() {
    return rules("guilty", List.of("alpha")).entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () ->
                        assertThat(rule.getValue().evaluate(GUILTY).hasViolation())
                            .as("the guilty fixture breaks: " + rule.getKey())
                            .isTrue()));
  }

  private static Map<String, ArchRule> rules(String root, List<String> features) {
    return new HouseRules(root).all(features);
  }

  private static List<String> features() {
    return OURS.stream()
        .map(type -> type.getPackageName())
        .filter(name -> name.startsWith("lantu.ui."))
        .map(name -> name.substring("lantu.ui.".length()).replaceAll("\\..*", ""))
        .distinct()
        .filter(name -> !HouseRules.sharedUi(name) && !name.equals("shell"))
        .sorted()
        .toList();
  }
}
