package org.mubiao.model.lexicon;

/**
 * All shared data files, loaded and checked.
 *
 * @param regions administrative regions
 * @param measures units of measure
 * @param units government units
 * @param indicators indicator catalogue
 * @param synonyms words that mean the same
 * @param digest {@code sha256:} and the digest of all data files
 */
public record Lexicon(
    Regions regions,
    MeasurementUnits measures,
    GovernmentUnits units,
    IndicatorCatalogue indicators,
    Synonyms synonyms,
    String digest) {}
