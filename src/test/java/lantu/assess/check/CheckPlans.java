package lantu.assess.check;

import java.util.ArrayList;
import java.util.List;
import lantu.exchange.PlanJson;
import lantu.plan.IndicatorCode;
import lantu.plan.Judgement;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.Relation;
import lantu.plan.RelationKind;
import lantu.text.Messages;
import lantu.work.SamplePlan;

/** The plans that ship, with the relations between their indicators. */
public final class CheckPlans {
  private static final List<Relation> RELATIONS =
      List.of(
          relation(RelationKind.GROWTH_OF, "I01", "T01"),
          relation(RelationKind.GROWTH_OF, "I02", "B02"),
          relation(RelationKind.DENSITY_OF, "B01", "T01"));

  private CheckPlans() {}

  /** The plan of the document. */
  public static Plan shipped() {
    return related(PlanJson.shipped());
  }

  /** 演示数据. */
  public static Plan sample() {
    return related(SamplePlan.of(PlanJson.shipped(), PlanId.of("demo"), Messages.chinese()));
  }

  private static Plan related(Plan plan) {
    Judgement judgement = plan.judgement();
    List<Relation> relations = new ArrayList<>(judgement.relations());
    RELATIONS.stream().filter(relation -> !relations.contains(relation)).forEach(relations::add);
    return plan.with(
        new Judgement(judgement.rules(), relations, judgement.manual(), judgement.signOffs()));
  }

  private static Relation relation(RelationKind kind, String indicator, String of) {
    return new Relation(kind, IndicatorCode.of(indicator), IndicatorCode.of(of));
  }
}
