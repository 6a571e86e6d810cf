package lantu.plan;

/**
 * A numbered table or figure of the document.
 *
 * @param kind table or figure
 * @param label as printed, 表五 or 图1
 * @param title its title
 * @param section the section it stands in or belongs to
 */
public record Exhibit(ExhibitKind kind, String label, String title, int section) {}
