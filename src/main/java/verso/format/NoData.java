package verso.format;

/** Sentences by which exports say that there is nothing. */
public final class NoData {
  private NoData() {}

  /** Whether the value is nothing but such a sentence. */
  public static boolean isSaidBy(Value value) {
    return value.allText().equals("You have no data in this section");
  }
}
