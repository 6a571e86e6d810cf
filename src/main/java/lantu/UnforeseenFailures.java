package lantu;

import lantu.cli.Console;
import lantu.text.Messages;
import lantu.ui.dialog.DialogService;
import lantu.value.Refusal;

/**
 * Tells of failures on the screen's thread that nobody foresaw: the details go to the log, the
 * reader gets a sentence with a code. While it is being read, further ones are only logged.
 */
final class UnforeseenFailures implements Thread.UncaughtExceptionHandler {
  private final DialogService dialogs;
  private final Console console;
  private final Messages messages;
  private boolean telling;

  UnforeseenFailures(DialogService dialogs, Console console, Messages messages) {
    this.dialogs = dialogs;
    this.console = console;
    this.messages = messages;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    console.failed(failure);
    if (!telling) {
      telling = true;
      try {
        dialogs.error(
            failure instanceof OutOfMemoryError memory
                ? messages.sentence(Refusal.ofMemory(memory))
                : messages.unforeseen("shell.failed", failure));
      } finally {
        telling = false;
      }
    }
  }
}
