package lantu.work;

import lantu.edit.JournalEntry;

/**
 * An entry of the journal in the words of the reader.
 *
 * @param entry the entry itself
 * @param when date and time to the second, where the reader is
 * @param what kind of change
 * @param object what was changed: a cell by indicator, area and year, an indicator, a finding
 * @param series the series of a cell; empty for all else
 * @param old what was there; empty for nothing
 * @param now what came; empty for nothing
 * @param why the reason; empty for none
 */
public record HistoryLine(
    JournalEntry entry,
    String when,
    String what,
    String object,
    String series,
    String old,
    String now,
    String why) {}
