package lantu.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lantu.assess.EntryDates;
import lantu.plan.Plan;
import lantu.text.Messages;
import lantu.work.KeptAssessment;
import lantu.work.PlanSession;

/** Keeps the overview in step with the session. */
final class OverviewViewModel {
  private final Messages messages;
  private final Clock clock;
  private final KeptAssessment kept = new KeptAssessment(EntryDates.UNKNOWN);
  private final ReadOnlyObjectWrapper<Overview> overview;

  OverviewViewModel(PlanSession session, Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
    this.overview = new ReadOnlyObjectWrapper<>(this, "overview", read(session.plan()));
    session.onChange(plan -> overview.set(read(plan)));
  }

  ReadOnlyObjectProperty<Overview> overview() {
    return overview.getReadOnlyProperty();
  }

  private Overview read(Plan plan) {
    return new OverviewReader(plan, kept, messages, LocalDate.now(clock)).read();
  }
}
