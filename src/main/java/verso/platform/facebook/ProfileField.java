package verso.platform.facebook;

import java.util.List;
import java.util.Locale;
import verso.format.Keys;
import verso.trace.Kind;

/**
 * A field of the profile, known by its label in several languages: {@code profile-fields.tsv}.
 *
 * @param kind what a value of it is a record of
 * @param name what it is in plain English
 */
record ProfileField(Kind kind, String name) {
  private static final List<String[]> ROWS = Words.table("profile-fields.tsv");

  /**
   * The field a label stands for; one of the profile under the label's own name if none is known.
   */
  static ProfileField of(String label) {
    String wanted = Keys.loose(label);
    for (String[] row : ROWS) {
      for (String known : row[2].split(" \\| ")) {
        if (Keys.loose(known).equals(wanted)) {
          return new ProfileField(Kind.valueOf(row[0]), row[1]);
        }
      }
    }
    return new ProfileField(Kind.PROFILE, label.toLowerCase(Locale.ROOT));
  }

  /** The detail that carries its name. */
  String detail() {
    return kind == Kind.PLACE ? "placeType" : "field";
  }
}
