package lantu.plan;

/**
 * Which consistency finding is meant.
 *
 * @param rule name of the rule
 * @param subject what it is about, such as an indicator's code and a year
 */
public record FindingKey(String rule, String subject) {
  @Override
  public String toString() {
    return rule + " " + subject;
  }
}
