package lantu.gate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables and plan documents made to harm whoever reads them, each by what is wrong with it. */
public final class HostileText {
  private static final Charset GBK = Charset.forName("GBK");

  private HostileText() {}

  /** Tables of figures. */
  public static Map<String, HostileOffice.Case> tables() {
    Map<String, HostileOffice.Case> all = new LinkedHashMap<>();
    put(all, "零字节", "exchange.notText", "指标\t2021年\n绿地\0面积\t1\n");
    put(all, "不是文字", "exchange.notText", new byte[] {(byte) 0x81, 0x20, (byte) 0xFF, (byte) 0xFF});
    put(all, "两种编码", "exchange.mixedText", mixed());
    put(all, "格子太多", "exchange.table.large", "\t".repeat(300_000));
    put(
        all,
        "跨列膨胀",
        "exchange.table.large",
        "<table>" + "<tr><td colspan=9999 rowspan=9999>1".repeat(2_000) + "</table>");
    put(all, "标签太多", "exchange.table.large", "<table>" + "<b>".repeat(300_001));
    put(all, "层次太深", "work.import.noTable", "<table>" + "<div><b>".repeat(30_000) + "1");
    put(all, "文件太大", "gate.large", new byte[16 * 1024 * 1024 + 1]);
    return all;
  }

  /** Plan documents, made of a sound one. */
  public static Map<String, HostileOffice.Case> plans(byte[] sound) {
    String json = new String(sound, StandardCharsets.UTF_8);
    Map<String, HostileOffice.Case> all = new LinkedHashMap<>();
    put(all, "层次太深", "gate.json.deep", "[".repeat(500_000));
    put(all, "部分太多", "gate.json.many", "{\"a\":[" + "0,".repeat(10_000_001) + "0]}");
    put(all, "零", "gate.json.hidden", named(json, "\\u0000"));
    put(all, "半个字符", "gate.json.hidden", named(json, "\\ud800"));
    put(all, "反向书写", "gate.json.hidden", named(json, "\u202Efdp.exe"));
    put(all, "键出现两次", "exchange.notJson", json.replaceFirst("\\{", "{\"format\":\"x\","));
    put(all, "后面还有内容", "exchange.notJson", json + "{}");
    put(all, "数字太大", "exchange.expected.decimal", valued(json, "1E99999"));
    put(all, "极长的数字", "exchange.expected.decimal", valued(json, "9".repeat(100_000)));
    put(all, "不是数字", "exchange.expected.decimal", valued(json, "NaN"));
    put(all, "其他编码", "exchange.notJson", json.getBytes(GBK));
    return all;
  }

  private static String named(String json, String sign) {
    return json.replaceFirst(
        "\"shortTitle\" : \"",
        java.util.regex.Matcher.quoteReplacement("\"shortTitle\" : \"" + sign));
  }

  private static String valued(String json, String value) {
    return json.replaceFirst("\"value\" : \"[^\"]*\"", "\"value\" : \"" + value + "\"");
  }

  private static byte[] mixed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("指标\t2021年\n绿地面积\t1\n".getBytes(GBK));
    out.writeBytes("三级税收收入\t119.39\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static void put(
      Map<String, HostileOffice.Case> all, String name, String key, String text) {
    put(all, name, key, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(
      Map<String, HostileOffice.Case> all, String name, String key, byte[] bytes) {
    all.put(name, new HostileOffice.Case(key, () -> bytes));
  }
}
