package verso.claim;

import java.util.List;

/**
 * Labels to be quoted one by one in a sentence, as each language quotes.
 *
 * @param labels as the platforms write them
 */
public record Quoted(List<String> labels) {
  public Quoted {
    labels = List.copyOf(labels);
  }
}
