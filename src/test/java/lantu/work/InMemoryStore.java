package lantu.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lantu.edit.Edit;
import lantu.edit.EditJournal;
import lantu.edit.JournalEntry;
import lantu.plan.Authorship;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.PlanStore;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Plans and their journal in memory, for tests of use cases and screens. */
public final class InMemoryStore implements PlanStore, EditJournal {
  private final Map<PlanId, Plan> plans = new LinkedHashMap<>();
  private final Map<PlanId, List<JournalEntry>> journals = new LinkedHashMap<>();
  private final Clock clock;
  private @Nullable Refusal nextRefusal;
  private long number;

  /** An empty store that stamps its entries with the clock. */
  public InMemoryStore(Clock clock) {
    this.clock = clock;
  }

  /** A session on the plan, in a store of its own. */
  public static PlanSession sessionOf(Plan plan, Clock clock) {
    InMemoryStore store = new InMemoryStore(clock);
    store.add(plan, new Authorship("测试", null));
    return new PlanSession(store, store, plan.profile().id(), () -> "测试");
  }

  /** Makes the next edit fail with the refusal, changing nothing. */
  public void refuseNext(Refusal refusal) {
    nextRefusal = refusal;
  }

  @Override
  public List<PlanProfile> plans() {
    return plans.values().stream().map(Plan::profile).toList();
  }

  @Override
  public Plan load(PlanId id) {
    return Optional.ofNullable(plans.get(id))
        .orElseThrow(() -> new Refusal("store.unknownPlan", id));
  }

  @Override
  public void add(Plan plan, Authorship by) {
    PlanId id = plan.profile().id();
    if (plans.putIfAbsent(id, plan) != null) {
      throw new Refusal("store.planExists", id);
    }
    remember(id, JournalEntry.What.PLAN_ADDED, null, null, plan.profile().title(), by);
  }

  @Override
  public JournalEntry apply(PlanId id, Edit edit, Authorship by) {
    if (nextRefusal != null) {
      Refusal refusal = nextRefusal;
      nextRefusal = null;
      throw refusal;
    }
    plans.put(id, edit.applyTo(load(id)));
    return switch (edit) {
      case Edit.SetFigure set ->
          remember(
              id,
              JournalEntry.What.FIGURE_SET,
              set.key(),
              readable(set.before()),
              readable(set.after()),
              by);
      default -> throw new IllegalArgumentException("not yet");
    };
  }

  @Override
  public List<JournalEntry> entries(PlanId id) {
    return journals.getOrDefault(id, List.of()).reversed();
  }

  private JournalEntry remember(
      PlanId id,
      JournalEntry.What what,
      @Nullable FigureKey key,
      @Nullable String before,
      @Nullable String after,
      Authorship by) {
    JournalEntry entry =
        new JournalEntry(
            ++number, clock.instant(), by.who(), what, number, null, key, before, after, by.why());
    journals.computeIfAbsent(id, any -> new ArrayList<>()).add(entry);
    return entry;
  }

  private static @Nullable String readable(@Nullable Figure figure) {
    return figure == null || figure.value() == null ? null : figure.value().toPlainString();
  }
}
