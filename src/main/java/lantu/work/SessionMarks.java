package lantu.work;

import java.util.OptionalLong;
import lantu.plan.PlanId;
import lantu.settings.Setting;
import lantu.settings.Settings;
import lantu.value.Refusal;

/** Where in the journal the last session on each plan began, so that the next can take it up. */
public interface SessionMarks {
  /** Remembers nothing: each session begins with nothing to undo. */
  SessionMarks NONE =
      new SessionMarks() {
        @Override
        public OptionalLong begun(PlanId plan) {
          return OptionalLong.empty();
        }

        @Override
        public void begin(PlanId plan, long after) {}
      };

  /** The journal's last entry before the last session with a change; empty if there was none. */
  OptionalLong begun(PlanId plan);

  /** Notes that a session's first change came after the entry. */
  void begin(PlanId plan, long after);

  /**
   * Marks kept with the settings of the workspace. One that cannot be written is done without: the
   * change itself is on disk, and undo after the next start merely reaches less or further back.
   */
  static SessionMarks in(Settings settings) {
    return new SessionMarks() {
      @Override
      public OptionalLong begun(PlanId plan) {
        int after = settings.get(setting(plan));
        return after < 0 ? OptionalLong.empty() : OptionalLong.of(after);
      }

      @Override
      public void begin(PlanId plan, long after) {
        try {
          settings.put(setting(plan), Math.toIntExact(after));
          settings.save();
        } catch (Refusal refusal) {
          // What the settings hold is a comfort, not data.
        }
      }

      private Setting<Integer> setting(PlanId plan) {
        return Setting.number("session.begun." + plan, -1);
      }
    };
  }
}
