package lantu.report;

import java.io.Serializable;
import java.math.BigDecimal;
import lantu.value.Unit;

/**
 * The cell that a number of a report comes from, in words.
 *
 * @param value the number as it was entered
 * @param unit its unit
 * @param indicator the indicator's name
 * @param area the area's name
 * @param year the year, as 2023年
 * @param series whether it is an actual, planned, reference or assigned number
 * @param status how settled it is; empty where nobody has said
 * @param source where the office has it from; empty where nobody has said
 * @param entered the day it was entered, as 2024-01-15; empty if not known
 */
public record Origin(
    BigDecimal value,
    Unit unit,
    String indicator,
    String area,
    String year,
    String series,
    String status,
    String source,
    String entered)
    implements Serializable {}
