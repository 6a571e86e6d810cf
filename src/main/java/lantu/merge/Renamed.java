package lantu.merge;

import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;

/** A plan under another id. */
public final class Renamed {
  private Renamed() {}

  /** The same plan under the id. */
  public static Plan to(PlanId id, Plan plan) {
    PlanProfile profile = plan.profile();
    if (profile.id().equals(id)) {
      return plan;
    }
    return new Plan(
            new PlanProfile(
                id,
                profile.title(),
                profile.shortTitle(),
                profile.region(),
                profile.period(),
                profile.baseYear(),
                profile.outlookYear(),
                profile.adoptedOn(),
                profile.adoptedBy(),
                profile.demo()),
            plan.outline(),
            plan.areas(),
            plan.sources(),
            plan.indicators(),
            plan.projects(),
            plan.figures(),
            plan.judgement(),
            plan.closedYears(),
            plan.texts())
        .withEvidence(plan.evidence());
  }
}
