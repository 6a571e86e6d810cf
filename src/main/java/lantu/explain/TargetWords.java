package lantu.explain;

import lantu.plan.Area;
import lantu.plan.Indicator;
import lantu.plan.Target;
import lantu.text.Messages;

/** A target in the plan's own words, with those that hold since it was adjusted. */
public final class TargetWords {
  private final Messages messages;

  /** Words in the language of the messages. */
  public TargetWords(Messages messages) {
    this.messages = messages;
  }

  /** What the plan says, then in brackets what replaced it; empty where there is no target. */
  public String of(Indicator indicator, Area area) {
    return both(
        indicator.targetOf(area).map(Target::wording).orElse(""),
        indicator.targetNow(area).map(Target::wording).orElse(""));
  }

  /** Something said of the original target, then in brackets the same of the one of now. */
  public String both(String original, String now) {
    return now.equals(original) ? original : messages.get("explain.target.adjusted", original, now);
  }
}
