package org.mubiao.extractor.assemble;

/**
 * Where the name of a number, or of a list of numbers, may stand. Positions are folded ones.
 *
 * @param from first character that may belong to a name before the number
 * @param to the number's first character, comparison words included
 * @param rightFrom one past the last number of the list
 * @param rightTo one past the last character that may belong to a name behind it
 * @param unit the number's unit
 * @param thing whether things, people or occasions are counted
 * @param share whether the number is a share or a ratio
 * @param values how many numbers the list has
 * @param oneUnit whether all of them count in one unit, such as 家 or 亿元 and 万元
 */
record NameRegion(
    int from,
    int to,
    int rightFrom,
    int rightTo,
    String unit,
    boolean thing,
    boolean share,
    int values,
    boolean oneUnit) {}
