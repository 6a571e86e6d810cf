package lantu.ui.projects;

import java.util.Locale;
import lantu.plan.DeliveryConfidence;
import lantu.plan.Milestone;
import lantu.plan.Project;
import lantu.plan.ProjectDate;
import lantu.text.Messages;
import lantu.text.NumberText;
import org.jspecify.annotations.Nullable;

/** What the ledger says in a few characters. */
final class ProjectTexts {
  private final Messages messages;

  ProjectTexts(Messages messages) {
    this.messages = messages;
  }

  /** The date, or that it is not entered. */
  String date(@Nullable ProjectDate date) {
    return date == null ? messages.get("projects.unknown") : date.toString();
  }

  /** A shape and the words. */
  String confidence(DeliveryConfidence confidence) {
    return messages.get("projects.mark." + confidence, messages.term(confidence));
  }

  static String style(DeliveryConfidence confidence) {
    return "confidence-" + confidence.name().toLowerCase(Locale.ROOT);
  }

  static String stage(Project project) {
    return orNothing(project.stage());
  }

  static String blocking(Project project) {
    return orNothing(project.blocking());
  }

  static String investment(Project project) {
    return project.investment() == null ? "" : NumberText.grouped(project.investment());
  }

  /** Reached of all; empty for none. */
  static String milestones(Project project) {
    long done = project.milestones().stream().filter(Milestone::done).count();
    return project.milestones().isEmpty() ? "" : done + "/" + project.milestones().size();
  }

  static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }
}
