package lantu.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is judged, and what the office has said about it.
 *
 * @param rules the cut-offs
 * @param relations which indicators follow from which, by kind and by the one that follows
 * @param manual the office's own verdicts
 * @param signOffs the findings that the office lets stand
 */
public record Judgement(
    AssessmentRules rules,
    List<Relation> relations,
    Map<VerdictKey, ManualVerdict> manual,
    Map<FindingKey, SignOff> signOffs) {
  /** The method's own cut-offs and nothing said yet. */
  public static final Judgement NONE =
      new Judgement(AssessmentRules.DEFAULT, List.of(), Map.of(), Map.of());

  /** Copies the collections, keeping the order of all but the relations. */
  public Judgement {
    relations =
        relations.stream()
            .sorted(Comparator.comparing(Relation::kind).thenComparing(Relation::indicator))
            .toList();
    manual = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(manual));
    signOffs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(signOffs));
  }

  /** The office's own verdict, if it has one. */
  public Optional<ManualVerdict> manual(VerdictKey key) {
    return Optional.ofNullable(manual.get(key));
  }

  /** Who let a finding stand, if anyone did. */
  public Optional<SignOff> signOff(FindingKey key) {
    return Optional.ofNullable(signOffs.get(key));
  }

  /** What the indicator follows from in that way. */
  public Optional<IndicatorCode> followsFrom(RelationKind kind, IndicatorCode indicator) {
    return relations.stream()
        .filter(relation -> relation.kind() == kind && relation.indicator().equals(indicator))
        .map(Relation::of)
        .findFirst();
  }

  /** The indicators that follow from this one in that way. */
  public List<IndicatorCode> followers(RelationKind kind, IndicatorCode of) {
    return relations.stream()
        .filter(relation -> relation.kind() == kind && relation.of().equals(of))
        .map(Relation::indicator)
        .toList();
  }

  /** The same with an indicator following from another in that way; null for from none. */
  public Judgement with(
      RelationKind kind, IndicatorCode indicator, @Nullable IndicatorCode followed) {
    List<Relation> changed = new ArrayList<>(relations);
    changed.removeIf(relation -> relation.kind() == kind && relation.indicator().equals(indicator));
    if (followed != null) {
      changed.add(new Relation(kind, indicator, followed));
    }
    return new Judgement(rules, changed, manual, signOffs);
  }

  /** The same with other cut-offs. */
  public Judgement with(AssessmentRules changed) {
    return new Judgement(changed, relations, manual, signOffs);
  }

  /** The same with one verdict changed; null takes it away. */
  public Judgement with(VerdictKey key, @Nullable ManualVerdict verdict) {
    return new Judgement(rules, relations, changed(manual, key, verdict), signOffs);
  }

  /** The same with one sign-off changed; null takes it away. */
  public Judgement with(FindingKey key, @Nullable SignOff signOff) {
    return new Judgement(rules, relations, manual, changed(signOffs, key, signOff));
  }

  private static <K, V> Map<K, V> changed(Map<K, V> map, K key, @Nullable V value) {
    Map<K, V> changed = new LinkedHashMap<>(map);
    if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return changed;
  }
}
