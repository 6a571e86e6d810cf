package lantu.ui.zones;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import lantu.plan.Area;
import lantu.plan.AreaCode;
import lantu.plan.AreaKind;
import lantu.plan.Plan;

/**
 * 示意图: shapes of the zones and places of names, drawn by hand, in units of the drawing.
 *
 * @param width of the whole
 * @param height of the whole
 * @param shapes SVG path of each zone
 * @param centres where each zone's words stand
 * @param places where the names of smaller areas stand
 */
record MapDrawing(
    double width,
    double height,
    Map<AreaCode, String> shapes,
    Map<AreaCode, Spot> centres,
    Map<AreaCode, Spot> places) {
  private static final String FILE = "/assets/map/hongkou.properties";
  private static final Pattern COMMA = Pattern.compile(",");

  /** A place on the drawing. */
  record Spot(double x, double y) {}

  /** The drawing, if it shows every zone of the plan. */
  static Optional<MapDrawing> of(Plan plan) {
    MapDrawing drawing = read();
    List<AreaCode> zones = plan.areas(AreaKind.ZONE).stream().map(Area::code).toList();
    boolean whole = !zones.isEmpty() && drawing.shapes.keySet().containsAll(zones);
    return whole ? Optional.of(drawing) : Optional.empty();
  }

  private static MapDrawing read() {
    Properties properties = new Properties();
    try (InputStream in = MapDrawing.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<AreaCode, String> shapes = new LinkedHashMap<>();
    Map<AreaCode, Spot> centres = new LinkedHashMap<>();
    Map<AreaCode, Spot> places = new LinkedHashMap<>();
    for (String key : properties.stringPropertyNames()) {
      String value = properties.getProperty(key);
      int dot = key.indexOf('.');
      if (dot < 0) {
        continue;
      }
      AreaCode area = AreaCode.of(key.substring(dot + 1));
      switch (key.substring(0, dot)) {
        case "shape" -> shapes.put(area, value);
        case "zone" -> centres.put(area, spot(value));
        default -> places.put(area, spot(value));
      }
    }
    return new MapDrawing(
        Double.parseDouble(properties.getProperty("width")),
        Double.parseDouble(properties.getProperty("height")),
        shapes,
        centres,
        places);
  }

  private static Spot spot(String text) {
    String[] numbers = COMMA.split(text, -1);
    return new Spot(Double.parseDouble(numbers[0].strip()), Double.parseDouble(numbers[1].strip()));
  }
}
