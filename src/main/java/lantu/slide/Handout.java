package lantu.slide;

import java.util.ArrayList;
import java.util.List;
import lantu.plan.PlanProfile;
import lantu.review.Agenda;
import lantu.value.FileNames;

/**
 * 讲义: the pages of an agenda to be printed, each on a sheet with its number.
 *
 * @param fileName the name for its file, without extension, good for every file system
 * @param title what it is
 * @param foot what stands at the foot of every sheet beside its number
 * @param mark what every sheet must bear, such as 演示数据; empty for none
 * @param slides the pages; the first has number 1
 */
public record Handout(String fileName, String title, String foot, String mark, List<Slide> slides) {
  /** Copies the list. */
  public Handout {
    slides = List.copyOf(slides);
  }

  /** The hand-out of an agenda on a plan. */
  public static Handout of(Agenda agenda, Situation now) {
    Deck deck = Deck.of(agenda, now);
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < deck.size(); i++) {
      slides.add(deck.slide(i, now));
    }
    PlanProfile profile = now.plan().profile();
    return new Handout(
        FileNames.safe(now.say("handout.file", profile.shortTitle(), agenda.name())),
        now.say("handout.title", profile.title(), agenda.name()),
        now.say("handout.foot", profile.shortTitle(), agenda.name(), now.when()),
        profile.demo() ? now.say("demo") : "",
        slides);
  }
}
