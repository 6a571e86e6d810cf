/**
 * The plan as immutable records: profile, outline, areas, indicators with their targets, figures,
 * projects; and the port {@link lantu.plan.PlanStore} through which they are kept.
 *
 * <p>Contract: a {@link lantu.plan.Plan} is a consistent snapshot; every reference inside it
 * resolves. Does not belong here: assessment, storage, text on screen.
 */
@NullMarked
package lantu.plan;

import org.jspecify.annotations.NullMarked;
