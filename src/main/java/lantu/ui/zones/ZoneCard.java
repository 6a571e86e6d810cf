package lantu.ui.zones;

/**
 * What a zone's card says; texts are ready to be shown, empty where there is nothing to say.
 *
 * @param number 1–3, which picks colour and pattern
 * @param name the zone's name
 * @param target its target, a number or the document's wording
 * @param actualLabel what {@code actual} is, for example 累计完成
 * @param actual the actual number so far
 * @param remainingLabel 还差 or 已超出
 * @param remaining the distance to the target
 * @param share its share of the district's target
 * @param done part of the target that is reached, 0–1
 * @param origin the target's wording and section
 */
record ZoneCard(
    int number,
    String name,
    String target,
    String actualLabel,
    String actual,
    String remainingLabel,
    String remaining,
    String share,
    double done,
    String origin) {}
