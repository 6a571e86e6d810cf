package lantu.work;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import lantu.edit.Edit;
import lantu.edit.EditJournal;
import lantu.edit.EntryTimes;
import lantu.edit.JournalEntry;
import lantu.edit.JournalText;
import lantu.edit.PlanStep;
import lantu.edition.Edition;
import lantu.edition.EditionStore;
import lantu.edition.Rewrite;
import lantu.exchange.EditJson;
import lantu.plan.Authorship;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.PlanId;
import lantu.plan.PlanProfile;
import lantu.plan.PlanStore;
import lantu.review.Agenda;
import lantu.review.ReviewStore;
import lantu.review.Scenario;
import lantu.value.Refusal;
import org.jspecify.annotations.Nullable;

/** Plans and their journal in memory, for tests of use cases and screens. */
public final class InMemoryStore implements PlanStore, EditJournal, ReviewStore, EditionStore {
  private final Map<PlanId, Plan> plans = new LinkedHashMap<>();
  private final Map<PlanId, List<JournalEntry>> journals = new LinkedHashMap<>();
  private final Map<Long, Edit> edits = new HashMap<>();
  private final Map<PlanId, TreeMap<String, Agenda>> agendas = new HashMap<>();
  private final Map<PlanId, TreeMap<String, Scenario>> scenarios = new HashMap<>();
  private final Map<PlanId, Map<String, Rewrite>> rewrites = new HashMap<>();
  private final Map<PlanId, TreeMap<Integer, Edition>> editions = new HashMap<>();
  private final Map<PlanId, Map<Integer, String>> exported = new HashMap<>();
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
  public void add(Plan plan, Authorship by, IntConsumer written) {
    PlanId id = plan.profile().id();
    if (plans.putIfAbsent(id, plan) != null) {
      throw new Refusal("store.planExists", id);
    }
    JournalText text =
        new JournalText(JournalEntry.What.PLAN_ADDED, null, null, null, plan.profile().title());
    ++number;
    remember(id, JournalEntry.of(number, clock.instant(), number, text, by));
  }

  @Override
  public JournalEntry apply(PlanId id, Edit edit, Authorship by) {
    if (nextRefusal != null) {
      Refusal refusal = nextRefusal;
      nextRefusal = null;
      throw refusal;
    }
    plans.put(id, edit.applyTo(load(id)));
    Instant at = clock.instant();
    long batch = number + 1;
    for (Edit part : edit.parts()) {
      JournalEntry entry = JournalEntry.of(++number, at, batch, JournalText.of(part), by);
      remember(id, entry);
      edits.put(entry.number(), part);
    }
    return journals.getOrDefault(id, List.of()).stream()
        .filter(entry -> entry.number() == batch)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Optional<Edit> edit(PlanId id, long wanted) {
    return Optional.ofNullable(edits.get(wanted));
  }

  @Override
  public List<Edit> steps(PlanId id, long after) {
    Map<Long, List<Edit>> steps = new LinkedHashMap<>();
    for (JournalEntry entry : journals.getOrDefault(id, List.of())) {
      Edit edit = edits.get(entry.number());
      if (edit != null && entry.number() > after) {
        steps.computeIfAbsent(entry.batch(), any -> new ArrayList<>()).add(edit);
      }
    }
    return steps.values().stream().map(Edit::of).toList();
  }

  @Override
  public List<PlanStep> history(PlanId id) {
    EditJson format = new EditJson();
    Map<Long, PlanStep> steps = new LinkedHashMap<>();
    for (JournalEntry entry : journals.getOrDefault(id, List.of())) {
      Edit edit = edits.get(entry.number());
      if (edit != null) {
        PlanStep before = steps.get(entry.batch());
        List<String> changes = new ArrayList<>(before == null ? List.of() : before.changes());
        changes.add(format.write(edit));
        steps.put(entry.batch(), new PlanStep(entry.at(), entry.who(), entry.why(), changes));
      }
    }
    return List.copyOf(steps.values());
  }

  @Override
  public void takeIn(Plan first, List<PlanStep> history, Instant came, Authorship by) {
    add(first, by);
    EditJson format = new EditJson();
    for (PlanStep step : history) {
      apply(
          first.profile().id(),
          Edit.of(step.changes().stream().map(format::read).toList()),
          new Authorship(step.who(), step.why()));
    }
  }

  @Override
  public EntryTimes entered(PlanId id) {
    Map<FigureKey, Instant> set = new HashMap<>();
    Instant came = null;
    for (JournalEntry entry : journals.getOrDefault(id, List.of())) {
      if (entry.what() == JournalEntry.What.PLAN_ADDED) {
        came = entry.at();
      } else if (entry.what() == JournalEntry.What.FIGURE_SET && entry.key() != null) {
        set.put(entry.key(), entry.at());
      }
    }
    return new EntryTimes(set, came);
  }

  @Override
  public List<JournalEntry> entries(PlanId id) {
    return journals.getOrDefault(id, List.of()).reversed();
  }

  @Override
  public List<Agenda> agendas(PlanId id) {
    return List.copyOf(agendas.getOrDefault(id, new TreeMap<>()).values());
  }

  @Override
  public void keep(PlanId id, Agenda agenda) {
    agendas.computeIfAbsent(id, any -> new TreeMap<>()).put(agenda.name(), agenda);
  }

  @Override
  public void dropAgenda(PlanId id, String name) {
    agendas.getOrDefault(id, new TreeMap<>()).remove(name);
  }

  @Override
  public List<Scenario> scenarios(PlanId id) {
    return List.copyOf(scenarios.getOrDefault(id, new TreeMap<>()).values());
  }

  @Override
  public void keep(PlanId id, Scenario scenario) {
    scenarios.computeIfAbsent(id, any -> new TreeMap<>()).put(scenario.name(), scenario);
  }

  @Override
  public void dropScenario(PlanId id, String name) {
    scenarios.getOrDefault(id, new TreeMap<>()).remove(name);
  }

  @Override
  public List<Rewrite> rewrites(PlanId id, String report) {
    return rewrites.getOrDefault(id, Map.of()).values().stream()
        .filter(rewrite -> rewrite.report().equals(report))
        .toList();
  }

  @Override
  public void keep(PlanId id, Rewrite rewrite) {
    rewrites
        .computeIfAbsent(id, any -> new LinkedHashMap<>())
        .put(rewrite.report() + " " + rewrite.paragraph(), rewrite);
  }

  @Override
  public void dropRewrite(PlanId id, String report, String paragraph) {
    rewrites.getOrDefault(id, new HashMap<>()).remove(report + " " + paragraph);
  }

  @Override
  public List<Edition> editions(PlanId id) {
    return List.copyOf(editions.getOrDefault(id, new TreeMap<>()).descendingMap().values());
  }

  @Override
  public void keep(PlanId id, Edition edition, String plan) {
    editions.computeIfAbsent(id, any -> new TreeMap<>()).put(edition.number(), edition);
    exported.computeIfAbsent(id, any -> new HashMap<>()).put(edition.number(), plan);
  }

  @Override
  public Optional<String> exported(PlanId id, int edition) {
    return Optional.ofNullable(exported.getOrDefault(id, Map.of()).get(edition));
  }

  private void remember(PlanId id, JournalEntry entry) {
    journals.computeIfAbsent(id, any -> new ArrayList<>()).add(entry);
  }
}
