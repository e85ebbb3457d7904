package org.mubiao.indexer.search;

import org.apache.lucene.search.Query;
import org.mubiao.indexer.analysis.WordSegmenter;
import org.mubiao.model.lexicon.Lexicon;

/**
 * What every request stands on.
 *
 * @param lexicon names and synonyms
 * @param vocabulary the same, folded
 * @param segmenter cuts words that stand nowhere together
 * @param rarity counts in the index
 * @param standing finds where stretches of characters stand
 * @param heads finds documents by what is said of the whole of them
 * @param held what is dear to find, held
 * @param listed what is listed if no type is asked for
 * @param names names of the index, for pinyin
 * @param ledger what all parts of the index have counted
 */
record Ground(
    Lexicon lexicon,
    Vocabulary vocabulary,
    WordSegmenter segmenter,
    Rarity rarity,
    Standing standing,
    Heads heads,
    Held held,
    Query listed,
    Names names,
    Ledger ledger) {}
