package lantu.ui.outline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lantu.job.JobRunner;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileKind;
import lantu.value.Refusal;
import lantu.work.AttachText;
import lantu.work.PlanSession;
import lantu.work.TextPreview;

/** Loads the full text from a file that the reader chooses, after showing what matches. */
final class AttachModel {
  private final PlanSession session;
  private final Messages messages;
  private final DialogService dialogs;
  private final JobRunner jobs;
  private final Consumer<String> notice;
  private final ReadOnlyObjectWrapper<Optional<TextPreview>> preview =
      new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());

  /** {@code notice} is told what is being done and what was. */
  AttachModel(
      PlanSession session,
      Messages messages,
      DialogService dialogs,
      JobRunner jobs,
      Consumer<String> notice) {
    this.session = session;
    this.messages = messages;
    this.dialogs = dialogs;
    this.jobs = jobs;
    this.notice = notice;
    session.onChange(plan -> preview.set(Optional.empty()));
  }

  /** What is to be looked at before it is kept; empty for nothing. */
  ReadOnlyObjectProperty<Optional<TextPreview>> preview() {
    return preview.getReadOnlyProperty();
  }

  /** Asks for a file and reads it in the background. */
  void choose() {
    FileKind[] kinds =
        AttachText.extensions().stream()
            .map(ending -> new FileKind(messages.get("outline.attach.kind." + ending), ending))
            .toArray(FileKind[]::new);
    dialogs.chooseOpen(messages.get("outline.attach.choose"), kinds).ifPresent(this::read);
  }

  private void read(Path file) {
    Plan plan = session.plan();
    notice.accept(messages.get("outline.attach.reading", file.getFileName()));
    jobs.start(
        progress -> AttachText.preview(plan, file),
        new JobRunner.Callback<TextPreview>() {
          @Override
          public void done(TextPreview result) {
            notice.accept("");
            preview.set(Optional.of(result));
          }

          @Override
          public void failed(Exception cause) {
            notice.accept("");
            if (cause instanceof Refusal refusal) {
              dialogs.error(messages.sentence(refusal));
            } else {
              throw new IllegalStateException(cause);
            }
          }
        });
  }

  /** Keeps what was shown, as one step. */
  void keep() {
    preview
        .get()
        .ifPresent(
            shown -> {
              try {
                session.apply(
                    AttachText.edit(session.plan(), shown),
                    messages.get("outline.why.ATTACH", shown.file()));
                preview.set(Optional.empty());
                notice.accept(
                    messages.get("outline.done.ATTACH", shown.changing(), shown.characters()));
              } catch (Refusal refusal) {
                dialogs.error(messages.sentence(refusal));
              }
            });
  }

  /** Leaves everything as it is. */
  void leave() {
    preview.set(Optional.empty());
    notice.accept(messages.get("outline.attach.left"));
  }
}
