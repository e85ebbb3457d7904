package org.mubiao.extractor.parse.scan;

import java.util.List;

/**
 * What the engine read of a picture.
 *
 * @param lines in no order
 * @param isUpsideDown whether most of them stand on their head
 */
record EngineReading(List<TextLine> lines, boolean isUpsideDown) {

  EngineReading {
    lines = List.copyOf(lines);
  }
}
