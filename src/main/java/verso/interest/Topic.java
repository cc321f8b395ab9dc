package verso.interest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A node of the topic tree.
 *
 * @param id IAB Tech Lab's: of Content Taxonomy 3.1 as it is ({@code 483}), of Audience Taxonomy
 *     1.1 with prefix {@code a} ({@code a1496}); {@code verso:…} for what neither has
 * @param parent id of the node above; empty at the top
 * @param branch name of the data files it comes from, such as {@code sports}
 * @param names in every language of the lexicon
 */
public record Topic(
    String id, Optional<String> parent, String branch, Map<Language, String> names) {

  /** Where an id is from. */
  public enum Scheme {
    /** IAB Tech Lab Content Taxonomy 3.1. */
    IAB_CONTENT,
    /** IAB Tech Lab Audience Taxonomy 1.1. */
    IAB_AUDIENCE,
    VERSO
  }

  public Topic {
    names = Map.copyOf(names);
  }

  /** Where its id is from. */
  public Scheme scheme() {
    if (id.startsWith("verso:")) {
      return Scheme.VERSO;
    }
    boolean isAudience = id.length() > 1 && id.charAt(0) == 'a' && Character.isDigit(id.charAt(1));
    return isAudience ? Scheme.IAB_AUDIENCE : Scheme.IAB_CONTENT;
  }

  /** Its name in French for a French locale, else in English. */
  public String name(Locale locale) {
    return names.get(locale.getLanguage().equals("fr") ? Language.FR : Language.EN);
  }
}
