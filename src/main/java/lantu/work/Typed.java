package lantu.work;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lantu.plan.Departments;
import lantu.value.PlanYear;
import lantu.value.Refusal;

/** Words that are typed into a ledger. */
public final class Typed {
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_-]{1,40}");
  private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\n]");

  private Typed() {}

  /** A code of letters and digits; refuses with the key and the text for anything else. */
  static String code(String typed, String key) {
    String code = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (!CODE.matcher(code).matches()) {
      throw new Refusal(key, typed.strip());
    }
    return code;
  }

  /** A name in one line; refuses with the key where there is none. */
  static String name(String typed, String key) {
    String name = EnterFigure.words(typed);
    if (name == null) {
      throw new Refusal(key);
    }
    return name.strip();
  }

  /** The departments in a text with 、 between them, each once. */
  public static List<String> names(String typed) {
    Set<String> names = new LinkedHashSet<>();
    for (String part : BETWEEN.split(typed, -1)) {
      String name = EnterFigure.words(part);
      if (name != null) {
        names.add(name.strip());
      }
    }
    return List.copyOf(names);
  }

  /**
   * Who answers for something, as typed.
   *
   * @param lead the lead; blank for none
   * @param supporting the others, with 、 between them; the lead among them is left out
   */
  public static Departments departments(String lead, String supporting) {
    String leading = EnterFigure.words(lead);
    List<String> others = new ArrayList<>(names(supporting));
    if (leading != null) {
      others.remove(leading.strip());
    }
    return new Departments(leading == null ? null : leading.strip(), others);
  }

  /**
   * A year.
   *
   * @throws Refusal {@code work.noYear} with the text
   */
  public static PlanYear year(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace("年", "").strip();
    try {
      return PlanYear.of(Integer.parseInt(text));
    } catch (IllegalArgumentException e) {
      throw new Refusal(e, "work.noYear", typed.strip());
    }
  }
}
