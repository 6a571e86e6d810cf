package lantu.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import lantu.edit.Backup;
import lantu.merge.PlanMerge;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.dialog.FileKind;
import lantu.value.Refusal;
import lantu.work.Arrived;
import lantu.work.PlanPackages;
import lantu.work.PlanSession;
import org.jspecify.annotations.Nullable;

/** 规划包 in the window: writing one, opening one, and merging one into the plan it began as. */
final class PackagesModel {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  private final PlansModel plans;
  private final BackgroundWork work;
  private final PlanPackages packages;
  private final DialogService dialogs;
  private final Messages messages;

  /** Works through the model of plans, so that one thing is done at a time. */
  PackagesModel(PlansModel plans, Messages messages) {
    this.plans = plans;
    this.work = plans.work();
    this.packages = plans.services().packages();
    this.dialogs = plans.services().dialogs();
    this.messages = messages;
  }

  private boolean busy(Action action) {
    Optional<String> reason = plans.unavailable(action);
    reason.ifPresent(work::tell);
    return reason.isPresent();
  }

  /** Asks where to and with which password, writes the package, and says when it is safe. */
  void write(Plan plan) {
    if (busy(Action.PACKAGE_WRITE)) {
      return;
    }
    dialogs
        .chooseSave(messages.get("packages.write.title"), PlanPackages.fileName(plan), kind())
        .ifPresent(file -> write(plan, file));
  }

  private void write(Plan plan, Path file) {
    PasswordPane pane = new PasswordPane(messages, true);
    String sentence = messages.get("packages.write.ask", plan.profile().shortTitle(), file);
    while (dialogs.confirm(sentence, pane, messages.get("packages.write.verb"))) {
      if (!pane.agree()) {
        dialogs.error(messages.get("packages.write.differ"));
        continue;
      }
      char[] password = pane.password();
      work.run(
          messages.get("packages.write.doing", name(file)),
          progress -> wiping(password, secret -> packages.write(plan.profile().id(), file, secret)),
          this::written);
      return;
    }
  }

  private void written(PlanPackages.Written written) {
    String words =
        written.missing().isEmpty()
            ? messages.get("packages.written", written.file())
            : messages.get(
                "packages.written.missing",
                written.file(),
                written.missing().size(),
                String.join("、", written.missing()));
    work.tell(messages.get("packages.written", name(written.file())));
    dialogs.inform(words);
  }

  /** Asks for a package and takes it in: as a new plan, or into the one that it began as. */
  void open() {
    if (busy(Action.PACKAGE_OPEN)) {
      return;
    }
    dialogs.chooseOpen(messages.get("packages.open.title"), kind()).ifPresent(this::open);
  }

  /** Takes a package in: as a new plan, or into the one that it began as. */
  void open(Path file) {
    if (busy(Action.PACKAGE_OPEN)) {
      return;
    }
    try {
      if (packages.sealed(file)) {
        askPassword(file);
      } else {
        look(file, null);
      }
    } catch (Refusal refusal) {
      dialogs.error(messages.sentence(refusal));
    }
  }

  private void askPassword(Path file) {
    PasswordPane pane = new PasswordPane(messages, false);
    if (dialogs.confirm(
        messages.get("packages.open.password", name(file)),
        pane,
        messages.get("packages.open.password.verb"))) {
      look(file, pane.password());
    }
  }

  private void look(Path file, char @Nullable [] password) {
    work.run(
        messages.get("packages.open.doing", name(file)),
        progress -> wiping(password, secret -> packages.look(file, secret, null)),
        this::arrived);
  }

  private void arrived(Arrived arrived) {
    String title = arrived.plan().shortTitle();
    PlanMerge merge = arrived.merge().orElse(null);
    if (merge != null) {
      if (merge.settled()) {
        dialogs.inform(messages.get("packages.open.nothing", title));
        arrived.close();
      } else {
        merge(arrived, merge);
      }
      return;
    }
    if (arrived.standing() == Arrived.Standing.STRANGER) {
      askId(arrived);
      return;
    }
    String sentence =
        messages.get(
            "packages.open.ask",
            title,
            arrived.parcel().by(),
            day(arrived),
            arrived.parcel().steps().size());
    if (dialogs.confirm(sentence, messages.get("packages.open.verb"))) {
      take(arrived, null);
    } else {
      arrived.close();
    }
  }

  private void askId(Arrived arrived) {
    PlanId own = arrived.plan().id();
    dialogs
        .ask(
            messages.get("packages.open.stranger", arrived.plan().shortTitle(), own),
            own + "-2",
            messages.get("packages.open.as"))
        .ifPresentOrElse(text -> take(arrived, text), arrived::close);
  }

  private void take(Arrived arrived, @Nullable String as) {
    work.run(
        messages.get("packages.open.doing", name(arrived.file())),
        progress -> {
          try (arrived) {
            plans.services().desk().backups().make(Backup.Occasion.IMPORT);
            return packages.open(arrived, as);
          }
        },
        plan -> {
          work.tell(messages.get("packages.opened", plan.shortTitle()));
          plans.show(plan.id());
        });
  }

  private void merge(Arrived arrived, PlanMerge merge) {
    PlanSession session = plans.services().desk().session(merge.mine().profile().id());
    MergeModel model = new MergeModel(merge, session.plan(), messages);
    MergePane pane = new MergePane(model, messages);
    String sentence =
        messages.get(
            "packages.merge.ask",
            arrived.plan().shortTitle(),
            arrived.parcel().by(),
            day(arrived),
            merge.kinship().there(),
            merge.kinship().here());
    while (dialogs.confirm(sentence, pane, messages.get("packages.merge.verb"))) {
      try {
        model.merge().edit();
      } catch (Refusal refusal) {
        dialogs.error(messages.sentence(refusal));
        continue;
      }
      bring(arrived, session, model.merge());
      return;
    }
    arrived.close();
  }

  private void bring(Arrived arrived, PlanSession session, PlanMerge chosen) {
    work.run(
        messages.get("packages.merge.doing"),
        progress -> {
          try (arrived) {
            plans.services().desk().backups().make(Backup.Occasion.IMPORT);
            packages.bring(arrived);
            return arrived;
          }
        },
        ready -> {
          try {
            packages.take(session, ready, chosen);
            work.tell(messages.get("packages.merged", name(ready.file())));
            plans.show(session.plan().profile().id());
          } catch (Refusal refusal) {
            dialogs.error(messages.sentence(refusal));
          }
        });
  }

  /** Does something with a password and wipes it then. */
  private static <T> T wiping(char @Nullable [] password, Function<char @Nullable [], T> work) {
    try {
      return work.apply(password);
    } finally {
      if (password != null) {
        Arrays.fill(password, '\0');
      }
    }
  }

  private FileKind kind() {
    return new FileKind(messages.get("packages.kind"), PlanPackages.EXTENSION);
  }

  private static String day(Arrived arrived) {
    return DAY.format(arrived.parcel().made().atZone(ZoneId.systemDefault()));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
