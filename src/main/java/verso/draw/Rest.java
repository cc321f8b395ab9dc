package verso.draw;

/**
 * How much is drawn one by one; what is beyond is summed.
 *
 * @param most rows drawn, the sum of the others among them
 * @param label of that sum, such as "others"
 */
public record Rest(int most, String label) {
  public Rest {
    if (most < 2) {
      throw new IllegalArgumentException("less than two rows is no drawing");
    }
  }
}
