/** How far the reader of HTML goes. */

/** Deeper elements are read, but no longer tracked: no mail is nested so far, and a hostile one must not cost more. */
export const DEEPEST = 1000;
/** An end tag closes an element at most this far up; a stray one closes nothing. */
export const FARTHEST_CLOSE = 60;
/** A hidden block that starts before this many visible characters is the preheader; a later one is not read. */
export const PREHEADER_WITHIN = 400;
/** More images of one body are passed over. */
export const MOST_IMAGES = 500;
