package lantu.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lantu.exchange.Parts;
import lantu.plan.AssessmentRules;
import lantu.plan.FigureKey;
import lantu.plan.Indicator;
import lantu.plan.IndicatorCode;
import lantu.plan.Plan;
import lantu.plan.Project;
import lantu.plan.ProjectCode;
import lantu.plan.RelationKind;
import lantu.plan.VerdictKey;

/** All that can change in a plan, value by value; what is not there has no value. */
final class Contents {
  private Contents() {}

  /** What an indicator follows from in one way. */
  record Following(RelationKind kind, IndicatorCode indicator) {
    @Override
    public String toString() {
      return indicator + " " + kind;
    }
  }

  /** The values of a plan, without its outline. */
  static Map<CellId, Object> of(Plan plan) {
    Map<CellId, Object> all = new LinkedHashMap<>();
    plan.sources().forEach(one -> all.put(new CellId(CellKind.SOURCE, one.code()), one));
    plan.indicators()
        .forEach(one -> parts(all, CellKind.INDICATOR, one.code(), Parts.of(one), true));
    plan.projects().forEach(one -> parts(all, CellKind.PROJECT, one.code(), Parts.of(one), true));
    plan.judgement()
        .relations()
        .forEach(
            one ->
                all.put(
                    new CellId(CellKind.RELATION, new Following(one.kind(), one.indicator())),
                    one.of()));
    plan.figures().forEach(one -> all.put(new CellId(CellKind.FIGURE, one.key()), one));
    plan.evidence().forEach(one -> all.put(new CellId(CellKind.EVIDENCE, one.key()), one.files()));
    parts(all, CellKind.RULES, "", Parts.of(plan.judgement().rules()), false);
    plan.judgement()
        .manual()
        .forEach((key, one) -> all.put(new CellId(CellKind.VERDICT, key), one));
    plan.judgement()
        .signOffs()
        .forEach((key, one) -> all.put(new CellId(CellKind.SIGN_OFF, key), one));
    plan.texts().forEach(one -> all.put(new CellId(CellKind.TEXT, one.section()), one));
    plan.closedYears().forEach(one -> all.put(new CellId(CellKind.CLOSED_YEAR, one.year()), one));
    return all;
  }

  /** Whether two plans are the same in all but their ids and the order of what has none. */
  static boolean same(Plan one, Plan other) {
    Plan under = Renamed.to(one.profile().id(), other);
    return one.profile().equals(under.profile())
        && one.areas().equals(under.areas())
        && one.outline().equals(under.outline())
        && of(one).equals(of(under));
  }

  private static void parts(
      Map<CellId, Object> all,
      CellKind kind,
      Object key,
      SortedMap<String, String> parts,
      boolean comesAndGoes) {
    if (comesAndGoes) {
      all.put(new CellId(kind, key), true);
    }
    parts.forEach((name, value) -> all.put(new CellId(kind, key, name), value));
  }

  /** The parts of a thing. */
  private static SortedMap<String, String> parts(
      Map<CellId, Object> all, CellKind kind, Object key) {
    SortedMap<String, String> parts = new TreeMap<>();
    of(all, kind)
        .filter(one -> one.getKey().key().equals(key) && !one.getKey().part().isEmpty())
        .forEach(one -> parts.put(one.getKey().part(), (String) one.getValue()));
    return parts;
  }

  private static Stream<Entry<CellId, Object>> of(Map<CellId, Object> all, CellKind kind) {
    return all.entrySet().stream().filter(one -> one.getKey().kind() == kind);
  }

  /** The indicator that the values make. */
  static Indicator indicator(Map<CellId, Object> all, IndicatorCode code) {
    return Parts.indicator(parts(all, CellKind.INDICATOR, code));
  }

  /** The project that the values make. */
  static Project project(Map<CellId, Object> all, ProjectCode code) {
    return Parts.project(parts(all, CellKind.PROJECT, code));
  }

  /** The cut-offs that the values make. */
  static AssessmentRules rules(Map<CellId, Object> all) {
    return Parts.rules(parts(all, CellKind.RULES, ""));
  }

  /** Whether a value comes and goes with a thing: a part of it, or a cell of an indicator. */
  static boolean belongs(CellId value, CellKind kind, Object thing) {
    if (value.kind() == kind) {
      return value.key().equals(thing);
    }
    if (kind != CellKind.INDICATOR) {
      return false;
    }
    return switch (value.key()) {
      case FigureKey key -> key.indicator().equals(thing);
      case VerdictKey key -> key.indicator().equals(thing);
      case Following key -> key.indicator().equals(thing);
      default -> false;
    };
  }
}
