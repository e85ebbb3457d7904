package org.mubiao.indexer.search;

import org.mubiao.indexer.analysis.WordSegmenter;
import org.mubiao.model.lexicon.Lexicon;

/**
 * What every request stands on.
 *
 * @param lexicon names and synonyms
 * @param vocabulary the same, folded
 * @param segmenter cuts words that stand nowhere together
 * @param rarity counts in the index
 * @param seams finds what runs over the end of a passage
 * @param heads finds documents by what is said of the whole of them
 * @param names names of the index, for pinyin
 */
record Ground(
    Lexicon lexicon,
    Vocabulary vocabulary,
    WordSegmenter segmenter,
    Rarity rarity,
    Seams seams,
    Heads heads,
    IndexNames names) {}
