package verso.web.shell;

import java.util.List;

/** An entry of the navigation. */
public enum Place {
  START(Addresses.START),
  PERSONA(Addresses.PERSONA),
  INTERESTS(Addresses.INTERESTS),
  ADVERTISERS(Addresses.ADVERTISERS),
  SEARCH(Addresses.SEARCH),
  SOURCES(Addresses.SOURCES),
  ACTIONS(Addresses.ACTIONS);

  private final String address;

  Place(String address) {
    this.address = address;
  }

  /** Where it is. */
  public String address() {
    return address;
  }

  /** Its name in the navigation. */
  public String key() {
    return "place." + name();
  }

  /** In the order of the navigation. */
  public static List<Place> all() {
    return List.of(values());
  }
}
