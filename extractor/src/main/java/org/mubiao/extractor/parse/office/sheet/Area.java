package org.mubiao.extractor.parse.office.sheet;

/**
 * A cell with the place it covers; all places are 0-based and inclusive.
 *
 * @param text what it shows
 */
record Area(int top, int left, int bottom, int right, String text) {}
