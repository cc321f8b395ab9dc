package verso.report;

import java.util.List;

/**
 * A letter, ready to be set as text or as a document. What only the sender knows stands in
 * [brackets].
 *
 * @param language ISO 639 code
 * @param to whom it is for, by name
 * @param sender lines at the top
 * @param recipient lines below
 * @param place place and date
 * @param subject what it is about
 * @param opening salutation and paragraphs before the list
 * @param items what is demanded, to be numbered
 * @param ending paragraphs after the list, the closing formula last
 * @param signature lines at the end
 * @param annexes what it refers to, each to begin on a page of its own
 * @param notes advice for the sender, not to be sent
 */
public record Letter(
    String language,
    String to,
    List<String> sender,
    List<String> recipient,
    String place,
    String subject,
    List<String> opening,
    List<String> items,
    List<String> ending,
    List<String> signature,
    List<Annex> annexes,
    Annex notes) {

  /** A page with a heading and a list. */
  public record Annex(String title, List<String> entries) {
    public Annex {
      entries = List.copyOf(entries);
    }
  }

  public Letter {
    sender = List.copyOf(sender);
    recipient = List.copyOf(recipient);
    opening = List.copyOf(opening);
    items = List.copyOf(items);
    ending = List.copyOf(ending);
    signature = List.copyOf(signature);
    annexes = List.copyOf(annexes);
  }
}
