package lantu.ui.indicators;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantu.plan.Indicator;
import lantu.text.Messages;
import lantu.ui.control.UsersPane;
import lantu.ui.dialog.DialogService;
import lantu.work.IndicatorRemoval;

/**
 * Asks whether the selected indicator is to go: with how many figures and files, and where what
 * refers to it is to lead instead. The button says what is deleted.
 */
final class RemovalQuestion {
  private final EditViewModel model;
  private final Messages messages;
  private final DialogService dialogs;

  RemovalQuestion(EditViewModel model, Messages messages, DialogService dialogs) {
    this.model = model;
    this.messages = messages;
    this.dialogs = dialogs;
  }

  void ask() {
    model.indicator().ifPresent(one -> ask(one, model.removal().orElseThrow()));
  }

  private void ask(Indicator indicator, IndicatorRemoval removal) {
    int figures = removal.figures().size();
    String sentence =
        messages.get(
            "indicators.remove.sure",
            indicator.name(),
            figures,
            removal.files(),
            removal.verdicts().size());
    String verb =
        figures == 0
            ? messages.get("indicators.remove")
            : messages.get("indicators.remove.withFigures", figures);
    List<String> users = removal.users(messages);
    if (users.isEmpty()) {
      if (dialogs.confirm(sentence, verb)) {
        model.remove(null);
      }
      return;
    }
    List<Optional<Indicator>> places =
        Stream.concat(
                Stream.of(Optional.<Indicator>empty()), removal.places().stream().map(Optional::of))
            .toList();
    UsersPane<Optional<Indicator>> pane =
        new UsersPane<>(messages, users, places, places.getFirst(), this::named);
    if (dialogs.confirm(sentence, pane.node(), verb)) {
      model.remove(pane.place().map(Indicator::code).orElse(null));
    }
  }

  private String named(Optional<Indicator> place) {
    return place
        .map(one -> messages.get("indicators.named", one.code(), one.name()))
        .orElseGet(() -> messages.get("indicators.remove.nowhere"));
  }
}
