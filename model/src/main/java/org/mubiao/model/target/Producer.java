package org.mubiao.model.target;

/**
 * What made a target set; work made by another producer is done again.
 *
 * @param name program
 * @param version its version
 * @param lexicon digest of the lexicon's data files, {@code sha256:…}
 */
public record Producer(String name, String version, String lexicon) {}
