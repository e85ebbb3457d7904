/**
 * One index in several parts, each on a machine of its own: what a part is asked and answers, and
 * the same as bytes.
 *
 * <p>Takes requests, gives shares of pages. All parts read a request alike; where that needs a
 * number of the whole index, a part leaves a question open, whoever asks adds up what the parts
 * say, and asks again. It knows nothing of machines and networks.
 */
@NullMarked
package org.mubiao.indexer.divided;

import org.jspecify.annotations.NullMarked;
