package verso.persona;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Someone the person can write to, and what the archives say that belongs into the letter.
 *
 * @param name a platform's id, or an advertiser's name
 * @param isPlatform whether it is a platform, whose archive this rests on
 * @param hasList whether it is an advertiser with a list that holds the person's contact data
 * @param platforms ids of the platforms whose archives name it; a platform's own
 * @param labels what a platform lists about the person
 * @param advertisers names of those with a list on a platform
 * @param companies names of those that reported to a platform
 * @param omitted how many sensitive entries were left out
 */
public record Correspondent(
    String name,
    boolean isPlatform,
    boolean hasList,
    Set<String> platforms,
    List<Listed> labels,
    List<String> advertisers,
    List<String> companies,
    int omitted) {

  /**
   * A label or attribute as a platform lists it.
   *
   * @param field what an attribute is, such as {@code age}; empty for a label
   */
  public record Listed(String value, String field) {}

  public Correspondent {
    platforms = Collections.unmodifiableSet(new TreeSet<>(platforms));
    labels = List.copyOf(labels);
    advertisers = List.copyOf(advertisers);
    companies = List.copyOf(companies);
  }
}
