package verso.web.persona;

import java.util.Optional;

/**
 * Whether a persona is the newest.
 *
 * @param isCurrent whether nothing has changed since it was computed
 * @param failure why there is no newer one
 * @param address of the page that is looked at
 */
public record Freshness(boolean isCurrent, Optional<String> failure, String address) {

  /** Where to ask again. */
  public String again() {
    return (address.equals("/persona") ? "/persona/1" : address) + "/fresh";
  }
}
