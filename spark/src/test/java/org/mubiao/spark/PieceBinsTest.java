package org.mubiao.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PieceBinsTest {

  private static final long MEBI = 1 << 20;

  @Test
  void aHugeFileHasATaskOfItsOwnAndComesFirst() {
    List<Piece> pieces = corpus();
    pieces.add(Piece.file("huge.pdf", 60 * MEBI, false));
    pieces.add(Piece.file("large.pdf", 9 * MEBI, false));
    List<PieceBins.Bin> bins = PieceBins.of(pieces, PieceBins.full(pieces, 8, 8 * MEBI));
    assertThat(bins.get(0).pieces()).extracting(Piece::name).containsExactly("huge.pdf");
    assertThat(bins.get(1).pieces()).extracting(Piece::name).containsExactly("large.pdf");
    assertThat(bins.get(2).pieces()).hasSizeGreaterThan(10);
  }

  @Test
  void noFileIsLostAndNoTaskIsOverfull() {
    List<Piece> pieces = corpus();
    long full = PieceBins.full(pieces, 8, 8 * MEBI);
    List<PieceBins.Bin> bins = PieceBins.of(pieces, full);
    List<Piece> dealt = bins.stream().flatMap(bin -> bin.pieces().stream()).toList();
    assertThat(dealt).containsExactlyInAnyOrderElementsOf(pieces);
    assertThat(bins)
        .allSatisfy(
            bin ->
                assertThat(bin.pieces().stream().mapToLong(Piece::size).sum())
                    .isLessThanOrEqualTo(full));
    assertThat(bins).hasSizeBetween(8, 12);
  }

  @Test
  void theOrderOfTheListPlaysNoPart() {
    List<Piece> pieces = corpus();
    List<PieceBins.Bin> bins = PieceBins.of(pieces, MEBI);
    Collections.shuffle(pieces, new Random(5));
    assertThat(PieceBins.of(pieces, MEBI)).isEqualTo(bins);
  }

  private static List<Piece> corpus() {
    Random random = new Random(3);
    List<Piece> pieces = new ArrayList<>();
    for (int number = 0; number < 1_000; number++) {
      pieces.add(Piece.file("notice-" + number + ".txt", 10_000 + random.nextInt(50_000), false));
    }
    return pieces;
  }
}
