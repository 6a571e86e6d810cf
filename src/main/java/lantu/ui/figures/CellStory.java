package lantu.ui.figures;

/**
 * Where the number in a cell comes from, as the footer tells it. Every part is a sentence or a
 * short phrase for the reader, never empty.
 */
record CellStory(
    String place, String target, String source, String status, String note, String change) {}
