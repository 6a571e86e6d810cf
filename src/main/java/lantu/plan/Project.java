package lantu.plan;

import java.math.BigDecimal;
import lantu.value.PlanYear;
import org.jspecify.annotations.Nullable;

/**
 * 重大项目. What the document does not say is null and stays so until the office fills it in.
 *
 * @param code its code, unique in the plan
 * @param name its name
 * @param zone the zone it lies in
 * @param section the section that names it
 * @param measure the measure that names it
 * @param stage its stage in the office's words
 * @param start first year
 * @param finish last year
 * @param investment total investment in 亿元
 * @param note a remark
 */
public record Project(
    ProjectCode code,
    String name,
    @Nullable AreaCode zone,
    int section,
    @Nullable MeasureRef measure,
    @Nullable String stage,
    @Nullable PlanYear start,
    @Nullable PlanYear finish,
    @Nullable BigDecimal investment,
    @Nullable String note) {}
