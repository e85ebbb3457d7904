package org.mubiao.extractor.parse.ofd;

import java.util.List;

/**
 * Characters that are drawn together.
 *
 * @param text what they say
 * @param count how many glyphs draw them, 1 or more
 * @param glyphs their numbers in the font, empty if the font finds them by the character
 */
record Drawn(String text, int count, List<Integer> glyphs) {}
