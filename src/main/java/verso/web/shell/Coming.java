package verso.web.shell;

import java.io.IOException;

/**
 * A page that says its content is being worked out, and has the browser fetch it.
 *
 * @param title of the page
 * @param address of what is worked out
 */
public record Coming(String title, String address) {
  private static final String SCRIPT = "lists.js";

  /** Shows that the page asked for is on its way. */
  public static void show(Visit visit, Place place, String title) throws IOException {
    String address = visit.address();
    String now = address + (address.contains("?") ? "&" : "?") + "now=yes";
    visit.with(SCRIPT).page(place, title, "web/shell/coming", new Coming(title, now));
  }

  /** Puts the shortest address of what is shown into the address bar, where a script asked. */
  public static void settle(Visit visit, Address address) {
    if (visit.isPart() && !visit.address().equals(address.toString())) {
      visit.showAddress(address.toString());
    }
  }
}
