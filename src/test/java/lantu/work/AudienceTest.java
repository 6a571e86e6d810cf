package lantu.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lantu.edit.Edit;
import lantu.exchange.PlanJson;
import lantu.plan.Authorship;
import lantu.plan.Figure;
import lantu.plan.FigureKey;
import lantu.plan.Plan;
import lantu.plan.Series;
import org.junit.jupiter.api.Test;

class AudienceTest {
  private final InMemoryStore store = new InMemoryStore(Clock.systemUTC());
  private final List<String> heard = new ArrayList<>();

  @Test
  void whoSleepsIsToldOnceOnWakingAndOnlyIfThereWasSomething() {
    store.add(PlanJson.shipped(), new Authorship("测试", null));
    Plan plan = PlanJson.shipped();
    PlanSession session = new PlanSession(store, store, plan.profile().id(), () -> "测试");
    Audience screen = new Audience();
    session.joining(
        screen,
        () -> {
          session.onChange(now -> heard.add("screen"));
          return screen;
        });
    session.onChange(now -> heard.add("frame"));

    session.apply(edit(session, "1"), null);
    assertThat(heard).containsExactlyInAnyOrder("screen", "frame");
    heard.clear();

    session.sleep(screen);
    session.apply(edit(session, "2"), null);
    session.undo("撤销");
    assertThat(heard).containsExactly("frame", "frame");
    heard.clear();

    session.wake(screen);
    assertThat(heard).containsExactly("screen");
    heard.clear();
    session.sleep(screen);
    session.wake(screen);
    assertThat(heard).isEmpty();
  }

  private static Edit edit(PlanSession session, String value) {
    FigureKey key =
        new FigureKey(
            session.plan().indicators().getFirst().code(),
            session.plan().district().code(),
            session.plan().profile().period().first(),
            Series.ACTUAL);
    return new Edit.SetFigure(
        key,
        session.plan().figure(key).orElse(null),
        new Figure(key, new BigDecimal(value), null, null, null));
  }
}
