package lantu.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lantu.text.Messages;
import lantu.value.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFileTest {
  private static final List<String> LINES = List.of("1. 站在起点", "甲段落，说“十四五”。", "项目\t数量", "末段。");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
  void plainTextIsReadInTheEncodingsOfTheOffice(String charset) throws IOException {
    Path file = folder.resolve("全文.txt");
    Files.write(file, String.join("\r\n", LINES).getBytes(Charset.forName(charset)));

    DocumentText text = DocumentFile.read(file);

    assertThat(text.lines()).isEqualTo(LINES);
    assertThat(text.broken()).isTrue();
  }

  @Test
  void aWordDocumentGivesItsParagraphsAndTheRowsOfItsTables() {
    DocumentText text = DocumentFile.read(Documents.docx(folder.resolve("全文.DOCX"), LINES));

    assertThat(text.lines()).isEqualTo(LINES);
    assertThat(text.broken()).isFalse();
  }

  @Test
  void aPdfGivesItsLinesWithoutRunningHeadsAndPageNumbers() {
    Path file =
        Documents.pdf(
            folder.resolve("全文.pdf"),
            List.of(List.of("1. 站在起点", "第一页的段落。"), List.of("第二页的段落。"), List.of("第三页。")),
            "");

    assertThat(DocumentFile.read(file).lines())
        .containsExactly("1. 站在起点", "第一页的段落。", "第二页的段落。", "第三页。");
  }

  @Test
  void readingAPdfLeavesNothingInTheUsersFolder() {
    Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
    boolean before = Files.exists(cache);
    DocumentFile.read(Documents.pdf(folder.resolve("a.pdf"), List.of(LINES.subList(0, 2)), ""));

    assertThat(Files.exists(cache)).isEqualTo(before);
  }

  @Test
  void whatCannotBeUsedIsRefusedWithWhatToDo() throws IOException {
    assertRefused(Files.createFile(folder.resolve("空.txt")), "exchange.document.empty");
    assertRefused(text("白.txt", " \n　\n"), "exchange.document.empty");
    assertRefused(text("旧.doc", "x"), "exchange.document.type");
    assertRefused(text("假.docx", "不是压缩文件"), "gate.zip.damaged");
    assertRefused(text("假.pdf", "不是 PDF"), "exchange.document.damaged");
    assertRefused(folder.resolve("没有.txt"), "gate.noFile");
    assertRefused(
        Documents.pdf(folder.resolve("锁.pdf"), List.of(List.of("正文。")), "secret"),
        "exchange.document.locked");
    assertRefused(Documents.docx(folder.resolve("空.docx"), List.of()), "exchange.document.empty");
    Path compound = folder.resolve("加密.docx");
    Files.write(compound, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    assertRefused(compound, "exchange.document.compound");
    Path binary = folder.resolve("二进制.txt");
    Files.write(binary, new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1, (byte) 0x80});
    assertRefused(binary, "exchange.notText");
  }

  @Test
  void aFileOfFiftyMegabytesIsRefusedUnread() throws IOException {
    Path large = folder.resolve("大.docx");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L * 1024 * 1024);
    }
    assertRefused(large, "gate.large");
  }

  @Test
  void aDocumentThatInflatesWithoutEndIsRefused() throws IOException {
    Path bomb = folder.resolve("弹.docx");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(bomb), StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<a>".getBytes(StandardCharsets.UTF_8));
      byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 210; i++) {
        zip.write(blanks);
      }
    }
    assertRefused(bomb, "gate.zip.inflates");
  }

  private Path text(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static void assertRefused(Path file, String key) {
    assertThatThrownBy(() -> DocumentFile.read(file))
        .as(String.valueOf(file.getFileName()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertThat(Messages.chinese().sentence(refusal)).doesNotContain("{");
            });
  }
}
