package lantu.exchange;

import java.util.List;
import java.util.Map;
import lantu.plan.CellEvidence;
import lantu.plan.Evidence;
import org.jspecify.annotations.Nullable;

/** The files behind the figures in the plan format: what they were called and their hash. */
final class EvidenceJson {
  private EvidenceJson() {}

  static Map<String, @Nullable Object> map(CellEvidence cell) {
    Map<String, @Nullable Object> object = PlanWriter.cell(cell.key());
    object.put("files", list(cell.files()));
    return object;
  }

  static CellEvidence read(Field cell) {
    return new CellEvidence(PlanReader.cell(cell), files(cell.at("files")));
  }

  static List<Map<String, @Nullable Object>> list(List<Evidence> files) {
    return files.stream()
        .map(
            file ->
                PlanWriter.object(
                    "name", file.name(), "hash", file.hash(), "size", Long.toString(file.size())))
        .toList();
  }

  static List<Evidence> files(Field files) {
    return files.each(
        file ->
            new Evidence(
                file.at("name").text(),
                file.at("hash").text(),
                file.at("size").parsed(Long::parseLong)));
  }
}
