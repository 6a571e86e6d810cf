package lantu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClipboardTableTest {
  @Test
  void anExcelTableIsReadAsItShows() {
    assertThat(ClipboardTable.ofHtml(fixture("excel.html")).rows())
        .containsExactly(List.of("1,047.28", "12.50%", ""), List.of("1.2万\n其中新建", "", "7"));
  }

  @Test
  void aWpsTableIsReadWithItsMergedCells() {
    assertThat(ClipboardTable.ofHtml(fixture("wps.html")).rows())
        .containsExactly(List.of("1047.28", "12.5%", "待定"), List.of("", "3", "１，２００"));
  }

  @Test
  void aLibreOfficeTableIsReadAsItShowsAndMayBeRagged() {
    assertThat(ClipboardTable.ofHtml(fixture("libreoffice.html")).rows())
        .containsExactly(List.of("1,047.28", "12.50%", ""), List.of("第一行\n第二行", "7"));
  }

  @Test
  void aBackslashIsACharacterLikeAnyOther() {
    assertThat(ClipboardTable.ofHtml("<table><tr><td>甲\\n乙<td>丙<br>丁</table>").rows())
        .containsExactly(List.of("甲\\n乙", "丙\n丁"));
  }

  @Test
  void whatASpreadsheetCopiesAsTextIsSplitIntoItsCells() {
    assertThat(ClipboardTable.ofText("1\t2\r\n\t4\r\n").rows())
        .containsExactly(List.of("1", "2"), List.of("", "4"));
  }

  @Test
  void anEmptyLastCellIsKept() {
    assertThat(ClipboardTable.ofText("1\t").rows()).containsExactly(List.of("1", ""));
  }

  @Test
  void quotedCellsHoldBreaksTabsAndQuotes() {
    assertThat(ClipboardTable.ofText("\"甲\n乙\"\t\"a\tb\"\n\"说\"\"好\"\"\"\t5").rows())
        .containsExactly(List.of("甲\n乙", "a\tb"), List.of("说\"好\"", "5"));
  }

  @Test
  void aQuoteThatIsNeverClosedIsACharacter() {
    assertThat(ClipboardTable.ofText("\"甲\t5\n6").rows())
        .containsExactly(List.of("\"甲", "5"), List.of("6"));
  }

  @Test
  void raggedLinesStayRagged() {
    assertThat(ClipboardTable.ofText("1\t2\t3\n4\n\n5\t6").rows())
        .containsExactly(List.of("1", "2", "3"), List.of("4"), List.of(""), List.of("5", "6"));
  }

  @Test
  void nothingHasNoRows() {
    assertThat(ClipboardTable.of("", "").rows()).isEmpty();
    assertThat(ClipboardTable.of("<p>没有表格</p>", "").rows()).isEmpty();
  }

  @Test
  void theTableComesBeforeTheText() {
    assertThat(ClipboardTable.of("<table><tr><td>1<td>2</table>", "别的").rows())
        .containsExactly(List.of("1", "2"));
    assertThat(ClipboardTable.of("<b>1</b>", "1\t2").rows()).containsExactly(List.of("1", "2"));
  }

  private static String fixture(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            ClipboardTableTest.class.getResourceAsStream("/clipboard/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
