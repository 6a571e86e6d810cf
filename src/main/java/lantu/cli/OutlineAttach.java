package lantu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lantu.edit.Backup;
import lantu.edit.Edit;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.work.AttachText;
import lantu.work.OpenWorkspace;
import lantu.work.PlanSession;
import lantu.work.TextPreview;

/** {@code lantu outline attach}: what matched, then the full text kept in one step. */
final class OutlineAttach {
  private static final int FIRST_WORDS = 16;

  private final Root root;

  OutlineAttach(Root root) {
    this.root = root;
  }

  int attach(OpenWorkspace open, Plan plan, Path file, boolean dry) {
    TextPreview preview = AttachText.preview(plan, file);
    if (!dry) {
      Edit edit = AttachText.edit(plan, preview);
      open.backups().make(Backup.Occasion.IMPORT);
      new PlanSession(open.plans(), open.journal(), plan.profile().id(), root.surroundings()::user)
          .apply(edit, root.console().messages().get("cli.outline.attach.why", preview.file()));
    }
    if (root.json) {
      document(preview, dry);
    } else {
      table(preview);
      root.console()
          .say(
              dry ? "cli.outline.attach.would" : "cli.outline.attach.done",
              preview.found(),
              preview.rows().size(),
              preview.changing(),
              preview.characters(),
              preview.left());
    }
    return Cli.DONE;
  }

  private void document(TextPreview preview, boolean dry) {
    root.console()
        .json(
            Console.object(
                "file", preview.file(),
                "kept", !dry,
                "found", preview.found(),
                "changing", preview.changing(),
                "characters", preview.characters(),
                "left", preview.left(),
                "sections",
                    preview.rows().stream()
                        .map(
                            row ->
                                Console.object(
                                    "number", row.section(),
                                    "title", row.title(),
                                    "outcome", row.outcome().name(),
                                    "heading", row.heading(),
                                    "characters", row.characters(),
                                    "firstWords", row.firstWords(FIRST_WORDS)))
                        .toList()));
  }

  private void table(TextPreview preview) {
    Messages messages = root.console().messages();
    List<List<String>> rows = new ArrayList<>();
    for (TextPreview.Row row : preview.rows()) {
      String words =
          row.outcome() == TextPreview.Outcome.MISSING && row.inside() > 0
              ? messages.get("outline.attach.inside", row.inside())
              : row.firstWords(FIRST_WORDS);
      rows.add(
          Console.row(
              messages.get("outline.attach.outcome." + row.outcome().name()),
              messages.get("cli.outline.attach.section", row.section(), row.title()),
              row.characters(),
              row.heading().isEmpty()
                  ? words
                  : messages.get("outline.attach.similar", row.heading(), words)));
    }
    root.console().table(rows);
  }
}
