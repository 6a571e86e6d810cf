package lantu.ui.review;

import lantu.slide.Slide;

/**
 * What stands on one side of the screen.
 *
 * @param label which edition of the page it is; empty where there is only one
 * @param slide the page
 */
record Side(String label, Slide slide) {}
