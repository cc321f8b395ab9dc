package verso.platform.google;

import java.util.Comparator;
import java.util.List;

/**
 * What the title of an activity says was done, and to what: {@code Watched Autumn boots} is {@code
 * watched} and {@code Autumn boots}.
 *
 * @param action one of the actions of {@code phrases.tsv}; empty when the title fits none
 * @param object the thing, in the letters of the title; the whole title when it fits none
 */
record Phrase(String action, String object) {
  private static final String HOLE = "{}";
  private static final List<Form> FORMS =
      GoogleNames.table("phrases.tsv").stream()
          .map(row -> Form.of(row[0], row[2]))
          .sorted(Comparator.comparingInt(Form::length).reversed())
          .toList();

  private record Form(String action, String prefix, String suffix, boolean isWhole) {

    static Form of(String action, String phrase) {
      int hole = phrase.indexOf(HOLE);
      return hole < 0
          ? new Form(action, phrase, "", true)
          : new Form(
              action, phrase.substring(0, hole), phrase.substring(hole + HOLE.length()), false);
    }

    int length() {
      return prefix.length() + suffix.length();
    }

    boolean fits(String title) {
      return isWhole
          ? title.equals(prefix)
          : title.length() > length() && title.startsWith(prefix) && title.endsWith(suffix);
    }

    String objectOf(String title) {
      return isWhole ? title : title.substring(prefix.length(), title.length() - suffix.length());
    }
  }

  /** Reads a title; the form with the most words around the thing wins. */
  static Phrase of(String title) {
    String comparable = GoogleNames.plainSpaces(title);
    for (Form form : FORMS) {
      if (form.fits(comparable)) {
        return new Phrase(form.action(), form.objectOf(title).strip());
      }
    }
    return new Phrase("", title);
  }

  boolean is(String wanted) {
    return action.equals(wanted);
  }
}
