package lantu.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.ui.theme.Appearance;
import lantu.ui.theme.Fonts;
import lantu.ui.theme.Scale;
import lantu.ui.theme.Theme;
import lantu.value.Refusal;
import lantu.work.SecondBackup;
import lantu.work.UserName;

/** 设置: what this workspace remembers about the way it is used. */
final class SettingsModel {
  /**
   * What the reader wants.
   *
   * @param name for the journal
   * @param font a family, or {@link Fonts#AUTOMATIC}
   * @param second the second backup folder; empty for none
   */
  record Wanted(String name, Theme theme, Scale scale, String font, Optional<Path> second) {}

  private final UserName user;
  private final Appearance appearance;
  private final SecondBackup second;
  private final DialogService dialogs;
  private final Messages messages;

  SettingsModel(
      UserName user,
      Appearance appearance,
      SecondBackup second,
      DialogService dialogs,
      Messages messages) {
    this.user = user;
    this.appearance = appearance;
    this.second = second;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  /** How it is now. */
  Wanted now() {
    return new Wanted(
        user.get(),
        appearance.theme().get(),
        appearance.scale().get(),
        appearance.fonts().chosen(),
        second.folder());
  }

  /** Whether the name was given from outside, so that it cannot be changed here. */
  boolean nameIsFixed() {
    return user.fixed();
  }

  List<String> fonts() {
    return appearance.fonts().offered();
  }

  Optional<Path> chooseSecond() {
    return dialogs.chooseFolder(messages.get("safety.second.title"));
  }

  /** Asks until it is taken or left; {@code toThresholds} goes to where those are changed. */
  void show(Runnable toThresholds) {
    SettingsPane pane = new SettingsPane(this, messages, toThresholds);
    while (dialogs.confirm(messages.get("shell.settings.about"), pane, verb())) {
      Optional<String> refused = apply(pane.wanted());
      if (refused.isEmpty()) {
        return;
      }
      pane.tell(refused.get());
    }
  }

  private String verb() {
    return messages.get("shell.settings.verb");
  }

  /** Takes what is wanted, one after the other; what was refused and why, in a sentence. */
  Optional<String> apply(Wanted wanted) {
    try {
      if (!user.fixed() && !wanted.name().strip().equals(user.get())) {
        user.say(wanted.name());
      }
      if (!wanted.second().equals(second.folder())) {
        second.choose(wanted.second());
      }
    } catch (Refusal refusal) {
      return Optional.of(messages.sentence(refusal));
    }
    appearance.fonts(appearance.fonts().choose(wanted.font()));
    appearance.theme().set(wanted.theme());
    appearance.scale().set(wanted.scale());
    return Optional.empty();
  }
}
