package lantu.merge;

import java.util.List;
import java.util.Set;

/**
 * Where what came goes among what is here: behind what stands before it there, and among what both
 * sides put in the same place by the codes, so that both find the same order.
 *
 * @param here the codes here, in order
 * @param there the codes there, in order
 * @param common the codes that were there when the copies were one
 */
record Order<C>(List<C> here, List<C> there, Set<C> common) {
  /** Where a code that is here stands. */
  int at(C code) {
    int at = here.indexOf(code);
    if (at < 0) {
      throw new IllegalArgumentException("gone already: " + code);
    }
    return at;
  }

  /** Where a code that came is to stand. */
  int place(C code) {
    int place = 0;
    for (int i = there.indexOf(code) - 1; i >= 0; i--) {
      int before = here.indexOf(there.get(i));
      if (before >= 0) {
        place = before + 1;
        break;
      }
    }
    while (place < here.size()
        && !common.contains(here.get(place))
        && !there.contains(here.get(place))
        && here.get(place).toString().compareTo(code.toString()) < 0) {
      place++;
    }
    return place;
  }
}
