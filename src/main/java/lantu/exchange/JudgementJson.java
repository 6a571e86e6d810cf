package lantu.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lantu.plan.AreaCode;
import lantu.plan.AssessmentRules;
import lantu.plan.CutOff;
import lantu.plan.FindingKey;
import lantu.plan.IndicatorCode;
import lantu.plan.Judgement;
import lantu.plan.ManualVerdict;
import lantu.plan.Relation;
import lantu.plan.RelationKind;
import lantu.plan.SignOff;
import lantu.plan.VerdictKey;
import lantu.plan.VerdictStatus;
import org.jspecify.annotations.Nullable;

/** How a plan is judged, in the plan format; whatever is absent is the method's own. */
final class JudgementJson {
  private JudgementJson() {}

  static Judgement read(Field judgement) {
    if (judgement.absent()) {
      return Judgement.NONE;
    }
    return new Judgement(
        rules(judgement.at("rules")),
        judgement.at("relations").each(JudgementJson::relation),
        keyed(judgement.at("manual").each(JudgementJson::verdict), ManualVerdict::key),
        keyed(judgement.at("signOffs").each(JudgementJson::signOff), SignOff::key));
  }

  static Map<String, @Nullable Object> map(Judgement judgement) {
    return PlanWriter.object(
        "rules", map(judgement.rules()),
        "relations", judgement.relations().stream().map(JudgementJson::map).toList(),
        "manual", judgement.manual().values().stream().map(JudgementJson::map).toList(),
        "signOffs", judgement.signOffs().values().stream().map(JudgementJson::map).toList());
  }

  static AssessmentRules rules(Field rules) {
    AssessmentRules usual = AssessmentRules.DEFAULT;
    if (rules.absent()) {
      return usual;
    }
    return new AssessmentRules(
        given(rules.at("ahead"), Field::decimal, usual.ahead()),
        given(rules.at("onTrack"), Field::decimal, usual.onTrack()),
        given(rules.at("farBehind"), Field::decimal, usual.farBehind()),
        given(rules.at("trendOnTrack"), Field::decimal, usual.trendOnTrack()),
        given(rules.at("trendSome"), Field::decimal, usual.trendSome()),
        given(rules.at("jump"), Field::decimal, usual.jump()),
        given(rules.at("growthGap"), Field::decimal, usual.growthGap()),
        given(rules.at("staleYears"), Field::integer, usual.staleYears()),
        labels(rules.at("labels")));
  }

  static Map<String, @Nullable Object> map(AssessmentRules rules) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (VerdictStatus status : VerdictStatus.values()) {
      String label = rules.labels().get(status);
      if (label != null) {
        labels.put(status.name(), label);
      }
    }
    return PlanWriter.object(
        "ahead", TargetJson.decimal(rules.ahead()),
        "onTrack", TargetJson.decimal(rules.onTrack()),
        "farBehind", TargetJson.decimal(rules.farBehind()),
        "trendOnTrack", TargetJson.decimal(rules.trendOnTrack()),
        "trendSome", TargetJson.decimal(rules.trendSome()),
        "jump", TargetJson.decimal(rules.jump()),
        "growthGap", TargetJson.decimal(rules.growthGap()),
        "staleYears", rules.staleYears(),
        "labels", labels);
  }

  static VerdictKey verdictKey(Field key) {
    return new VerdictKey(
        IndicatorCode.of(key.at("indicator").text()),
        AreaCode.of(key.at("area").text()),
        new CutOff(PlanReader.year(key.at("year")), key.at("midYear").flag()));
  }

  static Map<String, @Nullable Object> map(VerdictKey key) {
    return PlanWriter.object(
        "indicator", key.indicator().value(),
        "area", key.area().value(),
        "year", key.cutOff().year().value(),
        "midYear", key.cutOff().midYear());
  }

  static ManualVerdict verdict(Field verdict) {
    return new ManualVerdict(
        verdictKey(verdict),
        verdict.at("status").constant(VerdictStatus.class),
        verdict.at("reason").text(),
        verdict.at("who").remark());
  }

  static Map<String, @Nullable Object> map(ManualVerdict verdict) {
    Map<String, @Nullable Object> object = map(verdict.key());
    object.put("status", verdict.status().name());
    object.put("reason", verdict.reason());
    object.put("who", verdict.who());
    return object;
  }

  static FindingKey findingKey(Field key) {
    return new FindingKey(key.at("rule").text(), key.at("subject").remark());
  }

  static Map<String, @Nullable Object> map(FindingKey key) {
    return PlanWriter.object("rule", key.rule(), "subject", key.subject());
  }

  static SignOff signOff(Field signOff) {
    return new SignOff(
        findingKey(signOff),
        signOff.at("inputs").remark(),
        signOff.at("reason").text(),
        signOff.at("who").remark(),
        signOff.at("on").date());
  }

  static Map<String, @Nullable Object> map(SignOff signOff) {
    Map<String, @Nullable Object> object = map(signOff.key());
    object.put("inputs", signOff.inputs());
    object.put("reason", signOff.reason());
    object.put("who", signOff.who());
    object.put("on", signOff.on().toString());
    return object;
  }

  private static Relation relation(Field relation) {
    return new Relation(
        relation.at("kind").constant(RelationKind.class),
        IndicatorCode.of(relation.at("indicator").text()),
        IndicatorCode.of(relation.at("of").text()));
  }

  private static Map<String, @Nullable Object> map(Relation relation) {
    return PlanWriter.object(
        "kind", relation.kind().name(),
        "indicator", relation.indicator().value(),
        "of", relation.of().value());
  }

  private static Map<VerdictStatus, String> labels(Field labels) {
    Map<VerdictStatus, String> read = new LinkedHashMap<>();
    if (!labels.absent()) {
      for (VerdictStatus status : VerdictStatus.values()) {
        Field label = labels.at(status.name());
        if (!label.absent()) {
          read.put(status, label.text());
        }
      }
    }
    return read;
  }

  private static <T> T given(Field field, Function<Field, T> how, T otherwise) {
    return field.absent() ? otherwise : how.apply(field);
  }

  private static <K, V> Map<K, V> keyed(List<V> values, Function<V, K> key) {
    Map<K, V> map = new LinkedHashMap<>();
    for (V value : values) {
      if (map.put(key.apply(value), value) != null) {
        throw new IllegalArgumentException("twice in the plan: " + key.apply(value));
      }
    }
    return map;
  }
}
