package lantu.plan;

import java.time.LocalDate;
import lantu.value.PlanYear;
import lantu.value.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is, without its contents.
 *
 * @param id its id, unique in a workspace
 * @param title full title
 * @param shortTitle title for status bar and lists
 * @param region the region it is for
 * @param period its years
 * @param baseYear the year its targets are measured from
 * @param outlookYear the year of its long outlook; null if it has none
 * @param adoptedOn when it was adopted; null if not known
 * @param adoptedBy who adopted it; null if not known
 * @param demo whether its figures are synthetic (演示数据) and must be marked so wherever they show
 */
public record PlanProfile(
    PlanId id,
    String title,
    String shortTitle,
    String region,
    YearSpan period,
    PlanYear baseYear,
    @Nullable PlanYear outlookYear,
    @Nullable LocalDate adoptedOn,
    @Nullable String adoptedBy,
    boolean demo) {}
