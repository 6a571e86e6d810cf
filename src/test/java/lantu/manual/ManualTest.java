package lantu.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantu.exchange.PlanJson;
import lantu.text.Messages;
import lantu.ui.control.Place;
import org.junit.jupiter.api.Test;

/** The manual against the program that it speaks of. */
class ManualTest {
  private static final Manual MANUAL = Manual.of(PlanJson.shipped(), Messages.chinese());
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  /** Names of plans and of what stands in a cell are no words of the screens. */
  private static final Set<String> OTHER = Set.of("十四五");

  @Test
  void everyScreenHasItsPageWithItsPicture() {
    for (Place place : Place.values()) {
      ManualPage page = MANUAL.page(place.name()).orElseThrow();
      assertThat(page.title()).isEqualTo(Messages.chinese().get("shell.place." + place.name()));
      if (place != Place.METHOD) {
        assertThat(page.blocks())
            .filteredOn(ManualBlock.Picture.class::isInstance)
            .extracting(block -> ((ManualBlock.Picture) block).name())
            .containsExactly(place.name());
      }
    }
  }

  @Test
  void whatItPutsInQuotationMarksStandsOnTheScreens() throws IOException {
    String screens = screens();
    Set<String> unknown = new TreeSet<>();
    for (ManualPage page : MANUAL.pages()) {
      for (ManualBlock block : page.blocks()) {
        QUOTED
            .matcher(block.words())
            .results()
            .map(match -> match.group(1))
            .filter(words -> !OTHER.contains(words) && !screens.contains(words))
            .forEach(unknown::add);
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static String screens() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("assets", "text"))) {
      for (Path file :
          files.filter(path -> path.toString().endsWith("zh_CN.properties")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void theMethodIsToldAsThePlanHasIt() {
    ManualPage method = MANUAL.page(Manual.METHOD).orElseThrow();

    assertThat(method.blocks()).hasSizeGreaterThan(20);
    assertThat(method.firstWith("K ≥ 1.05")).isPresent();
  }

  @Test
  void wordsAreFoundWhereTheyStandThoseInTitlesFirst() {
    assertThat(MANUAL.find("变更记录").getFirst().key()).isEqualTo("HISTORY");
    assertThat(MANUAL.find("ctrl+v 预览"))
        .extracting(ManualPage::key)
        .contains("FIGURES")
        .doesNotContain("HISTORY");
    assertThat(MANUAL.find("  ")).isEqualTo(MANUAL.pages());
    assertThat(MANUAL.find("没有这样的话")).isEmpty();
  }

  @Test
  void linesBecomeBlocks() {
    List<ManualPage> pages =
        ManualText.pages(
            List.of(
                "# A 甲", "一段", "## 题", "1. 一", "- 点", "![X] 图", "| 头 | 身 |", "| 1 | 2 |", "# B 乙"));

    assertThat(pages).extracting(ManualPage::key).containsExactly("A", "B");
    assertThat(pages.getFirst().blocks())
        .containsExactly(
            new ManualBlock.Paragraph("一段"),
            new ManualBlock.Heading("题"),
            new ManualBlock.Item("1.", "一"),
            new ManualBlock.Item("•", "点"),
            new ManualBlock.Picture("X", "图"),
            new ManualBlock.Table(List.of("头", "身"), List.of(List.of("1", "2"))));
    assertThatThrownBy(() -> ManualText.pages(List.of("无处可放")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
