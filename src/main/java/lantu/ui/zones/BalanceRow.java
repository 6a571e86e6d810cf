package lantu.ui.zones;

import java.util.List;
import lantu.assess.Balance;

/**
 * A line of the reconciliation: the zones' numbers, their sum, the district's, and how they agree.
 *
 * @param label the year, or 合计
 * @param parts one text per zone
 * @param sum the zones' sum
 * @param whole the district's number
 * @param residual district minus sum
 * @param verdict how it ends
 * @param remark the verdict in words
 */
record BalanceRow(
    String label,
    List<String> parts,
    String sum,
    String whole,
    String residual,
    Balance.Verdict verdict,
    String remark) {}
