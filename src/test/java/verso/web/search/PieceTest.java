package verso.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verso.index.Hit;

class PieceTest {
  private static final String OPEN = String.valueOf(Hit.MATCH_START);
  private static final String CLOSE = String.valueOf(Hit.MATCH_END);

  @Test
  void keepsTheOrderOfMatchesAndWhatIsBetweenThem() {
    assertThat(Piece.of("new " + OPEN + "trail" + CLOSE + " and " + OPEN + "shoes" + CLOSE))
        .containsExactly(
            new Piece("new ", false),
            new Piece("trail", true),
            new Piece(" and ", false),
            new Piece("shoes", true));
  }

  @Test
  void showsNoMarkWithoutItsOtherHalf() {
    assertThat(Piece.of("a" + CLOSE + "b" + OPEN + "c")).isEqualTo(Piece.plain("abc"));
    assertThat(Piece.of(OPEN + "a" + OPEN + "b" + CLOSE)).containsExactly(new Piece("ab", true));
  }

  @Test
  void losesCharactersThatTurnTheDirectionOfWriting() {
    assertThat(Piece.of("a\u202Eb\u0000c\nd")).isEqualTo(Piece.plain("abc d"));
  }

  @Test
  void isNothingForNothing() {
    assertThat(Piece.of("")).isEqualTo(List.of());
  }
}
